/** The view on a phone: a code of its address. Without a public address there is nothing a code could lead to. */
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { phoneAddress } from '../../../core/kiosk/phoneAddress.ts'
import { useViewNow } from '../../../state/viewStore.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import { useKiosk } from '../kioskStore.ts'

export function TakeDialog({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl()
  // Nothing moves behind a dialog.
  const [view] = useState(useViewNow())
  const publicAddress = useKiosk(({ config }) => config.publicAddress)
  const address = publicAddress === null ? null : phoneAddress(view, publicAddress)
  return (
    <Dialog heading={intl.formatMessage({ id: 'kiosk.take.heading' })} onClose={onClose}>
      <div className="kiosk-take">
        {address === null ? (
          <>
            <div className="kiosk-no-code" aria-hidden="true" />
            <p>
              <FormattedMessage id="kiosk.take.missing" />
            </p>
          </>
        ) : (
          <>
            <QrCode text={address} label={intl.formatMessage({ id: 'share.qr' }, { address })} />
            <div>
              <p>
                <FormattedMessage id="kiosk.take.how" />
              </p>
              <p className="kiosk-address">{address}</p>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
