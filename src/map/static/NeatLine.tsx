/** The frame of the map: a scale of degrees on all four sides, which follows the plate by style sheet alone. */
import { memo } from 'react'
import styles from './NeatLine.module.css'
import {
  type DegreeMark,
  type DirectionLetters,
  meridianMarks,
  parallelMarks,
  parallelSegments,
} from './degreeMarks.ts'
import { percent } from './percent.ts'

type NeatLineProps = { readonly letters: DirectionLetters; readonly isGraduated: boolean }

/** Lies over the map, static or not, and lets every pointer through. Decoration: coordinates stand elsewhere as text. */
export const NeatLine = memo(({ letters, isGraduated }: NeatLineProps) => (
  <div className={styles.frame} data-graduated={isGraduated} aria-hidden="true">
    <div className={styles.alongX}>
      <Degrees className={styles.meridians} marks={meridianMarks(letters)} axis="x" />
    </div>
    <div className={styles.alongY}>
      <Degrees className={styles.parallels} marks={parallelMarks(letters)} axis="y" />
    </div>
    <div className={styles.top} />
    <div className={styles.bottom} />
    <Side className={styles.left} />
    <Side className={styles.right} />
    <div className={styles.line} />
  </div>
))

const Side = ({ className }: { readonly className: string | undefined }) => (
  <div className={className}>
    <Segments className={styles.coarse} step={10} />
    <Segments className={styles.fine} step={5} />
  </div>
)

type SegmentsProps = { readonly className: string | undefined; readonly step: 5 | 10 }

const Segments = ({ className, step }: SegmentsProps) => (
  <svg className={className} viewBox="0 0 1 100000" preserveAspectRatio="none">
    <path d={parallelSegments(step)} />
  </svg>
)

type DegreesProps = {
  readonly className: string | undefined
  readonly marks: readonly DegreeMark[]
  readonly axis: 'x' | 'y'
}

const Degrees = ({ className, marks, axis }: DegreesProps) => (
  <div className={className}>
    <svg className={styles.major}>
      {marks.filter(({ isMajor }) => isMajor).map((mark) => label(mark, axis))}
    </svg>
    <svg className={styles.minor}>
      {marks.filter(({ isMajor }) => !isMajor).map((mark) => label(mark, axis))}
    </svg>
  </div>
)

const label = ({ text, at }: DegreeMark, axis: 'x' | 'y') => (
  <text key={text} {...(axis === 'x' ? { x: percent(at), y: '50%' } : { y: percent(at) })}>
    {text}
  </text>
)
