/** What the signs on the map mean; only those that occur in the year of the view. */
import { FormattedMessage } from 'react-intl'
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { ringsOf } from '../../map/scene/goalRing.ts'
import { GoalRing } from '../../map/static/GoalRing.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { cornerBesideThread } from './overlays.ts'
import { useAppearances } from './useAppearances.ts'
import styles from './Legend.module.css'

type Props = {
  /** Not on a screen: there the open place says what its sign means. */
  readonly isForPaper?: boolean
}

export function Legend({ isForPaper = false }: Props) {
  const atlas = useAtlas()
  const shown = [...useAppearances().values()]
  const kinds = Kind.options.filter((kind) => shown.some((place) => place.kind === kind))
  const statuses = Status.options.filter((status) => status !== 'active')
  const isWhole = useView(({ camera, projection }) => camera === null && projection === 'flat')
  // Groups of a large atlas may lie on the open sea as well.
  const isAtSea = isWhole && !isForPaper && !isLarge(atlas)
  const paperCorner = cornerBesideThread(atlas, useSelectedCity())
  return (
    <div
      className={styles.legend}
      data-place={isAtSea ? 'sea' : 'corner'}
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
        <RingEntry />
      </ul>
    </div>
  )
}

/** What the rings around signs mean, where there are any. */
function RingEntry() {
  const { goals } = useAtlas()
  const rings = useView(ringsOf)
  if (rings === '') return null
  const shown = goals.filter(({ number }) => (rings === 'all' ? number % 5 === 1 : rings === `${number}`))
  return (
    <li className={styles.ring}>
      <svg viewBox="-2 -2 4 4" aria-hidden="true">
        <GoalRing name={shown.map(({ colour }) => colour.slice(1)).join('.')} />
      </svg>
      {rings === 'all' ? (
        <FormattedMessage id="legend.goals" />
      ) : (
        <FormattedMessage id="legend.goal" values={{ goal: rings }} />
      )}
    </li>
  )
}
