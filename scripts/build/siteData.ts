/** The dataset in its published forms, read once for a build. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentPartnership, toDossier, toIndex } from '../../src/core/dataset/publish.ts'
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import { isLarge } from '../../src/core/dataset/scale.ts'
import { locales } from '../../src/core/dataset/text.ts'
import { entriesOf } from '../../src/core/search/entriesOf.ts'
import { type GoalDossier, toGoalDossier } from '../../src/core/dataset/goalDossier.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { toTimeline } from '../../src/core/timeline/toTimeline.ts'
import { plainView } from '../../src/core/view/view.ts'
import { frameFor, frameIdOf } from '../../src/map/scene/camera.ts'
import { framesCss } from '../../src/map/static/framesCss.ts'
import { readDataset } from '../data/readDataset.ts'
import { calendarFiles } from './calendarFiles.ts'

export type SiteData = {
  readonly index: AtlasIndex
  readonly dossiers: readonly Dossier[]
  readonly goals: readonly GoalDossier[]
  readonly timeline: Timeline
  /** Every file made from the dataset, by its path in the site. */
  readonly files: ReadonlyMap<string, string>
  /** Changes when any of these files does. */
  readonly version: string
  /** Frames of the static map: for the overview, for each place, and for each goal that a place works on. */
  readonly framesCss: string
}

/** @throws Error naming the records that could not be read, because a build must not leave anything out */
export function readSiteData(root: string): SiteData {
  const { dataset, problems } = readDataset(join(root, 'public/data'))
  if (problems.length > 0) {
    const places = problems.map(({ file, field }) => `${file}: ${field}`)
    throw new Error(`The dataset has problems (npm run data:check says more):\n${places.join('\n')}`)
  }
  const index = toIndex(dataset)
  const dossiers = [index.home, ...index.cities].map(({ id }) => toDossier(dataset, id))
  const goals = index.goals.map(({ number }) => toGoalDossier(dataset, number))
  const timeline = toTimeline(dataset)
  const files = new Map([
    json('index.json', index),
    ...dossiers.map((dossier) => json(`cities/${dossier.city.id}.json`, dossier)),
    ...goals.map((dossier) => json(`goals/${dossier.goal.number}.json`, dossier)),
    json('timeline.json', timeline),
    ...locales.map((locale) => json(`search-${locale}.json`, entriesOf(dataset, locale))),
    ...calendarFiles(index, timeline).map(({ file, text }) => [`data/${file}`, text] as const),
    ...[index.home, ...index.cities].map(({ country }) => flag(root, country)),
  ])
  const version = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 10)
  return { index, dossiers, goals, timeline, files, version, framesCss: framesOf(index) }
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
