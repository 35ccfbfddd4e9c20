/** The dataset in its published forms, read once for a build. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { currentPartnership, toDossier, toIndex } from '../../src/core/dataset/publish.ts'
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { toTimeline } from '../../src/core/timeline/toTimeline.ts'
import { plainView } from '../../src/core/view/view.ts'
import { frameFor } from '../../src/map/scene/camera.ts'
import { framesCss } from '../../src/map/static/framesCss.ts'
import { readDataset } from '../data/readDataset.ts'
import { type CalendarFile, calendarFiles } from './calendarFiles.ts'

export type SiteData = {
  readonly index: AtlasIndex
  readonly dossiers: readonly Dossier[]
  readonly timeline: Timeline
  /** Anniversaries for calendar programs. */
  readonly calendars: readonly CalendarFile[]
  /** Changes when any published record does. */
  readonly version: string
  /** Frames of the static map, one for the overview and one for each place. */
  readonly framesCss: string
  /** ISO 3166 codes of every country that is shown. */
  readonly countries: readonly string[]
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
  const timeline = toTimeline(dataset)
  const version = createHash('sha256')
    .update(JSON.stringify([index, dossiers, timeline]))
    .digest('hex')
    .slice(0, 10)
  return {
    index,
    dossiers,
    timeline,
    calendars: calendarFiles(index, timeline),
    version,
    framesCss: framesOf(index),
    countries: [...new Set([index.home, ...index.cities].map(({ country }) => country))],
  }
}

function framesOf(index: AtlasIndex): string {
  const frames = [null, ...index.cities].map((city) => {
    const shown = plainView('de', { name: 'map', city: city?.id ?? null })
    const isResting = city !== null && currentPartnership(city)?.status === 'resting'
    return {
      id: city?.id ?? 'overview',
      wide: frameFor(index, shown, 'wide'),
      narrow: frameFor(index, shown, 'narrow'),
      ...(city === null || isResting ? {} : { chosenCountry: city.country }),
    }
  })
  return framesCss(frames)
}
