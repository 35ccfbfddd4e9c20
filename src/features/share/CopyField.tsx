/** A text to be copied: by button, or by hand where the browser forbids the clipboard. */
import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import type { ToolMessageId } from '../../i18n/messages.ts'
import styles from './CopyField.module.css'

type Props = {
  readonly text: string
  readonly label: ToolMessageId
  readonly button: ToolMessageId
  /** Rows of the field. */
  readonly rows?: number
}

type Outcome = 'copied' | 'byHand'

export function CopyField({ text, label, button, rows = 1 }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [done, setDone] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(null)
  // What was copied a moment ago is not what stands there now.
  const outcome = done?.text === text ? done.outcome : null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setDone({ text, outcome: 'copied' })
    } catch {
      field.current?.focus()
      field.current?.select()
      setDone({ text, outcome: 'byHand' })
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>
        <FormattedMessage id={label} />
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <FormattedMessage id={button} />
      </button>
      <p role="status" className={styles.outcome}>
        {outcome !== null && <FormattedMessage id={`share.${outcome}`} />}
      </p>
    </div>
  )
}
