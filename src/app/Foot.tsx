/** What the law wants to be found from every page, at its end and in the menu. Pages to read have a longer one. */
import { FormattedMessage } from 'react-intl'
import { useHref } from '../state/links.ts'
import styles from './Foot.module.css'

const paths = ['imprint', 'privacy', 'accessibility'] as const

export function Foot() {
  const href = useHref()
  return (
    <ul className={styles.foot}>
      {paths.map((path) => (
        <li key={path}>
          <a href={href({ name: 'document', path })}>
            <FormattedMessage id={`nav.${path}`} />
          </a>
        </li>
      ))}
    </ul>
  )
}
