/** Plain runs of text: paragraphs, and lists of points. */
import { FormattedMessage } from 'react-intl'
import type { DocumentMessageId } from '../../i18n/messages.ts'
import styles from './legal.module.css'

type Props = { readonly ids: readonly DocumentMessageId[] }

export const Paragraphs = ({ ids }: Props) =>
  ids.map((id) => (
    <p key={id}>
      <FormattedMessage id={id} />
    </p>
  ))

export const Points = ({ ids }: Props) => (
  <ul className={styles.points}>
    {ids.map((id) => (
      <li key={id}>
        <FormattedMessage id={id} />
      </li>
    ))}
  </ul>
)
