/** What the record for data portals still lacks, because only the operator knows it. */
import { FormattedMessage } from 'react-intl'
import { useMaterial } from '../material.ts'
import styles from './OpenData.module.css'

export function ForPortals() {
  const { missing } = useMaterial().openData
  if (missing.length === 0) return null
  return (
    <div className={styles.missing}>
      <h3>
        <FormattedMessage id="openData.missing" />
      </h3>
      <p>
        <FormattedMessage id="openData.missingText" />
      </p>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <FormattedMessage id={`openData.missing.${field}`} />
          </li>
        ))}
      </ul>
    </div>
  )
}
