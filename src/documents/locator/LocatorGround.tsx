/** Sea, land and borders of one map. */
import type { Size } from '../../core/geo/frame.ts'
import styles from './LocatorMap.module.css'
import type { Fit } from './locatorFrame.ts'
import { unitsPerWorld } from './locatorLand.ts'

type Props = { readonly id: string; readonly fit: Fit; readonly size: Size }

export function LocatorGround({ id, fit: { seen }, size: { width, height } }: Props) {
  const units = (value: number): number => Math.round(value * unitsPerWorld * 100) / 100
  const box = [seen.x - seen.width / 2, seen.y - seen.height / 2, seen.width, seen.height].map(units)
  return (
    <>
      <rect className={styles.sea} width={width} height={height} />
      <svg
        className={styles.ground}
        width={width}
        height={height}
        viewBox={box.join(' ')}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {layers.map((layer) => (
          <use key={layer} className={styles[layer]} href={`#${id}-land`} />
        ))}
        <use href={`#${id}-detail`} />
        <use className={styles.coast} href={`#${id}-land`} />
      </svg>
    </>
  )
}

const layers = ['band3', 'band2', 'band1', 'land'] as const
