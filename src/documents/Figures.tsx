/** The numbers of a page, which are its contents too: each leads to the part that tells it in full. */
import { useIntl } from 'react-intl'
import type { ReactNode } from 'react'
import styles from './Figures.module.css'

export type Figure = {
  /** The part it leads to. */
  readonly part: string
  readonly count: number
  readonly label: ReactNode
}

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const intl = useIntl()
  return (
    <nav aria-label={intl.formatMessage({ id: 'city.contents' })}>
      <ul className={styles.figures}>
        {figures.map(({ part, count, label }) => (
          <li key={part}>
            <a href={`#${part}`}>
              <b className="place">{intl.formatNumber(count)}</b> <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
