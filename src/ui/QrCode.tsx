/** A QR code, black on white whatever the page around it looks like. */
import { useMemo } from 'react'
import styles from './QrCode.module.css'
import { qrShape } from './qr.ts'

type Props = {
  readonly text: string
  /** The accessible name. */
  readonly label: string
}

export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => qrShape(text), [text])
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
