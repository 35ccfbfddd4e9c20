/** Light or dark, kept until the tab is closed; without a choice the system decides. */
import { Moon, Sun } from 'lucide-react'
import { useIntl } from 'react-intl'
import { useTheme } from '../state/theme.ts'
import styles from './ThemeButton.module.css'

export function ThemeButton() {
  const intl = useIntl()
  const { theme, chooseTheme } = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  const Icon = theme === 'dark' ? Sun : Moon
  return (
    <button
      type="button"
      className={`${styles.button} needs-program`}
      aria-label={intl.formatMessage({ id: `theme.${other}` })}
      onClick={() => chooseTheme(other)}
    >
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
    </button>
  )
}
