/** What a field means, in German and in English. */
export type Description = readonly [german: string, english: string]

/** Keyed by the end of a field's path, without positions in lists: `population.year`, or just `year`. */
export type Descriptions = Readonly<Record<string, Description>>
