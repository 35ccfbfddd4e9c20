/** Keys by which a keyboard that somebody has plugged in would leave the atlas. */

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'getModifierState'>

const named: ReadonlySet<string> = new Set([
  'BrowserBack',
  'BrowserFavorites',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserStop',
  'ContextMenu',
  'Find',
  'Help',
  'LaunchApplication1',
  'LaunchApplication2',
  'LaunchMail',
  'New',
  'Open',
  'Print',
  'PrintScreen',
  'Save',
])

/** Copying and the like, within a field. */
const editing: ReadonlySet<string> = new Set([
  'a',
  'c',
  'v',
  'x',
  'z',
  'Backspace',
  'ArrowLeft',
  'ArrowRight',
])

/** @returns true for printing, saving, opening, finding, zooming, going back and whatever else a browser does by key */
export function leadsOut(event: Pressed): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (named.has(key) || /^F\d{1,2}$/.test(key)) return true
  // A third level of the keyboard types letters.
  if (event.getModifierState('AltGraph') && key.length === 1) return false
  if (altKey) return true
  return (ctrlKey || metaKey) && !(target instanceof HTMLInputElement && editing.has(key))
}
