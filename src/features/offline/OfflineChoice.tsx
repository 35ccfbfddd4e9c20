/** Keeps the whole atlas on the device, says how far that is, and takes it away again. */
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl'
import type { WorkerStatus } from '../../core/release/messages.ts'
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

/** Bytes as they lie on the device, in megabytes. */
function Megabytes({ bytes }: { readonly bytes: number }) {
  const value = Math.max(1, Math.round(bytes / 1e6))
  return useIntl().formatNumber(value, { style: 'unit', unit: 'megabyte' })
}

function Offer({ status: { completeBytes, failure } }: { readonly status: WorkerStatus }) {
  return (
    <>
      <p>
        <FormattedMessage id="offline.offer" values={{ size: <Megabytes bytes={completeBytes} /> }} />
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
  const values = { done: <Megabytes bytes={done} />, size: <Megabytes bytes={bytes} /> }
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
  const values = {
    size: <Megabytes bytes={completeBytes} />,
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
