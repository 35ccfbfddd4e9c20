/** A place introduces itself: its greeting, its name in its own script, and what joins it with the home city. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Introduction as Introduced } from '../../../core/kiosk/attract.ts'
import { distanceKm } from '../../../core/geo/greatCircle.ts'
import { widthInEms } from '../../../core/text/nameWidth.ts'
import { useAtlas, useDossier } from '../../../data/useAtlas.ts'
import { formatDistance } from '../../../i18n/format.ts'
import { useLocale } from '../../../i18n/useLocale.ts'

type Props = {
  readonly introduction: Introduced
  readonly step: number
  readonly steps: number
  /** Whether the map shows the year in which the partnership began, not today. */
  readonly isInItsYear: boolean
}

export function Introduction({ introduction, step, steps, isInItsYear }: Props) {
  const { place, kind, status, since, until, restingSince } = introduction
  const { home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const { text, language } = place.localName
  const name = place.name[locale]
  return (
    <section className="kiosk-introduction">
      <GreetingOf introduction={introduction} />
      <h1 className="kiosk-name place" lang={language} dir="auto" data-ems={widthInEms(text)}>
        {text}
      </h1>
      <p className="kiosk-about">
        {text === name ? '' : `${name}, `}
        {place.countryName[locale]}.{' '}
        <FormattedMessage
          id="kiosk.attract.about"
          values={{
            kind: intl.formatMessage({ id: `kind.${kind}` }),
            status,
            since: String(since),
            until: until === null ? 'unknown' : String(until),
            rests: restingSince === null ? 'unknown' : String(restingSince),
          }}
        />
        , {formatDistance(distanceKm(home.position, place.position), locale)}.
      </p>
      <div
        className="kiosk-scale"
        role="img"
        aria-label={intl.formatMessage({ id: 'kiosk.attract.step' }, { step: step + 1, steps })}
      >
        {Array.from({ length: steps }, (_, position) => (
          <i key={position} data-on={position <= step || undefined} />
        ))}
      </div>
      <p className="kiosk-year">
        {isInItsYear && <FormattedMessage id="kiosk.attract.mapYear" values={{ year: String(since) }} />}
        {'\u00a0'}
      </p>
    </section>
  )
}

/** As tall without a greeting as with one, so that nothing moves when it arrives. Whoever has left greets no more. */
function GreetingOf({ introduction }: Pick<Props, 'introduction'>) {
  const { data } = useDossier(introduction.place.id)
  const greeting = introduction.status === 'ended' ? null : data?.city.greeting
  if (greeting === null || greeting === undefined) return <p className="kiosk-greeting">&nbsp;</p>
  return (
    <p className="kiosk-greeting">
      <FormattedMessage
        id="kiosk.attract.greeting"
        values={{
          hello: (
            <b lang={greeting.language} dir="auto">
              {greeting.hello.text}
            </b>
          ),
        }}
      />
      {!greeting.checkedBySpeaker && (
        <small>
          <FormattedMessage id="city.greeting.short" />
        </small>
      )}
    </p>
  )
}
