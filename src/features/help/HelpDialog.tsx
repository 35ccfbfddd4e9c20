/** Keys and gestures, as two lists of what one does and what happens. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { ToolMessageId } from '../../i18n/messages.ts'
import { closeTool } from '../../state/tool.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './HelpDialog.module.css'

type Line = { readonly keys: readonly ToolMessageId[]; readonly does: ToolMessageId }

const onMap: readonly Line[] = [
  { keys: ['help.key.arrows'], does: 'help.pan' },
  { keys: ['help.key.plus', 'help.key.minus'], does: 'help.zoom' },
]
const onPlaces: readonly Line[] = [
  { keys: ['help.key.tab'], does: 'help.reach' },
  { keys: ['help.key.arrows'], does: 'help.neighbour' },
  { keys: ['help.key.pageDown', 'help.key.pageUp'], does: 'help.order' },
  { keys: ['help.key.home', 'help.key.end'], does: 'help.ends' },
  { keys: ['help.key.enter'], does: 'help.open' },
]
const onYears: readonly Line[] = [
  { keys: ['help.key.arrows'], does: 'help.year' },
  { keys: ['help.key.pageUp', 'help.key.pageDown'], does: 'help.partnership' },
  { keys: ['help.key.home', 'help.key.end'], does: 'help.firstYear' },
]
const everywhere: readonly Line[] = [
  { keys: ['help.key.search'], does: 'help.search' },
  { keys: ['help.key.escape'], does: 'help.close' },
  { keys: ['help.key.help'], does: 'help.help' },
]
const gestures: readonly Line[] = [
  { keys: ['help.gesture.tap'], does: 'help.open' },
  { keys: ['help.gesture.drag'], does: 'help.pan' },
  { keys: ['help.gesture.pinch'], does: 'help.zoom' },
  { keys: ['help.gesture.double'], does: 'help.zoomIn' },
]

export function HelpDialog() {
  const intl = useIntl()
  return (
    <Dialog heading={intl.formatMessage({ id: 'help.heading' })} onClose={closeTool}>
      <Lines heading="help.onMap" lines={onMap} />
      <Lines heading="help.onPlaces" lines={onPlaces} />
      <Lines heading="help.onYears" lines={onYears} />
      <Lines heading="help.gestures" lines={gestures} />
      <Lines heading="help.everywhere" lines={everywhere} />
      <p className={styles.note}>
        <FormattedMessage id="help.buttons" />
      </p>
      <p className={styles.note}>
        <FormattedMessage id="help.keysOff" />
      </p>
    </Dialog>
  )
}

function Lines({ heading, lines }: { readonly heading: ToolMessageId; readonly lines: readonly Line[] }) {
  return (
    <>
      <h3 className={styles.heading}>
        <FormattedMessage id={heading} />
      </h3>
      <dl className={styles.lines}>
        {lines.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>
                  <FormattedMessage id={key} />
                </kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={does} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
