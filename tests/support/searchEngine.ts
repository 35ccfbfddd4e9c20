/** The search over the real dataset. */
import { join } from 'node:path'
import { readDataset } from '../../scripts/data/readDataset.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { type Engine, makeEngine } from '../../src/core/search/engine.ts'
import { entriesOf } from '../../src/core/search/entriesOf.ts'

const { dataset } = readDataset(join(import.meta.dirname, '../../public/data'))

export const publicEntries = (locale: Locale) => entriesOf(dataset, locale)
export const publicEngine = (locale: Locale): Promise<Engine> => makeEngine(publicEntries(locale).entries)
