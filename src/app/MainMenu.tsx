/** The parts of the atlas, and in which of them the reader is. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Page } from '../core/view/view.ts'
import { useHref } from '../state/links.ts'
import { useView } from '../state/viewStore.ts'
import styles from './Shell.module.css'

const parts = ['map', 'list', 'time', 'goals', 'compare', 'projects', 'about'] as const
type Part = (typeof parts)[number]

const startOf = (part: Part): Page =>
  part === 'map'
    ? { name: part, city: null }
    : part === 'projects' || part === 'about'
      ? { name: 'document', path: part }
      : { name: part }

/** Pages to read are about projects and what belongs to them, or about the atlas. */
const partOf = (page: Page): string =>
  page.name === 'goal'
    ? 'goals'
    : page.name !== 'document'
      ? page.name
      : /^(project|network|award|initiative|diplomacy)/.test(page.path)
        ? 'projects'
        : 'about'

export function MainMenu() {
  const intl = useIntl()
  const href = useHref()
  const page = useView((view) => view.page)
  const shown = page.name === 'document' ? page.path : page.name
  return (
    <nav className={styles.nav} aria-label={intl.formatMessage({ id: 'nav.label' })}>
      {parts.map((part) => (
        <a
          key={part}
          className={styles[part]}
          href={href(startOf(part))}
          aria-current={part === shown ? 'page' : part === partOf(page) || undefined}
        >
          <FormattedMessage id={`nav.${part}`} />
        </a>
      ))}
    </nav>
  )
}
