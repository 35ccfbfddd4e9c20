/** What the signs on the map mean; only those that occur. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView } from '../../state/viewStore.ts'
import { GoalRing } from '../../map/static/GoalRing.tsx'
import { Marker } from '../../ui/Marker.tsx'
import styles from './Legend.module.css'

export function Legend() {
  const { cities } = useAtlas()
  const shown = cities.flatMap((city) => currentPartnership(city) ?? [])
  const kinds = Kind.options.filter((kind) => shown.some((partnership) => partnership.kind === kind))
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
        <RingEntry />
      </ul>
    </div>
  )
}

/** What the rings around signs mean, where there are any. */
function RingEntry() {
  const { goals } = useAtlas()
  const page = useView((view) => view.page)
  const hasLens = useView((view) => view.lens === 'goals')
  const colourOf = (goal: number): string => goals.find(({ number }) => number === goal)?.colour ?? '#808080'
  if (page.name === 'goal')
    return (
      <RingLine colours={[colourOf(page.goal)]}>
        <FormattedMessage id="legend.goal" values={{ goal: page.goal }} />
      </RingLine>
    )
  if (!hasLens) return null
  return (
    <RingLine colours={[4, 6, 11, 17].map(colourOf)}>
      <FormattedMessage id="legend.goals" />
    </RingLine>
  )
}

type RingLineProps = { readonly colours: readonly string[]; readonly children: ReactNode }

const RingLine = ({ colours, children }: RingLineProps) => (
  <li className={styles.ring}>
    <svg viewBox="-2 -2 4 4" aria-hidden="true">
      <GoalRing parts={colours.map((colour) => ({ colour, isHalf: false }))} />
    </svg>
    {children}
  </li>
)
