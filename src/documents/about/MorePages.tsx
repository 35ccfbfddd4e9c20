/** Every page to read that is not one of many of its kind, with what it is about. */
import { useHref } from '../../state/links.ts'
import { useDocumentList } from '../documentList.ts'
import styles from './MorePages.module.css'

/** First what the atlas knows, then what it says of itself. Pages that are named nowhere here stand between. */
const first = [
  'projects',
  'networks',
  'awards',
  'initiatives',
  'diplomacy',
  'library',
  'data',
  'sources',
  'quality',
]
const last = ['boundaries', 'licences', 'accessibility', 'privacy', 'imprint']
const elsewhere = ['about', '404', 'offline']

const rankOf = (path: string): number =>
  first.includes(path) ? first.indexOf(path) - first.length : last.indexOf(path) + 1

export function MorePages() {
  const href = useHref()
  const pages = useDocumentList().filter(({ path }) => !path.includes('/') && !elsewhere.includes(path))
  return (
    <ul className={styles.pages}>
      {pages
        .toSorted((a, b) => rankOf(a.path) - rankOf(b.path))
        .map(({ path, title, description }) => (
          <li key={path}>
            <a href={href({ name: 'document', path })}>{title}</a>
            {description !== null && <p>{description}</p>}
          </li>
        ))}
    </ul>
  )
}
