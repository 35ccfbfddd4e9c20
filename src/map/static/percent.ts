/** Numbers as they stand in the markup of the static map. */

/** A world coordinate 0…1 as a percentage; five decimals are 4 m at the equator. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(5))}%`

/** An offset in CSS pixels, to a tenth. */
export const px = (value: number): number => Math.round(value * 10) / 10
