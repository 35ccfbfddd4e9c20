/** What a kiosk cannot open: its address as a code for the visitor's own telephone, and as text. */
import { FormattedMessage, useIntl } from 'react-intl'
import { addressText, type OutsideKind } from '../../../core/kiosk/exit.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'

export type Outside = {
  readonly kind: OutsideKind
  /** Null: nobody has said where the atlas can be found from outside. */
  readonly address: string | null
  /** As the link was called; may be empty. */
  readonly name: string
}

/** What a code can hold, in bytes; addresses are plain ASCII. */
const mostBytes = 2331

type Props = { readonly outside: Outside; readonly onClose: () => void }

export function ExitDialog({ outside: { kind, address, name }, onClose }: Props) {
  const intl = useIntl()
  const text = address === null ? '' : addressText(address)
  const hasCode = address !== null && address.length <= mostBytes
  return (
    <Dialog
      heading={intl.formatMessage({ id: address === null ? 'kiosk.exit.notHere' : 'kiosk.exit.heading' })}
      onClose={onClose}
    >
      <div className="kiosk-exit" data-plain={!hasCode || undefined}>
        {hasCode && <QrCode text={address} label={intl.formatMessage({ id: 'kiosk.exit.code' }, { text })} />}
        <div className="kiosk-exit-text">
          {name !== '' && name !== text && <b>{name}</b>}
          <p>
            <FormattedMessage id={address === null ? 'kiosk.exit.nowhere' : `kiosk.exit.${kind}`} />
          </p>
          {address !== null && <code dir="ltr">{text}</code>}
        </div>
        <button type="button" onClick={onClose}>
          <FormattedMessage id="kiosk.exit.back" />
        </button>
      </div>
    </Dialog>
  )
}
