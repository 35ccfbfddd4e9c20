/** Flat, globe or around the home city: a button that opens a menu of three. */
import { CircleDot, Globe, Map as FlatMap } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Projection } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useEscape } from '../../ui/useEscape.ts'
import { useProjection } from './useProjection.ts'
import styles from './ProjectionMenu.module.css'

const icons: Readonly<Record<Projection, ReactNode>> = {
  flat: <FlatMap aria-hidden="true" />,
  globe: <Globe aria-hidden="true" />,
  azimuthal: <CircleDot aria-hidden="true" />,
}
const keys: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** @param canTurn  whether a globe can be drawn here */
export function ProjectionMenu({ canTurn }: { readonly canTurn: boolean }) {
  const { projection: wanted, choose } = useProjection()
  // Where no globe can be drawn, the flat map stands in its place.
  const projection = wanted === 'globe' && !canTurn ? 'flat' : wanted
  const intl = useIntl()
  const home = useAtlas().home.name[useLocale()]
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const options = (['flat', 'globe', 'azimuthal'] as const).filter((option) => canTurn || option !== 'globe')
  const label = intl.formatMessage(
    { id: 'map.view' },
    { view: intl.formatMessage({ id: `map.view.${projection}` }, { home }) },
  )
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  useEscape(close, isOpen, 'first')
  useEffect(
    function focusChosenOption() {
      if (isOpen) menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
    },
    [isOpen],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role]') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    const next = keys[event.key]?.(at, items.length - 1)
    if (next === undefined) return
    event.preventDefault()
    items[next]?.focus()
  }
  return (
    <div
      className={styles.choice}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icons[projection]}
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={intl.formatMessage({ id: 'map.views' })}
          className={styles.menu}
          onKeyDown={onKeyDown}
        >
          {options.map((option) => (
            <button
              key={option}
              type="button"
              role="menuitemradio"
              aria-checked={option === projection}
              tabIndex={-1}
              onClick={() => {
                choose(option)
                close()
              }}
            >
              {icons[option]}
              <FormattedMessage id={`map.view.${option}`} values={{ home }} />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
