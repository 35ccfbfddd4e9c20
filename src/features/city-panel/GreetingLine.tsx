/** The greeting of a place: beside a short name where there is room, else under it. */
import { FormattedMessage } from 'react-intl'
import type { Greeting } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './CityHead.module.css'

export function GreetingLine({ greeting }: { readonly greeting: Greeting }) {
  const locale = useLocale()
  const { language, hello, welcome, meaning, checkedBySpeaker } = greeting
  const isForeign = language.slice(0, 2) !== locale
  return (
    <p className={styles.greeting}>
      {[hello, welcome].map(({ text, latin }, position) => (
        <span key={text} className={styles.phrase}>
          {position > 0 && ' · '}
          <b lang={language}>{text}</b>
          {latin !== undefined && <i lang={`${language.slice(0, 2)}-Latn`}> {latin}</i>}
        </span>
      ))}
      {isForeign && <span className={styles.meaning}> {meaning[locale]}</span>}
      {!checkedBySpeaker && (
        <a className={styles.unchecked} href="#notes">
          <FormattedMessage id="city.greeting.short" />
        </a>
      )}
    </p>
  )
}
