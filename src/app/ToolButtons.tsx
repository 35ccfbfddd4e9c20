/** Named in the menu of narrow screens; in the masthead of wide ones only what concerns every page, as a mere sign. */
import { ALargeSmall, CircleQuestionMark, type LucideIcon, Share2 } from 'lucide-react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../i18n/messages.ts'
import { openTool, type Tool } from '../state/tool.ts'
import styles from './ThemeButton.module.css'

const buttons: readonly (readonly [tool: Tool, label: MessageId, icon: LucideIcon])[] = [
  ['share', 'tool.share', Share2],
  ['display', 'tool.display', ALargeSmall],
  ['help', 'tool.help', CircleQuestionMark],
]

export function ToolButtons() {
  return buttons.map(([tool, label, Icon]) => (
    <button
      key={tool}
      type="button"
      className={`${styles.button} needs-program`}
      data-tool={tool}
      aria-haspopup="dialog"
      onClick={() => openTool(tool)}
    >
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
      <span>
        <FormattedMessage id={label} />
      </span>
    </button>
  ))
}
