/** The thread to a place: straight, because every great circle through the middle is. */
import { tokenFor } from '../scene/palette.ts'
import { dashes } from '../scene/symbols.ts'
import type { Pixel } from '../static/labels.ts'
import { px } from '../static/percent.ts'
import type { DiscPlace } from './discScene.ts'
import styles from './Disc.module.css'

type Props = { readonly place: DiscPlace; readonly middle: Pixel }

export function DiscThread({ place: { standing, end, role }, middle }: Props) {
  if (standing === null) return null
  const d = `M0 0L${px(end.x - middle.x)} ${px(end.y - middle.y)}`
  return (
    <g className={styles.thread} data-role={role}>
      <path className={styles.casing} d={d} />
      <path
        className={styles.strand}
        stroke={`var(--${tokenFor(standing.kind, standing.status)})`}
        strokeDasharray={dashes[standing.status].join(' ') || undefined}
        d={d}
      />
    </g>
  )
}
