/** Letters, contrast, colours and reach, for as long as the visit lasts. Everything behind it can be watched. */
import { type ReactNode, useId } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { KioskMessageId } from '../../../i18n/messages.ts'
import { useTheme } from '../../../state/theme.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { choose, useChoices } from './choices.ts'

export function DisplayDialog({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl()
  const { isLarge, hasContrast, isLow } = useChoices()
  const { theme, chooseTheme } = useTheme()
  return (
    <Dialog heading={intl.formatMessage({ id: 'kiosk.display' })} onClose={onClose}>
      <div className="kiosk-choices">
        <Choice heading="kiosk.display.text">
          <Option
            label="kiosk.display.usual"
            isChosen={!isLarge}
            onChoose={() => choose({ isLarge: false })}
          />
          <Option label="kiosk.display.large" isChosen={isLarge} onChoose={() => choose({ isLarge: true })} />
        </Choice>
        <Choice heading="kiosk.display.contrast">
          <Option
            label="kiosk.display.usual"
            isChosen={!hasContrast}
            onChoose={() => choose({ hasContrast: false })}
          />
          <Option
            label="kiosk.display.strong"
            isChosen={hasContrast}
            onChoose={() => choose({ hasContrast: true })}
          />
        </Choice>
        <Choice heading="kiosk.display.colours">
          <Option
            label="kiosk.display.light"
            isChosen={theme === 'light'}
            onChoose={() => chooseTheme('light')}
          />
          <Option
            label="kiosk.display.dark"
            isChosen={theme === 'dark'}
            onChoose={() => chooseTheme('dark')}
          />
        </Choice>
        <Choice heading="kiosk.display.reach">
          <Option label="kiosk.display.usual" isChosen={!isLow} onChoose={() => choose({ isLow: false })} />
          <Option label="kiosk.display.low" isChosen={isLow} onChoose={() => choose({ isLow: true })} />
        </Choice>
      </div>
    </Dialog>
  )
}

function Choice({ heading, children }: { readonly heading: KioskMessageId; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id}>
        <FormattedMessage id={heading} />
      </h3>
      {children}
    </div>
  )
}

type OptionProps = {
  readonly label: KioskMessageId
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const Option = ({ label, isChosen, onChoose }: OptionProps) => (
  <button type="button" aria-pressed={isChosen} onClick={onChoose}>
    <FormattedMessage id={label} />
  </button>
)
