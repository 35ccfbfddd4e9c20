/** The list of results under the field: best hit first, the others in groups. */
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useDeferredValue,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Engine } from '../../core/search/engine.ts'
import { type Hit, search } from '../../core/search/search.ts'
import { suggestions } from '../../core/search/suggestions.ts'
import { SearchResult } from './SearchResult.tsx'
import { nextOption } from './nextOption.ts'
import { targetOf } from './target.ts'
import { useOpenTarget } from './useOpenTarget.ts'
import { useVisibleHeight } from './useVisibleHeight.ts'
import styles from './SearchPopup.module.css'

export type PopupHandle = {
  /** Takes the keys that move among the results. */
  readonly onKey: (event: KeyboardEvent) => void
  /** Opens the result that the keys have led to, else the best one. */
  readonly chooseActive: () => void
}

type Props = {
  readonly ref: Ref<PopupHandle>
  readonly engine: Engine
  readonly id: string
  readonly typed: string
  readonly active: string | null
  readonly onActive: (id: string | null) => void
  readonly onType: (text: string) => void
  readonly onDone: () => void
}

export function SearchResults({ ref, engine, id, typed, active, onActive, onType, onDone }: Props) {
  const intl = useIntl()
  const open = useOpenTarget((address) => location.assign(address))
  const popup = useRef<HTMLDivElement>(null)
  useVisibleHeight(popup)
  const wanted = useDeferredValue(typed)
  const results = useMemo(() => search(engine, wanted), [engine, wanted])
  const isNothing = wanted.trim() !== '' && results.hits.length === 0
  const instead = useMemo(() => (isNothing ? suggestions(engine.entries) : []), [engine, isNothing])
  const shown = isNothing ? instead : results.hits
  const idOf = (hit: Hit): string => `${id}-${shown.indexOf(hit)}`
  const [best] = results.hits

  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    const target = targetOf(hit.entry)
    if (target.to === 'places') {
      onType(hit.entry.title)
      onActive(`${id}-1`)
      return
    }
    onDone()
    open(target)
  }
  useImperativeHandle(ref, () => ({
    onKey(event) {
      const at = active === null ? null : Number(active.slice(id.length + 1))
      const next = nextOption(event.key, at, shown.length)
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      const nextId = next === null ? null : `${id}-${next}`
      onActive(nextId)
      if (nextId !== null) document.getElementById(nextId)?.scrollIntoView({ block: 'nearest' })
    },
    chooseActive() {
      const chosen = shown.find((hit) => idOf(hit) === active)
      choose(chosen ?? (isNothing ? undefined : shown[0]))
    },
  }))

  const option = (hit: Hit) => (
    <SearchResult
      key={idOf(hit)}
      id={idOf(hit)}
      hit={hit}
      isBest={hit === best}
      isActive={idOf(hit) === active}
      onChoose={() => choose(hit)}
    />
  )
  const isShown = typed !== '' && shown.length > 0
  return (
    <>
      <p className="visually-hidden" role="status">
        {isShown && isNothing && <FormattedMessage id="search.none" values={{ count: instead.length }} />}
        {isShown && best !== undefined && (
          <FormattedMessage id="search.count" values={{ count: results.count, best: best.entry.title }} />
        )}
      </p>
      <div ref={popup} className={styles.popup} hidden={!isShown}>
        {isNothing && (
          <p className={styles.head}>
            <FormattedMessage id="search.nothing" values={{ typed: wanted.trim() }} />
          </p>
        )}
        {results.didYouMean !== null && (
          <p className={styles.head}>
            <FormattedMessage
              id="search.didYouMean"
              values={{ typed: wanted.trim(), name: results.didYouMean, b: bold }}
            />
          </p>
        )}
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={intl.formatMessage({ id: 'search.results' })}
          className={styles.list}
          data-is-active={active !== null || undefined}
        >
          {best !== undefined && option(best)}
          {isNothing && instead.map(option)}
          {results.groups.map(({ group, hits }) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
              <p role="presentation" id={`${id}-${group}`} className={styles.heading}>
                <FormattedMessage id={`search.group.${group}`} />
              </p>
              {hits.map(option)}
            </div>
          ))}
        </div>
        <Foot best={best} shown={shown.length} count={isNothing ? shown.length : results.count} />
      </div>
    </>
  )
}

const bold = (name: ReactNode) => <b key="name">{name}</b>

/** As many other names as fit into a line or two. */
const mostNames = 4

type FootProps = { readonly best: Hit | undefined; readonly shown: number; readonly count: number }

function Foot({ best, shown, count }: FootProps) {
  const intl = useIntl()
  const names = best?.entry.group === 'place' ? best.entry.names.slice(0, mostNames) : []
  if (names.length === 0 && count <= shown) return null
  return (
    <div className={styles.foot}>
      {names.length > 0 && (
        <p>
          <FormattedMessage
            id="search.alsoKnown"
            values={{ names: intl.formatList(names, { type: 'unit', style: 'short' }) }}
          />
        </p>
      )}
      {count > shown && (
        <p>
          <FormattedMessage id="search.more" values={{ shown, count }} />
        </p>
      )}
    </div>
  )
}
