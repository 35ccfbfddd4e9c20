/** The open place on a map inside another page: who it is, and the way to its whole page. */
import { ExternalLink, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { partnershipOf, standingOf } from '../../core/filter/appearance.ts'
import { distanceKm } from '../../core/geo/greatCircle.ts'
import { formatView } from '../../core/view/url.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import { StandingLine } from '../../ui/StandingLine.tsx'
import styles from './EmbedCard.module.css'

export function EmbedCard({ entry }: { readonly entry: CityEntry }) {
  const { home } = useAtlas()
  const intl = useIntl()
  const locale = useLocale()
  const base = useBase()
  const view = useView((current) => current)
  const { closeCity } = useViewActions()
  const heading = useRef<HTMLHeadingElement>(null)
  const partnership = partnershipOf(entry, view.year)
  const standing = standingOf(entry, view.year)
  const name = entry.name[locale]
  useEffect(function takeFocus() {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      className={`${styles.card} no-print`}
      // Not where the thread runs.
      data-side={entry.position[0] < home.position[0] ? 'end' : 'start'}
      aria-labelledby="embed-place"
    >
      <button
        type="button"
        className={styles.close}
        aria-label={intl.formatMessage({ id: 'city.close' })}
        onClick={closeCity}
      >
        <X aria-hidden="true" size={20} strokeWidth={1.75} />
      </button>
      <h2 ref={heading} id="embed-place" className={styles.name} tabIndex={-1}>
        <span className="place" lang={entry.localName.language}>
          {entry.localName.text}
        </span>
        <small>
          {entry.localName.text === name
            ? entry.countryName[locale]
            : `${name}, ${entry.countryName[locale]}`}
        </small>
      </h2>
      {partnership !== undefined && standing !== null && (
        <p className={styles.kind}>
          <StandingLine
            standing={standing}
            since={partnership.since}
            distanceKm={distanceKm(home.position, entry.position)}
          />
        </p>
      )}
      <a href={formatView({ ...view, isEmbedded: false }, base)} target="_blank" rel="noopener">
        <FormattedMessage id="embed.place" values={{ name }} />
        <ExternalLink aria-hidden="true" />
      </a>
    </section>
  )
}
