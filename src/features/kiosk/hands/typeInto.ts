/** Puts what is typed on the screen into a real field, so that whoever listens to it notices nothing special. */
import { type Key, typed } from '../../../core/kiosk/typing.ts'

export function typeInto(field: HTMLInputElement, key: Key): void {
  const { value, selectionStart, selectionEnd, maxLength } = field
  const before = { text: value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length }
  const after = typed(before, key, maxLength)
  const place = (): void => field.setSelectionRange(after.start, after.end)
  if (after.text === value) return place()
  // React notices a value only if it is set past React's own setter, which sits on the field itself.
  Reflect.set(HTMLInputElement.prototype, 'value', after.text, field)
  place()
  const inputType = key === '{bksp}' || key === '{clear}' ? 'deleteContentBackward' : 'insertText'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
  place()
}
