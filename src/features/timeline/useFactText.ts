import { useIntl } from 'react-intl'
import type { TimelineEvent } from '../../core/timeline/timeline.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlaceNames } from './usePlaceNames.ts'

/** The year with its most telling fact, for readers who hear it. */
export function useFactText(facts: ReadonlyMap<number, readonly TimelineEvent[]>): (year: number) => string {
  const intl = useIntl()
  const locale = useLocale()
  const names = usePlaceNames()
  return (year) => {
    const [fact] = facts.get(year) ?? []
    const text = fact === undefined ? intl.formatMessage({ id: 'time.noFact' }) : fact.text[locale]
    const place = fact === undefined ? '' : `${names.of(fact.city)}: `
    return `${year}. ${place}${text}`
  }
}
