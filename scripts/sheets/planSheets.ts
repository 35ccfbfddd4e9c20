/** Which documents there are, and what each of them says. */
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import { type SheetEntry, type SheetKind, sheetPath } from '../../src/core/dataset/sheet.ts'
import type { Site } from '../../src/core/dataset/site.ts'
import { locales } from '../../src/core/dataset/text.ts'
import { borrowedIn } from '../../src/core/exports/licence.ts'
import { formatView } from '../../src/core/view/url.ts'
import { type Page, plainView } from '../../src/core/view/view.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { citySheet } from './citySheet.ts'
import { flagDrawing } from './flags.ts'
import { overview } from './overview.ts'
import { poster } from './poster.ts'
import type { Size } from './typesetter.ts'
import { sayIn } from './words.ts'

/** A document before it is set: everything the template needs. */
export type SheetPlan = {
  readonly entry: Omit<SheetEntry, 'bytes' | 'pages'>
  readonly template: string
  readonly content: object
  readonly sizes: readonly Size[]
}

/** One page rather than two; on two pages, type that is easy to read. */
const sizes: Readonly<Record<SheetKind, readonly Size[]>> = {
  city: [
    { points: 8.5, mostPages: 1 },
    { points: 10, mostPages: 2 },
    { points: 9.4, mostPages: 2 },
    { points: 8.5, mostPages: 2 },
    { points: 8, mostPages: 2 },
  ],
  poster: [
    { points: 9.2, mostPages: 1 },
    { points: 8, mostPages: 1 },
    { points: 7, mostPages: 1 },
  ],
  overview: [{ points: 9.2, mostPages: 1 }],
}

type Plans = {
  readonly root: string
  readonly site: Site
  readonly index: AtlasIndex
  readonly dossiers: readonly Dossier[]
  readonly land: WorldShapes
  readonly base: string
  /** Scheme and host; empty where nobody has said where the atlas is published. */
  readonly origin: string
}

/** A fact sheet for every partner (the home city is what all of them are about), a poster and an overview. */
export async function planSheets(given: Plans): Promise<SheetPlan[]> {
  const { root, site, index, dossiers, land, base, origin } = given
  const plans: SheetPlan[] = []
  for (const locale of locales) {
    const say = sayIn(locale)
    const requestFor = (page: Page, about: readonly Dossier[]) => ({
      site,
      index,
      land,
      locale,
      say,
      borrowed: borrowedIn({ sources: { sources: about.flatMap(({ sources }) => sources) } }),
      address: origin === '' ? null : origin + formatView(plainView(locale, page), base),
    })
    for (const { id, name, country } of index.cities) {
      const dossier = dossiers.find(({ city }) => city.id === id)
      if (dossier === undefined) throw new Error(`There is no dossier of "${id}".`)
      const flag = await flagDrawing(root, country)
      plans.push({
        entry: {
          kind: 'city',
          city: id,
          language: locale,
          title: say('sheet.title.city', { name: name[locale] }),
          file: sheetPath('city', id, locale),
        },
        template: 'city.typ',
        sizes: sizes.city,
        content: citySheet({ ...requestFor({ name: 'map', city: id }, [dossier]), dossier, flag }),
      })
    }
    const ofAll = (kind: 'poster' | 'overview'): SheetPlan['entry'] => ({
      kind,
      city: null,
      language: locale,
      title: say(`sheet.${kind}`),
      file: sheetPath(kind, null, locale),
    })
    plans.push(
      {
        entry: ofAll('poster'),
        template: 'poster.typ',
        sizes: sizes.poster,
        content: poster(requestFor({ name: 'map', city: null }, dossiers)),
      },
      {
        entry: ofAll('overview'),
        template: 'overview.typ',
        sizes: sizes.overview,
        content: overview({ ...requestFor({ name: 'list' }, dossiers), dossiers }),
      },
    )
  }
  return plans
}
