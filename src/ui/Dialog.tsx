/** A native modal dialog with its heading; it is open as long as it is drawn. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useIntl } from 'react-intl'
import styles from './Dialog.module.css'

type Props = {
  readonly heading: string
  readonly onClose: () => void
  /** `side`: at the edge of the window, so that what is behind can be watched. */
  readonly place?: 'middle' | 'side'
  readonly children: ReactNode
}

export function Dialog({ heading, onClose, place = 'middle', children }: Props) {
  const intl = useIntl()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(function showAndGoBack() {
    const opener = document.activeElement
    const element = dialog.current
    // Its padding belongs to its contents: only the backdrop is the dialog itself.
    const onClick = ({ target }: MouseEvent): void => {
      if (target === element) element?.close()
    }
    element?.showModal()
    element?.addEventListener('click', onClick)
    return () => {
      element?.removeEventListener('click', onClick)
      returnTo(opener)
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} no-print`}
      data-place={place}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 id={id} className="place" tabIndex={-1}>
            {heading}
          </h2>
          <button type="button" aria-label={intl.formatMessage({ id: 'dialog.close' })} onClick={onClose}>
            <X aria-hidden="true" size={20} strokeWidth={1.75} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}

/** A button in a menu that has closed meanwhile cannot take the focus; the one that opens the menu can. */
function returnTo(opener: Element | null): void {
  if (!(opener instanceof HTMLElement || opener instanceof SVGElement)) return
  opener.focus()
  const menu = opener.closest('[popover]')?.id
  if (document.activeElement !== opener && menu !== undefined)
    document.querySelector<HTMLElement>(`[popovertarget="${menu}"]`)?.focus()
}
