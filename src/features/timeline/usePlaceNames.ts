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

/** Names of places in the language of the page. */
export function usePlaceNames(): PlaceNames {
  const { cities } = useAtlas()
  const intl = useIntl()
  const locale = useLocale()
  const of = (id: CityId): string => cities.find((city) => city.id === id)?.name[locale] ?? id
  const ofPlaces = ({ beginnings }: NonNullable<Step>): string =>
    intl.formatList([...new Set(beginnings.map(({ city }) => of(city)))], { type: 'conjunction' })
  return { of, ofPlaces, ofStep: (step) => `${ofPlaces(step)} ${step.year}` }
}
