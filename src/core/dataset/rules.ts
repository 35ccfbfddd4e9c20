/** The rules that reach across fields and files, which no schema can say. */
import type { Dataset } from './dataset.ts'
import type { Problem } from './problem.ts'
import {
  checkAllGoals,
  checkConflicts,
  checkCuriosities,
  checkGoalEvidence,
  checkHome,
  checkPartnerships,
  checkSummaries,
} from './rules/content.ts'
import { checkDatesExist, checkDatesPast, checkPeriods, checkTimeOrder } from './rules/dates.ts'
import { checkIdsOnce, checkNamesExist, checkSourcesExist } from './rules/identity.ts'
import {
  checkCountriesExist,
  checkLanguagesExist,
  checkPopulationYears,
  checkPositions,
  checkTimeZones,
  type CountryAt,
} from './rules/places.ts'

const rules: readonly ((dataset: Dataset) => Problem[])[] = [
  checkHome,
  checkIdsOnce,
  checkSourcesExist,
  checkNamesExist,
  checkDatesExist,
  checkDatesPast,
  checkPeriods,
  checkTimeOrder,
  checkCountriesExist,
  checkTimeZones,
  checkLanguagesExist,
  checkPopulationYears,
  checkPartnerships,
  checkGoalEvidence,
  checkAllGoals,
  checkConflicts,
  checkSummaries,
  checkCuriosities,
]

/**
 * Every problem of a dataset whose records each obey their schema.
 *
 * @param countryAt where given, every city must lie in its country; this needs the borders of the world
 */
export const checkDataset = (dataset: Dataset, countryAt?: CountryAt): Problem[] => [
  ...rules.flatMap((rule) => rule(dataset)),
  ...(countryAt === undefined ? [] : checkPositions(dataset, countryAt)),
]
