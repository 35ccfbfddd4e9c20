/** The sources under their publishers, from A to Z. */
import { FormattedMessage } from 'react-intl'
import type { Spot } from '../../core/quality/facts.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import { useMaterial } from '../material.ts'
import { type ListedSource, SourceEntry } from './SourceEntry.tsx'
import { grouped, type Place } from './useStandings.ts'
import styles from './Quality.module.css'

/** So many sources of one publisher stand under its own name. */
const manyFrom = 5

const initial = (name: string): string => {
  const letter = name.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '…'
}

type Props = { readonly list: readonly ListedSource[]; readonly placeOf: (spot: Spot) => Place }

export function Publishers({ list, placeOf }: Props) {
  const locale = useLocale()
  const byPublisher = grouped(
    list.toSorted((a, b) => a.publisher.localeCompare(b.publisher, locale)),
    ({ publisher }) => publisher,
  )
  const many = byPublisher
    .filter(([, sources]) => sources.length >= manyFrom)
    .toSorted(([, a], [, b]) => b.length - a.length)
  const few = byPublisher.filter(([, sources]) => sources.length < manyFrom)
  const letters = grouped(few, ([publisher]) => initial(publisher))
  return (
    <div className={styles.folds}>
      {many.map(([publisher, sources]) => (
        <Fold key={publisher} heading={publisher} holds={<Holds count={sources.length} />}>
          <Entries sources={sources} placeOf={placeOf} />
        </Fold>
      ))}
      {letters.map(([letter, publishers]) => (
        <Fold
          key={letter}
          heading={<FormattedMessage id="allSources.others" values={{ letter }} />}
          holds={<Holds count={publishers.reduce((sum, [, { length }]) => sum + length, 0)} />}
        >
          {publishers.map(([publisher, sources]) => (
            <div key={publisher} className={styles.publisher}>
              <h4>{publisher}</h4>
              <Entries sources={sources} placeOf={placeOf} />
            </div>
          ))}
        </Fold>
      ))}
    </div>
  )
}

const Holds = ({ count }: { readonly count: number }) => (
  <FormattedMessage id="allSources.count" values={{ count }} />
)

function Entries({
  sources,
  placeOf,
}: { readonly sources: readonly ListedSource[] } & Pick<Props, 'placeOf'>) {
  const records = new Map(useMaterial().dataset.sources.sources.map((source) => [source.id, source]))
  return (
    <ul className={styles.sources}>
      {sources.map((listed) => {
        const source = records.get(listed.id)
        return source && <SourceEntry key={listed.id} listed={listed} source={source} placeOf={placeOf} />
      })}
    </ul>
  )
}
