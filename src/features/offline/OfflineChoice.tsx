/** Keeps the whole atlas on the device, says how far that is, and takes it away again. */
import { FormattedDate, FormattedMessage } from 'react-intl'
import type { WorkerStatus } from '../../core/release/messages.ts'
import { formatFileSize } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './offline.css?url'
import { ask, keepForGood, useLink } from './workerLink.ts'

export function OfflineChoice() {
  const status = useLink((link) => link.status)
  const isRefused = useLink((link) => link.isRefused)
  return (
    <section className="offline-choice">
      <link rel="stylesheet" href={styles} precedence="offline" />
      <h3>
        <FormattedMessage id="offline.heading" />
      </h3>
      {status === null ? (
        <p>
          <FormattedMessage id={isRefused ? 'offline.none' : 'offline.waiting'} />
        </p>
      ) : status.doneBytes !== null ? (
        <UnderWay done={status.doneBytes} bytes={status.completeBytes} />
      ) : status.kept === 'complete' ? (
        <Kept status={status} />
      ) : (
        <Offer status={status} />
      )}
    </section>
  )
}

/** Of bytes as they lie on the device. */
function useSize(): (bytes: number) => string {
  const locale = useLocale()
  return (bytes) => formatFileSize(bytes / 1000, locale)
}

function Offer({ status: { completeBytes, failure } }: { readonly status: WorkerStatus }) {
  const size = useSize()
  return (
    <>
      <p>
        <FormattedMessage id="offline.offer" values={{ size: size(completeBytes) }} />
      </p>
      <p>
        <FormattedMessage id="offline.basic" />
      </p>
      {failure !== null && (
        <p role="alert">
          <FormattedMessage id={`offline.failed.${failure}`} />
        </p>
      )}
      <button type="button" className="offline-button" onClick={keepForGood}>
        <FormattedMessage id={failure === null ? 'offline.keep' : 'offline.retry'} />
      </button>
    </>
  )
}

function UnderWay({ done, bytes }: { readonly done: number; readonly bytes: number }) {
  const size = useSize()
  const values = { done: size(done), size: size(bytes) }
  return (
    <>
      <label>
        <FormattedMessage id="offline.progress" values={values} />
        <progress value={done} max={bytes} />
      </label>
      <button type="button" className="offline-button" onClick={() => ask('stop')}>
        <FormattedMessage id="offline.stop" />
      </button>
    </>
  )
}

function Kept({ status: { completeBytes, keptAt } }: { readonly status: WorkerStatus }) {
  const size = useSize()
  const values = {
    size: size(completeBytes),
    date: <FormattedDate value={keptAt ?? undefined} dateStyle="medium" />,
  }
  return (
    <>
      <p role="status">
        <FormattedMessage id="offline.kept" values={values} />
      </p>
      <button type="button" className="offline-button" onClick={() => ask('remove')}>
        <FormattedMessage id="offline.remove" />
      </button>
    </>
  )
}
