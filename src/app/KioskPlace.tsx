/** Where the kiosk stands on every page. Drawn by itself: what is drawn anew while a page is taken over loses its HTML. */
import { isKiosk } from '../state/situation.ts'
import { Kiosk } from './lazyKiosk.ts'

export const KioskPlace = () => (isKiosk() ? <Kiosk /> : null)
