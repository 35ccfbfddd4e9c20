/** Kilometres from the home city: a scale bar from the middle to the rim, with a number at every ring. */
import { px } from '../static/percent.ts'
import type { DiscScene } from './discScene.ts'
import styles from './Disc.module.css'

/** Breadth of the bar in pixels. */
const breadth = 5

export function ScaleBar({ scene: { middle, rings, scaleBearing, radius } }: { readonly scene: DiscScene }) {
  const segment = (rings[0]?.radius ?? radius) / 2
  const count = Math.round(radius / segment)
  return (
    <g aria-hidden="true">
      <g transform={`translate(${px(middle.x)} ${px(middle.y)}) rotate(${scaleBearing})`}>
        <rect className={styles.bar} x={-breadth / 2} y={-radius} width={breadth} height={radius} />
        {Array.from({ length: Math.ceil(count / 2) }, (_, i) => (
          <rect
            key={i}
            className={styles.barSegment}
            x={-breadth / 2}
            y={px(-(2 * i + 1) * segment)}
            width={breadth}
            height={px(segment)}
          />
        ))}
      </g>
      {rings.map(({ km, text, label }) => (
        <text key={km} className={styles.km} x={px(label.x + 7)} y={px(label.y + 4)}>
          {text}
        </text>
      ))}
    </g>
  )
}
