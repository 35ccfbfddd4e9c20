/** Which places are compared: a box to tick for every place, at most three of them. */
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { mostCompared } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useViewActions } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import { useIsLive } from '../../ui/useIsLive.ts'
import styles from './Chooser.module.css'

export function Chooser({ chosen }: { readonly chosen: readonly CityEntry[] }) {
  const { cities } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const isLive = useIsLive()
  const { toggleCompared } = useViewActions()
  const [isInUse, setInUse] = useState(false)
  const [refused, setRefused] = useState<CityEntry | null>(null)
  const sorted = cities.toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale))
  const toggle = (city: CityEntry): void => {
    const isFull = chosen.length >= mostCompared && !chosen.includes(city)
    setRefused(isFull ? city : null)
    // It must not close under the pointer.
    setInUse(true)
    if (!isFull) toggleCompared(city.id)
  }
  return (
    <>
      <noscript>
        <p className={styles.noscript}>
          <FormattedMessage id="compare.noscript" />{' '}
          <a href={href({ name: 'list' })}>
            <FormattedMessage id="list.heading" />
          </a>
        </p>
      </noscript>
      <details className={`${styles.chooser} needs-program no-print`} open={chosen.length < 2 || isInUse}>
        <summary>
          <FormattedMessage id="compare.choose" values={{ most: mostCompared }} />
        </summary>
        <fieldset>
          <legend className="visually-hidden">
            <FormattedMessage id="compare.choose" values={{ most: mostCompared }} />
          </legend>
          <ul className={styles.places}>
            {sorted.map((city) => {
              const partnership = currentPartnership(city)
              return (
                <li key={city.id}>
                  <label>
                    <input
                      type="checkbox"
                      disabled={!isLive}
                      checked={chosen.includes(city)}
                      onChange={() => toggle(city)}
                    />
                    {partnership && <Marker kind={partnership.kind} status={partnership.status} />}
                    <span>
                      {city.name[locale]} <small>{city.countryName[locale]}</small>
                    </span>
                  </label>
                </li>
              )
            })}
          </ul>
        </fieldset>
      </details>
      <p role="status" className={styles.status}>
        {refused === null ? (
          <FormattedMessage
            id="compare.count"
            values={{
              count: chosen.length,
              names: intl.formatList(chosen.map(({ name }) => name[locale])),
            }}
          />
        ) : (
          <FormattedMessage
            id="compare.full"
            values={{
              name: refused.name[locale],
              names: intl.formatList(chosen.map(({ name }) => name[locale])),
            }}
          />
        )}
      </p>
    </>
  )
}
