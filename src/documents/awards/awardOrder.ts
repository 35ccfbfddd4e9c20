/** Which awards come from the Council of Europe, and the order in which all are told. */
import type { Award } from '../../core/dataset/register.ts'

const councilOfEurope = 'Council of Europe'

const isEuropean = ({ awardedBy }: Award): boolean => awardedBy.en.startsWith(councilOfEurope)

/** What is known of the time, for comparison; awards without a year come last. */
const timeOf = ({ year, decided, presented }: Award): string =>
  presented ?? decided ?? (year === null ? '9999' : String(year))

const inOrderOfTime = (awards: readonly Award[]): readonly Award[] =>
  awards.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))

export const toldAwards = (awards: readonly Award[]) => ({
  europe: inOrderOfTime(awards.filter(isEuropean)),
  others: inOrderOfTime(awards.filter((award) => !isEuropean(award))),
})
