/** The field of the masthead. It is all there is until somebody goes to it; the rest is loaded then. */
import { skipToken, useQuery } from '@tanstack/react-query'
import { Search, X } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { searchKey } from '../../data/queries.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { SearchProblem } from './SearchProblem.tsx'
import type { PopupHandle } from './SearchPopup.tsx'
import { toolQuery } from './tool.ts'
import { useTypedQuery } from './useTypedQuery.ts'
import styles from './SearchField.module.css'

export function SearchField() {
  const intl = useIntl()
  const locale = useLocale()
  const href = useHref()
  const popup = useRef<PopupHandle>(null)
  /** Enter came before what can be found. */
  const isWaited = useRef(false)
  const listId = useId()
  const { field: input, typed, type, forget } = useTypedQuery()
  const [isAsked, setIsAsked] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const tool = useQuery({ ...toolQuery(locale), enabled: isAsked })
  const isReady = useQuery({ queryKey: searchKey(locale), queryFn: skipToken }).isSuccess
  const isShown = isOpen && typed.trim() !== ''
  const ask = useCallback((): void => {
    setIsAsked(true)
    setIsOpen(true)
  }, [])
  useEffect(
    function noticeEarlyFocus() {
      // Somebody was faster than the program.
      if (document.activeElement === input.current) ask()
    },
    [input, ask],
  )
  const submit = (): void => {
    if (popup.current === null) isWaited.current = typed.trim() !== ''
    else popup.current.chooseActive()
  }
  const takePopup = useCallback((arrived: PopupHandle | null): void => {
    popup.current = arrived
    if (arrived === null || !isWaited.current) return
    isWaited.current = false
    arrived.chooseActive()
  }, [])
  const leave = (): void => {
    isWaited.current = false
    setIsOpen(false)
    setActive(null)
  }
  const clear = (): void => {
    isWaited.current = false
    type('')
    setActive(null)
  }
  const finish = (): void => {
    forget()
    leave()
    // Stays here if what is chosen is open already; else it goes on from here.
    const heading = document.querySelector<HTMLElement>('main h1[tabindex]')
    const target = heading ?? document.getElementById('content')
    target?.focus({ preventScroll: true })
  }
  const clearOrClose = (): void => {
    if (typed === '') return finish()
    clear()
    input.current?.focus()
  }
  const takeKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') {
      if (event.key === 'ArrowDown') setIsOpen(true)
      popup.current?.onKey(event)
      return
    }
    // Once for the results, once for the text, and only then for the page.
    if (typed === '') return
    event.preventDefault()
    if (isShown) leave()
    else clear()
  }
  const leaveWithFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) leave()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notices that the focus has left
    <div role="search" className={styles.search} onBlur={leaveWithFocus}>
      {/* Without the program it leads to the list of all places. */}
      <form
        className={styles.form}
        action={href({ name: 'list' })}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <label className={styles.label} htmlFor={`${listId}-field`}>
          <Search aria-hidden="true" size={20} strokeWidth={1.75} />
          <span className="visually-hidden">
            <FormattedMessage id="search.label" />
          </span>
        </label>
        <input
          ref={input}
          id={`${listId}-field`}
          className={styles.input}
          name="q"
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={intl.formatMessage({ id: 'search.placeholder' })}
          aria-autocomplete="list"
          aria-expanded={isShown && isReady}
          aria-controls={`${listId}-list`}
          aria-activedescendant={isShown ? (active ?? undefined) : undefined}
          onFocus={ask}
          onInput={({ currentTarget }) => {
            ask()
            isWaited.current = false
            type(currentTarget.value)
            setActive(null)
          }}
          onKeyDown={takeKey}
        />
        <button
          type="button"
          className={`${styles.clear} needs-program`}
          data-empty={typed === '' || undefined}
          aria-label={intl.formatMessage({ id: 'search.clear' })}
          onPointerDown={(event) => event.preventDefault()}
          onClick={clearOrClose}
        >
          <X aria-hidden="true" size={20} strokeWidth={1.75} />
        </button>
      </form>
      {isShown && tool.isError && <SearchProblem onRetry={() => void tool.refetch()} />}
      {isShown && tool.isPending && (
        <p className={styles.loading} role="status">
          <FormattedMessage id="search.loading" />
        </p>
      )}
      {isAsked && tool.data !== undefined && (
        <tool.data.SearchPopup
          ref={takePopup}
          id={`${listId}-list`}
          typed={isShown ? typed : ''}
          active={active}
          onActive={setActive}
          onType={(text) => {
            type(text)
            input.current?.focus()
          }}
          onDone={finish}
        />
      )}
    </div>
  )
}
