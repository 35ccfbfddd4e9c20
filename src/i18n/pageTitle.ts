/** What a page is called in the tab, in the history and in lists of results. Pages to read bring their own titles. */
import type { AtlasIndex } from '../core/dataset/dataset.ts'
import { currentPartnership } from '../core/dataset/publish.ts'
import type { Page, ReadingPage, View } from '../core/view/view.ts'
import type { MessageId } from './messages.ts'

/** `say` gives the text of a message that takes no values. */
export function pageTitle(
  page: Exclude<Page, ReadingPage>,
  locale: View['locale'],
  { site, cities, goals }: Pick<AtlasIndex, 'site' | 'cities' | 'goals'>,
  say: (id: MessageId) => string,
): string {
  const atlas = site.title[locale]
  switch (page.name) {
    case 'map': {
      const city = cities.find(({ id }) => id === page.city)
      const kind = city && currentPartnership(city)?.kind
      return city === undefined || kind === undefined
        ? `${atlas} – ${site.subtitle[locale]}`
        : `${city.name[locale]}, ${say(`kind.${kind}`)} – ${atlas}`
    }
    case 'goal': {
      const goal = goals.find(({ number }) => number === page.goal)
      return `${page.goal} ${goal?.title[locale] ?? ''} – ${atlas}`
    }
    case 'time':
      return `${say('nav.time')} – ${atlas}`
    case 'goals':
      return `${say('nav.goals')} – ${atlas}`
    case 'compare':
      return `${say('nav.compare')} – ${atlas}`
    case 'list':
      return `${say('list.heading')} – ${atlas}`
  }
}
