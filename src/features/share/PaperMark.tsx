/** On paper: the address of what is printed, to read and to scan. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useIntl } from 'react-intl'
import styles from './PaperMark.module.css'
import { QrCode } from '../../ui/QrCode.tsx'
import { useViewAddress } from './useViewAddress.ts'

export function PaperMark() {
  const intl = useIntl()
  const address = useViewAddress()
  const [isPrinting, setIsPrinting] = useState(false)

  useEffect(function drawForPaper() {
    // The browser prints what stands there when its event has been answered.
    const start = (): void => flushSync(() => setIsPrinting(true))
    const end = (): void => setIsPrinting(false)
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
    }
  }, [])

  if (!isPrinting) return null
  return (
    <p className={styles.mark}>
      <span>{address}</span>
      <QrCode text={address} label={intl.formatMessage({ id: 'share.qr' }, { address })} />
    </p>
  )
}
