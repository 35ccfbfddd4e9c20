/** The ways through the atlas that only a kiosk has; app/useKioskSteps.ts takes them. */
import type { Locale } from '../../../core/dataset/text.ts'
import type { Page } from '../../../core/view/view.ts'

/** What a kiosk's own buttons do with the atlas. */
export type KioskSteps = {
  readonly openPage: (page: Page) => void
  /** The same view in another language. */
  readonly changeLanguage: (locale: Locale) => void
  readonly zoomBy: (steps: number) => void
  /** Moves the map area by shares of its own width and height; null where the middle cannot move. */
  readonly panBy: ((right: number, down: number) => void) | null
  /** Shows the subject of the page as a whole. */
  readonly reset: () => void
}
