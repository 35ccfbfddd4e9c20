import { useIntl } from 'react-intl'
import { Continent, Topic } from '../../core/dataset/city.ts'
import { Kind, Status } from '../../core/dataset/partnership.ts'
import type { Facet, FacetValue } from '../../core/filter/filter.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** `inGroup`: under the heading of its group. `alone`: on its own, where a field and a theme must not be confused. */
export function useOptionName(place: 'inGroup' | 'alone'): (facet: Facet, value: FacetValue) => string {
  const intl = useIntl()
  const locale = useLocale()
  const { goals } = useAtlas()
  const topicName = (value: FacetValue): string => intl.formatMessage({ id: `topic.${Topic.parse(value)}` })
  return (facet, value) => {
    switch (facet) {
      case 'kind':
        return intl.formatMessage({ id: `kind.${Kind.parse(value)}` })
      case 'status':
        return intl.formatMessage({ id: `status.${Status.parse(value)}` })
      case 'continent':
        return intl.formatMessage({ id: `continent.${Continent.parse(value)}` })
      case 'goal': {
        const title = goals.find(({ number }) => number === value)?.title[locale] ?? ''
        return intl.formatMessage({ id: 'filter.goalName' }, { number: value, title })
      }
      case 'field':
      case 'theme':
        return place === 'inGroup'
          ? topicName(value)
          : intl.formatMessage({ id: `filter.${facet}Name` }, { topic: topicName(value) })
    }
  }
}
