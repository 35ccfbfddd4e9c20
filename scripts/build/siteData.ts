/** The dataset in its published forms, read once for a build. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentPartnership, toDossier, toIndex } from '../../src/core/dataset/publish.ts'
import type { AtlasIndex, Dataset, Dossier } from '../../src/core/dataset/dataset.ts'
import type { SheetEntry } from '../../src/core/dataset/sheet.ts'
import { isLarge } from '../../src/core/dataset/scale.ts'
import { locales } from '../../src/core/dataset/text.ts'
import type { OpenData } from '../../src/core/exports/openData.ts'
import { openDataFolder } from '../../src/core/exports/openDataFile.ts'
import { entriesOf } from '../../src/core/search/entriesOf.ts'
import { type GoalDossier, toGoalDossier } from '../../src/core/dataset/goalDossier.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { toTimeline } from '../../src/core/timeline/toTimeline.ts'
import { plainView } from '../../src/core/view/view.ts'
import { frameFor, frameIdOf } from '../../src/map/scene/camera.ts'
import { framesCss } from '../../src/map/static/framesCss.ts'
import { readDataset } from '../data/readDataset.ts'
import { readOpenData } from './openData.ts'

export type SiteData = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  readonly dossiers: readonly Dossier[]
  readonly goals: readonly GoalDossier[]
  readonly timeline: Timeline
  readonly openData: OpenData
  /** Scheme and host under which the atlas is published, without a slash at the end; empty where nobody has said. */
  readonly origin: string
  /** Documents on paper. */
  readonly sheets: readonly SheetEntry[]
  /** Every file made from the dataset, by its path in the site. */
  readonly files: ReadonlyMap<string, string>
  /** Changes when any of the files does that the pages ask for; open data is for others. */
  readonly version: string
  /** Frames of the static map: for the overview, for each place, and for each goal that a place works on. */
  readonly framesCss: string
}

type Published = {
  /** The path the atlas is served under, with a slash at both ends. */
  readonly base?: string
  /** Where it is published, if not where `site.json` says. */
  readonly origin?: string | undefined
  /** Documents on paper that belong to the site: pages say how large they are. */
  readonly sheets?: readonly SheetEntry[]
}

/** @throws Error naming the records that could not be read, because a build must not leave anything out */
export function readSiteData(root: string, published: Published = {}): SiteData {
  const { base = '/', origin: wanted, sheets = [] } = published
  const { dataset: written, problems } = readDataset(join(root, 'public/data'))
  if (problems.length > 0) {
    const places = problems.map(({ file, field }) => `${file}: ${field}`)
    throw new Error(`The dataset has problems (npm run data:check says more):\n${places.join('\n')}`)
  }
  const origin = (wanted ?? written.site.operator.origin ?? '').replace(/\/$/, '')
  const dataset = publishedAt(written, origin)
  const index = toIndex(dataset)
  const dossiers = [index.home, ...index.cities].map(({ id }) => withSheets(toDossier(dataset, id), sheets))
  const goals = index.goals.map(({ number }) => toGoalDossier(dataset, number))
  const timeline = toTimeline(dataset)
  const folder = origin === '' ? '' : `${origin}${base}${openDataFolder}/`
  const openData = readOpenData({ dataset, index, timeline }, folder)
  const ownFiles = new Map([
    json('index.json', index),
    ...dossiers.map((dossier) => json(`cities/${dossier.city.id}.json`, dossier)),
    ...goals.map((dossier) => json(`goals/${dossier.goal.number}.json`, dossier)),
    json('timeline.json', timeline),
    ...locales.map((locale) => json(`search-${locale}.json`, entriesOf(dataset, locale))),
    ...[index.home, ...index.cities].map(({ country }) => flag(root, country)),
  ])
  const version = createHash('sha256')
    .update(JSON.stringify([...ownFiles]))
    .digest('hex')
    .slice(0, 10)
  const files = new Map([
    ...ownFiles,
    ...openData.files.map(({ name, text }) => [`${openDataFolder}/${name}`, text] as const),
  ])
  return {
    dataset,
    index,
    dossiers,
    goals,
    timeline,
    openData,
    sheets,
    origin,
    files,
    version,
    framesCss: framesOf(index),
  }
}

/** Pages say where the atlas is published, whoever has said so. */
const publishedAt = (dataset: Dataset, origin: string): Dataset => ({
  ...dataset,
  site: { ...dataset.site, operator: { ...dataset.site.operator, origin: origin === '' ? null : origin } },
})

/** The fact sheets of a place; none of them where the build has not made any. */
function withSheets(dossier: Dossier, sheets: readonly SheetEntry[]): Dossier {
  const own = sheets.filter(({ kind, city }) => kind === 'city' && city === dossier.city.id)
  if (own.length === 0) return dossier
  return {
    ...dossier,
    sheets: own.map(({ title, language, file, bytes }) => ({ title, language, file, bytes })),
  }
}

const json = (file: string, content: unknown) => [`data/${file}`, JSON.stringify(content)] as const

function flag(root: string, country: string) {
  const file = `${country.toLowerCase()}.svg`
  return [
    `flags/${file}`,
    readFileSync(join(root, 'node_modules/flag-icons/flags/4x3', file), 'utf8'),
  ] as const
}

function framesOf(index: AtlasIndex): string {
  // The program frames the places of a large atlas by itself.
  const ofGoals = index.goals
    .map(({ number }) => plainView('de', { name: 'goal', goal: number }))
    .map((view) => ({
      id: frameIdOf(index, view),
      wide: frameFor(index, view, 'wide'),
      narrow: frameFor(index, view, 'narrow'),
    }))
    .filter(({ id }) => id !== 'overview')
  const frames = [null, ...(isLarge(index) ? [] : index.cities)].map((city) => {
    const shown = plainView('de', { name: 'map', city: city?.id ?? null })
    const isResting = city !== null && currentPartnership(city)?.status === 'resting'
    return {
      id: city?.id ?? 'overview',
      wide: frameFor(index, shown, 'wide'),
      narrow: frameFor(index, shown, 'narrow'),
      ...(city === null || isResting ? {} : { chosenCountry: city.country }),
    }
  })
  return framesCss([...frames, ...ofGoals])
}
