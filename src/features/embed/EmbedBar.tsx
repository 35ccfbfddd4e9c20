/** Under a map that is shown inside another page: what it is, and the way to the whole of it. */
import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { Kind } from '../../core/dataset/partnership.ts'
import { matchingPlaces, standingOf } from '../../core/filter/appearance.ts'
import { formatView } from '../../core/view/url.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import { useSettledView } from '../../state/viewStore.ts'
import styles from './EmbedBar.module.css'

/** Prerendered with every page, and shown by style sheet where the address asks for it: see public/boot.js. */
export function EmbedBar() {
  const { site, cities } = useAtlas()
  const locale = useLocale()
  const base = useBase()
  const view = useSettledView()
  const { filter, year, page } = view
  const counts = useMemo(() => {
    const shown = matchingPlaces(cities, { filter, year, page })
    const byKind = Map.groupBy(shown, (city) => standingOf(city, year)?.kind)
    return Kind.options.flatMap((kind) => {
      const count = byKind.get(kind)?.length
      return count === undefined ? [] : [{ kind, count }]
    })
  }, [cities, filter, year, page])
  return (
    <footer className={`${styles.bar} no-print`}>
      {/* The heading of the page is hidden with its column. */}
      <p className="place" role="heading" aria-level={1}>
        {site.title[locale]}
      </p>
      <span>
        {counts.map(({ kind, count }, position) => (
          <span key={kind}>
            {position > 0 && ', '}
            <FormattedMessage
              id={kind === 'project' ? 'embed.project' : `index.${kind}`}
              values={{ count }}
            />
          </span>
        ))}
      </span>
      <a href={formatView({ ...view, isEmbedded: false }, base)} target="_blank" rel="noopener">
        <FormattedMessage id="embed.whole" />
        <ExternalLink aria-hidden="true" />
      </a>
    </footer>
  )
}
