import './ui/base.css'
import './ui/tokens.css'
import './ui/fonts.css'
import 'virtual:frames.css'
import { takeOver } from './app/takeOver.tsx'
import { isKiosk } from './state/situation.ts'

// First of all: what follows may fail, and on a kiosk nobody reloads the page.
if (isKiosk()) void import('./features/kiosk/healing/watchFaults.ts').then(({ watchFaults }) => watchFaults())

const root = document.getElementById('root')
if (root !== null) {
  takeOver(root, import.meta.env.BASE_URL).catch((error: unknown) => {
    // The prerendered page stays as it is: readable, with every place a link.
    console.error(error)
  })
}
