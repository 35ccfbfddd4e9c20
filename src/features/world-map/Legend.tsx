/** What the signs on the map mean; only those that occur in the year of the view. */
import { FormattedMessage } from 'react-intl'
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { useView } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import { useAppearances } from './useAppearances.ts'
import styles from './Legend.module.css'

export function Legend() {
  const shown = [...useAppearances().values()]
  const kinds = Kind.options.filter((kind) => shown.some((place) => place.kind === kind))
  const statuses = Status.options.filter((status) => status !== 'active')
  const isWhole = useView(({ camera, projection }) => camera === null && projection === 'flat')
  return (
    <div className={styles.legend} data-place={isWhole ? 'sea' : 'corner'}>
      {/* No heading: it would stand before that of the page. */}
      <p id="legend-heading">
        <FormattedMessage id="legend.heading" />
      </p>
      <ul aria-labelledby="legend-heading">
        <li>
          <Marker kind="home" status="active" />
          <FormattedMessage id="legend.home" />
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <Marker kind={kind} status="active" />
            <FormattedMessage id={`kind.${kind}`} />
          </li>
        ))}
        {statuses.map((status) => {
          const example = shown.find((place) => place.status === status)
          return (
            example && (
              <li key={status}>
                <Marker kind={example.kind} status={status} />
                <FormattedMessage id={`legend.${status}`} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
