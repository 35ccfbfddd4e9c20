import type { CountryCode } from '../core/dataset/city.ts'
import styles from './Flag.module.css'

/** The flag beside a country's name; decoration, because the name says the same. */
export function Flag({ country }: { readonly country: CountryCode }) {
  const file = `${import.meta.env.BASE_URL}flags/${country.toLowerCase()}.svg`
  return <img className={styles.flag} src={file} alt="" width="20" height="15" loading="lazy" />
}
