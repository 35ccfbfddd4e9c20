/** What is large: from here on a map groups its places, and lists draw only the rows in sight. */
import type { AtlasIndex } from './dataset.ts'

/** The most places of an atlas that are drawn one by one. */
const mostDrawnSingly = 200

export const isLarge = ({ cities }: Pick<AtlasIndex, 'cities'>): boolean => cities.length > mostDrawnSingly
