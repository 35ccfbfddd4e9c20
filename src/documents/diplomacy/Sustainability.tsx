/** What the home city has decided and done for sustainability, in the order of time. */
import { FormattedMessage } from 'react-intl'
import type { Home } from '../../core/dataset/register.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Fact, Facts } from '../relations/Facts.tsx'

export function Sustainability({ facts }: { readonly facts: Home['sustainability'] }) {
  const locale = useLocale()
  return (
    <Facts>
      {facts
        .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))
        .map(({ text, year, sources, note }) => (
          <Fact
            key={text.en}
            label={year ?? <FormattedMessage id="diplomacy.undated" />}
            value={
              <>
                {text[locale]}
                <Citations ids={sources} /> {note?.[locale]}
              </>
            }
          />
        ))}
    </Facts>
  )
}
