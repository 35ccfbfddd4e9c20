import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Step } from '../../core/timeline/beginnings.ts'
import type { CityId } from '../../core/dataset/city.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'

type PlaceNames = {
  readonly of: (id: CityId) => string
  /** The places of a step in words: "Zwickau", "Cluj-Napoca und Kumasi". */
  readonly ofPlaces: (step: NonNullable<Step>) => string
  /** The same with the year: "Zwickau 1988". */
  readonly ofStep: (step: NonNullable<Step>) => string
}

/** As many names as somebody listens to; of more, the last is how many there are. */
const mostNames = 12

/** Names of places in the language of the page. */
export function usePlaceNames(): PlaceNames {
  const { cities } = useAtlas()
  const intl = useIntl()
  const locale = useLocale()
  const names = useMemo(() => new Map(cities.map(({ id, name }) => [id, name[locale]])), [cities, locale])
  const of = (id: CityId): string => names.get(id) ?? id
  const shortened = (all: readonly string[]): readonly string[] =>
    all.length <= mostNames
      ? all
      : [
          ...all.slice(0, mostNames - 1),
          intl.formatMessage({ id: 'time.more' }, { count: all.length - mostNames + 1 }),
        ]
  const ofPlaces = ({ beginnings }: NonNullable<Step>): string =>
    intl.formatList(shortened([...new Set(beginnings.map(({ city }) => of(city)))]), { type: 'conjunction' })
  return { of, ofPlaces, ofStep: (step) => `${ofPlaces(step)} ${step.year}` }
}
