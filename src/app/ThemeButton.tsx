/** Light or dark, kept until the tab is closed; without a choice the system decides. */
import { Moon, Sun } from 'lucide-react'
import { FormattedMessage } from 'react-intl'
import { useTheme } from '../state/theme.ts'
import styles from './ThemeButton.module.css'

export function ThemeButton() {
  const { theme, chooseTheme } = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <button type="button" className={`${styles.button} needs-program`} onClick={() => chooseTheme(other)}>
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
      <span>
        <FormattedMessage id={`theme.${other}`} />
      </span>
    </button>
  )
}
