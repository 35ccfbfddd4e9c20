/** Lord mayors as far as they appear in the atlas. */
import { FormattedMessage } from 'react-intl'
import type { Home } from '../../core/dataset/register.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Fact, Facts } from '../relations/Facts.tsx'
import styles from './Diplomacy.module.css'

export function Mayors({ mayors }: { readonly mayors: Home['lordMayors'] }) {
  const locale = useLocale()
  return (
    <>
      <Facts>
        {mayors.map(({ name, noted, sources }) => (
          <Fact
            key={name}
            label={noted[locale]}
            value={
              <>
                {name}
                <Citations ids={sources} />
              </>
            }
          />
        ))}
      </Facts>
      <p className={styles.quiet}>
        <FormattedMessage id="diplomacy.mayorsText" />
      </p>
    </>
  )
}
