/** At the end of every page to read: what the law wants to be found, and what else is said about the atlas. */
import { FormattedMessage, useIntl } from 'react-intl'
import { useHref } from '../state/links.ts'
import styles from './DocumentFoot.module.css'

const links = [
  ['imprint', 'nav.imprint'],
  ['privacy', 'nav.privacy'],
  ['accessibility', 'nav.accessibility'],
  ['boundaries', 'foot.boundaries'],
  ['licences', 'foot.licences'],
  ['about', 'about.heading'],
] as const

export function DocumentFoot() {
  const href = useHref()
  const intl = useIntl()
  return (
    <nav className={styles.foot} aria-label={intl.formatMessage({ id: 'foot.label' })}>
      <ul>
        {links.map(([path, label]) => (
          <li key={path}>
            <a href={href({ name: 'document', path })}>
              <FormattedMessage id={label} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
