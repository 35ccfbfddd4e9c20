/** The table of broken records. */
import { brokenDates } from './brokenDates.ts'
import { brokenFields } from './brokenFields.ts'
import { brokenFiles } from './brokenFiles.ts'
import { brokenForms } from './brokenForms.ts'
import { brokenPartnerships } from './brokenPartnerships.ts'
import { brokenPlaces } from './brokenPlaces.ts'
import type { BrokenRecord } from './brokenRecord.ts'
import { brokenReferences } from './brokenReferences.ts'
import { brokenTypes } from './brokenTypes.ts'

export const brokenRecords: readonly BrokenRecord[] = [
  ...brokenFields,
  ...brokenTypes,
  ...brokenForms,
  ...brokenFiles,
  ...brokenReferences,
  ...brokenDates,
  ...brokenPlaces,
  ...brokenPartnerships,
]
