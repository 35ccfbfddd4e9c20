/** Says where somebody who stays goes on. */
import { FormattedMessage } from 'react-intl'
import { useAtlas } from '../../../data/useAtlas.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useSelectedCity, useView } from '../../../state/viewStore.ts'

export function StayLabel() {
  const locale = useLocale()
  const { cities } = useAtlas()
  const selected = useSelectedCity()
  const page = useView((view) => view.page)
  const city = cities.find(({ id }) => id === selected)
  if (city !== undefined)
    return <FormattedMessage id="kiosk.stay.place" values={{ place: city.name[locale] }} />
  if (page.name === 'goal') return <FormattedMessage id="kiosk.stay.goal" values={{ goal: page.goal }} />
  if (page.name === 'map') return <FormattedMessage id="kiosk.stay.map" />
  if (page.name === 'time') return <FormattedMessage id="kiosk.stay.time" />
  if (page.name === 'goals') return <FormattedMessage id="kiosk.stay.goals" />
  return <FormattedMessage id="kiosk.stay" />
}
