/** Groups of places on the static map, each a link that shows it closer. */
import type { KeyboardEvent, MouseEvent } from 'react'
import { type Direction, nearestInDirection } from '../../core/geo/direction.ts'
import { type Group, groupRadius } from '../../core/geo/grouping.ts'
import styles from './Cities.module.css'
import { percent } from './percent.ts'

type GroupsProps = {
  readonly groups: readonly Group[]
  /** Accessible name of them all. */
  readonly label: string
  /** Whether arrow keys lead from one to the next; else Tab reaches every one. */
  readonly isRoving: boolean
  readonly titleFor: (group: Group) => string
  readonly textFor: (group: Group) => string
  readonly hrefFor: (group: Group) => string
  readonly onOpen: (group: Group, event: MouseEvent) => void
}

/** Fills its plate, as `Cities` does. */
export function Groups(props: GroupsProps) {
  const { groups, label, isRoving, titleFor, textFor, hrefFor, onOpen } = props
  return (
    <svg className={styles.cities} role="group" aria-label={label}>
      {groups.map((group, position) => (
        <svg key={group.key} x={percent(group.at.x)} y={percent(group.at.y)}>
          <g>
            <a
              href={hrefFor(group)}
              className={styles.city}
              data-group={group.key}
              tabIndex={isRoving && position > 0 ? -1 : undefined}
              onKeyDown={(event) => walk(groups, group, event)}
              onClick={(event) => onOpen(group, event)}
            >
              <title>{titleFor(group)}</title>
              <circle className={styles.hit} r={Math.max(22, groupRadius(group.count))} />
              <circle className={styles.ring} r={groupRadius(group.count)} />
              <circle
                r={groupRadius(group.count)}
                fill="var(--paper)"
                stroke="var(--ink-2)"
                strokeWidth="1.5"
              />
              <text className={styles.name} y="4.5" textAnchor="middle" aria-hidden="true">
                {textFor(group)}
              </text>
            </a>
          </g>
        </svg>
      ))}
    </svg>
  )
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}

/** Arrow keys lead to the nearest group in their direction. */
function walk(groups: readonly Group[], from: Group, event: KeyboardEvent): void {
  const direction = directions[event.key]
  if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const points = groups.map(({ key, at }) => [key, at] as const)
  const next = nearestInDirection(points, from.at, direction)
  const drawing = event.currentTarget.closest('[role=group]')
  drawing?.querySelector<SVGElement>(`[data-group='${next}']`)?.focus({ preventScroll: true })
}
