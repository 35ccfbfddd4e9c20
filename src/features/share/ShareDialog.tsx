/** Everything that takes this view somewhere else: link, QR code, code for another page, paper. */
import { Download, Printer, Send } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { closeTool } from '../../state/tool.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CopyField } from './CopyField.tsx'
import buttons from './CopyField.module.css'
import { EmbedSnippet } from './EmbedSnippet.tsx'
import { printPage } from './printPage.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { qrFile } from '../../ui/qr.ts'
import styles from './ShareDialog.module.css'
import { useViewAddress } from './useViewAddress.ts'

export function ShareDialog() {
  const intl = useIntl()
  const address = useViewAddress()
  return (
    <Dialog heading={intl.formatMessage({ id: 'share.heading' })} onClose={closeTool}>
      <div className={styles.columns}>
        <figure className={styles.code}>
          <QrCode text={address} label={intl.formatMessage({ id: 'share.qr' }, { address })} />
          <a
            className={buttons.button}
            download="atlas-qr.svg"
            href={`data:image/svg+xml,${encodeURIComponent(qrFile(address))}`}
          >
            <Download aria-hidden="true" />
            <FormattedMessage id="share.qr.download" />
          </a>
        </figure>
        <div className={styles.ways}>
          <CopyField text={address} label="share.address" button="share.copy" />
          <p className={styles.row}>
            {'share' in navigator && (
              <button
                type="button"
                className={buttons.button}
                // A refusal is the reader's own.
                onClick={() =>
                  void navigator.share({ title: document.title, url: address }).catch(() => undefined)
                }
              >
                <Send aria-hidden="true" />
                <FormattedMessage id="share.native" />
              </button>
            )}
            <button type="button" className={buttons.button} onClick={() => void printPage()}>
              <Printer aria-hidden="true" />
              <FormattedMessage id="share.print" />
            </button>
          </p>
        </div>
      </div>
      <EmbedSnippet />
    </Dialog>
  )
}
