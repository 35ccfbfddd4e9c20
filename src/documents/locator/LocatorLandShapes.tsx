/** The shapes of the land, once for all sizes of a map. */
import styles from './LocatorMap.module.css'
import type { LocatorLand } from './locatorLand.ts'

export const LocatorLandShapes = ({ id, land }: { readonly id: string; readonly land: LocatorLand }) => (
  <svg className={styles.shapes} width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <path id={`${id}-land`} className={styles.shape} d={land.land} />
      <g id={`${id}-detail`}>
        <path className={styles.partners} d={land.partners} />
        <path className={styles.lakes} d={land.lakes} />
        <path className={styles.border} d={land.borders} />
        <path className={styles.disputed} d={land.disputed} />
      </g>
    </defs>
  </svg>
)
