/** What the signs on the map mean; only those that occur. */
import { FormattedMessage } from 'react-intl'
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import { cornerBesideThread } from './overlays.ts'
import styles from './Legend.module.css'

type Props = {
  /** Not on a screen: there the open place says what its sign means. */
  readonly isForPaper?: boolean
}

export function Legend({ isForPaper = false }: Props) {
  const atlas = useAtlas()
  const { cities } = atlas
  const shown = cities.flatMap((city) => currentPartnership(city) ?? [])
  const kinds = Kind.options.filter((kind) => shown.some((partnership) => partnership.kind === kind))
  const statuses = Status.options.filter((status) => status !== 'active')
  const isWhole = useView(({ camera, projection }) => camera === null && projection === 'flat')
  const paperCorner = cornerBesideThread(atlas, useSelectedCity())
  return (
    <div
      className={styles.legend}
      data-place={isWhole && !isForPaper ? 'sea' : 'corner'}
      data-paper={isForPaper ? paperCorner : undefined}
    >
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
          const example = shown.find((partnership) => partnership.status === status)
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
