/** The bar at the lower edge: the parts of the atlas, the languages, what is taken home, and the end of the visit. */
import {
  ChevronsDown,
  ChevronsUp,
  Goal,
  History,
  List,
  type LucideIcon,
  RotateCcw,
  Smartphone,
} from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { GoalNumber } from '../../../core/dataset/goal.ts'
import { locales } from '../../../core/dataset/text.ts'
import type { Page } from '../../../core/view/view.ts'
import { useAtlas } from '../../../data/useAtlas.ts'
import type { KioskMessageId } from '../../../i18n/messages.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useView } from '../../../state/viewStore.ts'
import { tellKiosk } from '../kioskStore.ts'
import { choose, useChoices } from './choices.ts'
import type { KioskSteps } from './steps.ts'

type Part = readonly [label: KioskMessageId, Icon: LucideIcon, page: Page]

type Props = { readonly steps: KioskSteps; readonly onTake: () => void }

export function PartsBar({ steps, onTake }: Props) {
  const intl = useIntl()
  const page = useView((view) => view.page)
  const goal = useGoalOfMost()
  const parts: readonly Part[] = [
    ['kiosk.all', List, { name: 'map', city: null }],
    ['kiosk.time', History, { name: 'time' }],
    ['kiosk.goals', Goal, goal === null ? { name: 'goals' } : { name: 'goal', goal }],
  ]
  const { isLow } = useChoices()
  const isHere = (part: Page): boolean =>
    part.name === 'map'
      ? page.name === 'map' && page.city === null
      : part.name === page.name || (part.name === 'goal' && page.name === 'goals')
  return (
    <nav
      className="kiosk-bar kiosk-parts-bar no-print"
      aria-label={intl.formatMessage({ id: 'kiosk.parts' })}
    >
      {parts.map(([label, Icon, part]) => (
        <button
          key={label}
          type="button"
          aria-current={isHere(part) ? 'page' : undefined}
          onClick={() => steps.openPage(part)}
        >
          <Icon aria-hidden="true" />
          <FormattedMessage id={label} />
        </button>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={onTake}>
        <Smartphone aria-hidden="true" />
        <FormattedMessage id="kiosk.take" />
      </button>
      <button type="button" aria-pressed={isLow} onClick={() => choose({ isLow: !isLow })}>
        {isLow ? <ChevronsUp aria-hidden="true" /> : <ChevronsDown aria-hidden="true" />}
        <FormattedMessage id="kiosk.low" />
      </button>
      <Languages onChange={steps.changeLanguage} />
      <button type="button" className="kiosk-again" onClick={() => tellKiosk({ name: 'ends' })}>
        <RotateCcw aria-hidden="true" />
        <FormattedMessage id="kiosk.again" />
      </button>
    </nav>
  )
}

/** The page of a goal keeps the map, and leads to all others: the one that most places work on is a good first. */
function useGoalOfMost(): GoalNumber | null {
  const { goals, cities } = useAtlas()
  const countOf = (goal: GoalNumber): number =>
    cities.filter((city) => city.goals.some((evidence) => evidence.goal === goal)).length
  const [most] = goals.map(({ number }) => number).toSorted((one, other) => countOf(other) - countOf(one))
  return most ?? null
}

const names = { de: 'Deutsch', en: 'English' } as const

function Languages({ onChange }: { readonly onChange: KioskSteps['changeLanguage'] }) {
  const shown = useLocale()
  const label = useIntl().formatMessage({ id: 'language.label' })
  return (
    <div className="kiosk-languages" role="group" aria-label={label}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-current={locale === shown || undefined}
          onClick={() => onChange(locale)}
        >
          {names[locale]}
        </button>
      ))}
    </div>
  )
}
