/** The map that is there before the program: inline SVG, moved by style sheet alone. */
import type { ReactNode, Ref } from 'react'
import { Land } from './Land.tsx'
import { NeatLine } from './NeatLine.tsx'
import type { DirectionLetters } from './degreeMarks.ts'
import styles from './StaticMap.module.css'

type StaticMapProps = {
  /** Accessible name of the region. */
  readonly label: string
  /** Where a skip link leads. */
  readonly id?: string
  /** Which frame of `framesCss` is shown. */
  readonly frame: string
  /** From `landMarkup` when the page is made, from the page afterwards. */
  readonly land: string
  /** `Cities`, in the hands of whoever knows filter and year, so that these redraw nothing else. */
  readonly places: ReactNode
  readonly letters: DirectionLetters
  /** Where script may set `--x --y --w --h` to move map and frame line. */
  readonly stageRef?: Ref<HTMLDivElement>
  /** Whether another map has taken over: the drawing is hidden except in print, links and frame line stay. */
  readonly isCovered?: boolean
  /** Whether the frame line is a scale of degrees; a globe has none. */
  readonly isGraduated?: boolean
  /** What lies between the drawing and the frame line, such as the canvas of the other map. */
  readonly children?: ReactNode
}

/** Fills its parent, which must have a size. Needs neither script nor inline styles. */
export function StaticMap(props: StaticMapProps) {
  const {
    label,
    id,
    frame,
    land,
    places,
    letters,
    stageRef,
    isCovered = false,
    isGraduated = true,
    children,
  } = props
  return (
    <section id={id} tabIndex={-1} className={styles.map} aria-label={label}>
      <div ref={stageRef} className={styles.stage} data-frame={frame}>
        <div className={styles.plate} data-covered={isCovered || undefined}>
          <Land markup={land} />
          {places}
        </div>
        {children}
        <NeatLine letters={letters} isGraduated={isGraduated} />
      </div>
    </section>
  )
}
