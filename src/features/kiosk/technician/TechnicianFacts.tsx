/** How the kiosk is, as a list of terms. */
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatDate } from '../../../i18n/format.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { remembered } from '../../../state/tab.ts'
import { formatMoment } from './formatMoment.ts'
import { useLog } from '../healing/logStore.ts'
import type { Machine } from './machine.ts'
import { useSeconds } from './useSeconds.ts'

const mega = 1e6

export function TechnicianFacts({ machine }: { readonly machine: Machine | null }) {
  const intl = useIntl()
  const locale = useLocale()
  const { restart } = useLog()
  const now = useSeconds()
  const unknown = <FormattedMessage id="kiosk.tech.unknown" />
  const health = machine?.health
  const megabytes = (bytes: number): string => intl.formatNumber(bytes / mega, { maximumFractionDigits: 1 })
  return (
    <dl className="kiosk-tech-facts">
      <Fact id="version">{health?.version ?? unknown}</Fact>
      <Fact id="release">{health?.release ?? unknown}</Fact>
      <Fact id="dataDate">{health ? formatDate(health.dataDate, locale) : unknown}</Fact>
      <Fact id="uptime">
        <Duration ms={now - performance.timeOrigin} />
      </Fact>
      <Fact id="lastRestart">
        {restart === null ? (
          <FormattedMessage id="kiosk.tech.never" />
        ) : (
          <FormattedMessage
            id="kiosk.tech.restartAt"
            values={{
              when: formatMoment(restart.at, locale),
              ago: <Duration ms={now - restart.at} />,
            }}
          />
        )}
      </Fact>
      <Fact id="watched">
        <FormattedMessage
          id={remembered('kiosk') === 'watched' ? 'kiosk.tech.watched.yes' : 'kiosk.tech.watched.no'}
        />
      </Fact>
      <Fact id="offline">
        <FormattedMessage
          id={machine?.isServedOffline === true ? 'kiosk.tech.offline.yes' : 'kiosk.tech.offline.no'}
        />
      </Fact>
      <Fact id="caches">
        {machine === null || machine.caches.length === 0 ? (
          <FormattedMessage id="kiosk.tech.none" />
        ) : (
          machine.caches.join(', ')
        )}
      </Fact>
      <Fact id="storage">
        {machine === null || machine.used === null || machine.granted === null ? (
          unknown
        ) : (
          <FormattedMessage
            id="kiosk.tech.storageOf"
            values={{ used: megabytes(machine.used), granted: megabytes(machine.granted) }}
          />
        )}
      </Fact>
      <Fact id="display">
        <FormattedMessage
          id="kiosk.tech.displayOf"
          values={{ width: innerWidth, height: innerHeight, ratio: devicePixelRatio }}
        />
      </Fact>
      <Fact id="contexts">{machine?.contexts ?? unknown}</Fact>
      <Fact id="graphics" isWide>
        {machine?.renderer ?? unknown}
      </Fact>
    </dl>
  )
}

type FactId =
  | 'version'
  | 'release'
  | 'dataDate'
  | 'uptime'
  | 'lastRestart'
  | 'watched'
  | 'offline'
  | 'caches'
  | 'storage'
  | 'display'
  | 'graphics'
  | 'contexts'

type FactProps = { readonly id: FactId; readonly isWide?: boolean; readonly children: ReactNode }

const Fact = ({ id, isWide = false, children }: FactProps) => (
  <div data-wide={isWide || undefined}>
    <dt>
      <FormattedMessage id={`kiosk.tech.${id}`} />
    </dt>
    <dd>{children}</dd>
  </div>
)

/** Days, hours and minutes. */
function Duration({ ms }: { readonly ms: number }) {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  return (
    <FormattedMessage
      id="kiosk.tech.duration"
      values={{
        days: Math.floor(minutes / 1440),
        hours: Math.floor(minutes / 60) % 24,
        minutes: minutes % 60,
      }}
    />
  )
}
