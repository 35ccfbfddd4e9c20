/** Adopts the prerendered land: React neither builds nor compares its long paths. */
import { memo } from 'react'
import styles from './Land.module.css'

type LandProps = {
  /** From `landMarkup`, or read from the prerendered element, which is kept as it is. */
  readonly markup: string
}

/** The land of the whole world, filling its plate. It is written once and then left alone, whatever `markup` becomes. */
export const Land = memo(
  ({ markup }: LandProps) => (
    <div
      data-land
      className={styles.land}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  ),
  () => true,
)
