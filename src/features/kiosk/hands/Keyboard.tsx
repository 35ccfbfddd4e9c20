/** A keyboard of our own at the lower edge. The field keeps the focus; whoever cannot touch reaches the keys by Tab. */
import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import { KeyboardReact } from 'react-simple-keyboard'
import type { Locale } from '../../../core/dataset/text.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { swallowPress } from '../swallowPress.ts'
import { layouts } from './layouts.ts'
import { typeInto } from './typeInto.ts'

type Props = { readonly field: HTMLInputElement; readonly onDone: () => void }

export function Keyboard({ field, onDone }: Props) {
  const intl = useIntl()
  const locale = useLocale()
  const [language, setLanguage] = useState<Locale>(locale)
  const other = language === 'de' ? 'en' : 'de'
  const group = useRef<HTMLElement>(null)
  useEffect(function keepFocusInField() {
    const element = group.current
    // Without a click that follows, nothing under the keyboard is touched when it closes.
    const hold = (event: Event): void => event.preventDefault()
    element?.addEventListener('touchstart', hold, { passive: false })
    element?.addEventListener('pointerdown', hold)
    element?.addEventListener('mousedown', hold)
    return () => {
      element?.removeEventListener('touchstart', hold)
      element?.removeEventListener('pointerdown', hold)
      element?.removeEventListener('mousedown', hold)
    }
  }, [])
  const press = (key: string): void => {
    if (key === '{done}') {
      // What lies under the key is there at once, and not meant.
      swallowPress()
      onDone()
    } else if (key === '{language}') setLanguage(other)
    else typeInto(field, key)
  }
  const name = (id: 'bksp' | 'clear' | 'space' | 'done' | 'hyphen' | 'apostrophe'): string =>
    intl.formatMessage({ id: `kiosk.key.${id}` })
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- takes clicks that a key or switch makes on one of its buttons
    <section
      ref={group}
      aria-label={intl.formatMessage({ id: 'kiosk.keyboard' })}
      onClick={({ detail, target }) => {
        if (detail !== 0 || !(target instanceof Element)) return
        const key = target.closest('button')?.dataset['skbtn']
        if (key !== undefined) press(key)
      }}
    >
      <KeyboardReact
        layout={layouts}
        layoutName={language}
        display={{
          '{bksp}': name('bksp'),
          '{clear}': name('clear'),
          '{space}': name('space'),
          '{done}': name('done'),
          '{language}': intl.formatMessage({ id: `kiosk.key.${other}` }),
        }}
        buttonAttributes={[
          { attribute: 'type', value: 'button', buttons: layouts[language].join(' ') },
          { attribute: 'aria-label', value: name('hyphen'), buttons: '-' },
          { attribute: 'aria-label', value: name('apostrophe'), buttons: "'" },
        ]}
        useButtonTag
        disableButtonHold
        disableCaretPositioning
        // The text is the field's business; the keyboard keeps none.
        beforeInputUpdate={(keyboard) => keyboard.clearInput()}
        onKeyPress={press}
      />
    </section>
  )
}
