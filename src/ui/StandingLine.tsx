/** Sign, kind, year, status and distance of a place in one line. Inside `ToolMessages`. */
import { useIntl } from 'react-intl'
import type { PartialDate } from '../core/dataset/text.ts'
import type { Standing } from '../core/timeline/standing.ts'
import { formatDistance, yearOf } from '../i18n/format.ts'
import { useLocale } from '../i18n/useLocale.ts'
import { Marker } from './Marker.tsx'

type Props = {
  readonly standing: Standing
  readonly since: PartialDate
  /** From the home city, in kilometres. */
  readonly distanceKm: number
}

export function StandingLine({ standing: { kind, status }, since, distanceKm }: Props) {
  const intl = useIntl()
  const locale = useLocale()
  const values = {
    kind: intl.formatMessage({ id: `kind.${kind}` }),
    year: String(yearOf(since)),
    status,
    statusName: intl.formatMessage({ id: `status.${status}` }),
    distance: formatDistance(distanceKm, locale),
  }
  return (
    <>
      <Marker kind={kind} status={status} />
      {intl.formatMessage({ id: 'map.hover' }, values)}
    </>
  )
}
