/** What a visitor has chosen for the time of the visit. It stands on <html>, where style sheets read it. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import {
  formatChoices,
  noChoices,
  parseChoices,
  type VisitChoices,
} from '../../../core/kiosk/visitChoices.ts'
import { chooseContrast } from '../../../state/contrast.ts'
import { showMapSize } from '../../../state/mapSize.ts'
import { remember, remembered } from '../../../state/tab.ts'

/** The contrast that the system asks for is where a visitor starts from (see public/boot.js); nothing is chosen yet. */
const found: VisitChoices = {
  ...noChoices,
  hasContrast: document.documentElement.dataset['contrast'] === 'more',
}

const store = createStore<VisitChoices>()(() => {
  const words = remembered('visit')
  const choices = typeof words === 'string' ? parseChoices(words) : found
  show(choices, found)
  return choices
})

export const useChoices = (): VisitChoices => useStore(store)

export function choose(chosen: Partial<VisitChoices>): void {
  const before = store.getState()
  const choices = { ...before, ...chosen }
  store.setState(choices, true)
  show(choices, before)
  keepVisit()
}

/** From now on a page that this one leads to belongs to the same visit. */
export const keepVisit = (): void => remember('visit', formatChoices(store.getState()))

/** As on a fresh page. */
export function forgetChoices(): void {
  const before = store.getState()
  store.setState(found, true)
  show(found, before)
}

function show({ isLarge, hasContrast, isLow }: VisitChoices, before: VisitChoices): void {
  const { dataset } = document.documentElement
  if (isLarge) dataset['kioskText'] = 'large'
  else delete dataset['kioskText']
  if (isLow) dataset['kioskReach'] = 'low'
  else delete dataset['kioskReach']
  if (hasContrast !== before.hasContrast) chooseContrast(hasContrast)
  showMapSize(isLarge ? 'huge' : 'large')
}
