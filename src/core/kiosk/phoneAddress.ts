/** Where a phone finds what a kiosk shows. */
import { formatView } from '../view/url.ts'
import type { View } from '../view/view.ts'

/** @param publicAddress  of the atlas on the web, with or without a slash at its end */
export const phoneAddress = (view: View, publicAddress: string): string =>
  formatView(view, publicAddress.replace(/\/*$/, '/'))
