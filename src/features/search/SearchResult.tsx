/** One result: its title, what is said of it, and by which text it was found. */
import { FormattedMessage } from 'react-intl'
import { excerptOf } from '../../core/search/excerpt.ts'
import type { Hit } from '../../core/search/search.ts'
import { ResultIcon } from './ResultIcon.tsx'
import { Underlined } from './Underlined.tsx'
import styles from './SearchPopup.module.css'

type Props = {
  readonly id: string
  readonly hit: Hit
  readonly isBest: boolean
  readonly isActive: boolean
  readonly onChoose: () => void
}

export function SearchResult({ id, hit, isBest, isActive, onChoose }: Props) {
  const { entry, matched } = hit
  const { title, line } = entry
  const isPlace = entry.group === 'place'
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      data-best={isBest || undefined}
      data-sentence={entry.group === 'history' || entry.group === 'curiosity' || undefined}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <ResultIcon entry={entry} />
      <span className={styles.texts}>
        <span className={`${styles.title} ${isBest && isPlace ? 'place' : ''}`}>
          <Underlined text={title} ranges={matched.text === title ? matched.ranges : []} />
        </span>{' '}
        <small>
          <Line line={line} matched={matched} />
        </small>
        {matched.text !== title && !line.includes(matched.text) && (
          <>
            {' '}
            <small>
              <Reason hit={hit} />
            </small>
          </>
        )}
      </span>
      {isBest && (
        <kbd className={styles.enter} aria-hidden="true">
          <FormattedMessage id="search.enter" />
        </kbd>
      )}
    </div>
  )
}

function Line({
  line,
  matched: { text, ranges },
}: {
  readonly line: string
  readonly matched: Hit['matched']
}) {
  const at = line.indexOf(text)
  const moved = ranges.map(([start, end]) => [start + at, end + at] as const)
  return <Underlined text={line} ranges={at < 0 ? [] : moved} />
}

function Reason({ hit: { entry, matched } }: { readonly hit: Hit }) {
  const found = <Underlined {...excerptOf(matched)} />
  return entry.names.includes(matched.text) ? (
    <FormattedMessage id="search.foundAs" values={{ name: found }} />
  ) : (
    found
  )
}
