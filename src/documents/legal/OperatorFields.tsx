/** What only the operator knows: the fields of `site.json`, and where one is empty, what has to stand there. */
import { FormattedMessage } from 'react-intl'
import type { Site } from '../../core/dataset/site.ts'
import type { Locale } from '../../core/dataset/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'
import legal from './legal.module.css'

export type OperatorField = keyof Site['operator']

/** Not every operator has these: once there is one, an empty field means that there is none. */
const optional: readonly OperatorField[] = [
  'legalForm',
  'representative',
  'supervisoryAuthority',
  'register',
  'taxNumber',
]

export function OperatorFields({ fields }: { readonly fields: readonly OperatorField[] }) {
  const { operator } = useMaterial().dataset.site
  const locale = useLocale()
  const base = useBase()
  const isAsked = (field: OperatorField): boolean =>
    operator[field] !== null || operator.name === null || !optional.includes(field)
  return (
    <dl className={styles.facts}>
      {fields.filter(isAsked).map((field) => (
        <div key={field}>
          <dt>
            <FormattedMessage id={`operator.${field}`} />
          </dt>
          {operator[field] === null ? (
            <dd data-missing>
              <span className={legal.blank}>
                <FormattedMessage id="operator.missing" />
              </span>
              <span className={legal.wanted}>
                <FormattedMessage id={`operator.${field}.wanted`} />
              </span>
            </dd>
          ) : (
            <dd>{textOf(operator, field, locale, base)}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function textOf(operator: Site['operator'], field: OperatorField, locale: Locale, base: string) {
  const value = operator[field]
  if (value === null) return null
  if (typeof value !== 'string') return value[locale]
  if (field === 'email') return <a href={`mailto:${value}`}>{value}</a>
  if (field === 'origin') return <a href={`${value}${base}`}>{`${value}${base}`}</a>
  return field === 'accessibilityAssessedOn' ? formatDate(value, locale) : value
}
