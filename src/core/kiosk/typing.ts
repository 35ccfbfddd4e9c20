/** What a key of the keyboard on the screen does to the text of a field. */

/** Names in braces are keys; anything else is typed as it is. */
export type Key = '{bksp}' | '{clear}' | '{space}' | (string & {})

/** Positions count UTF-16 units, as fields do. */
export type FieldText = { readonly text: string; readonly start: number; readonly end: number }

/** What is selected is replaced. @param most  the longest text the field takes; negative: any */
export function typed({ text, start, end }: FieldText, key: Key, most = -1): FieldText {
  if (key === '{clear}') return at('', 0)
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (key === '{bksp}') {
    const kept = start === end ? [...before].slice(0, -1).join('') : before
    return at(kept + after, kept.length)
  }
  const added = before + (key === '{space}' ? ' ' : key)
  const whole = added + after
  return most >= 0 && whole.length > most ? { text, start, end } : at(whole, added.length)
}

const at = (text: string, caret: number): FieldText => ({ text, start: caret, end: caret })
