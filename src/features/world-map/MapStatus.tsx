/** Says what the map shows after it was moved; once, when it has come to rest. */
import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Camera } from '../../core/view/view.ts'

type Props = {
  /** Null: the page as a whole. */
  readonly camera: Camera | null
  /** The zoom that is shown. */
  readonly zoom: number
  /** Places in view that the reader asks for. */
  readonly count: number
  /** The zoom before the first change. */
  readonly startZoom: number
}

/** How long nothing must change, in milliseconds: longer than the map takes for a step. */
const settledMs = 700

export function MapStatus({ camera, zoom, count, startZoom }: Props) {
  const intl = useIntl()
  const [text, setText] = useState('')
  const said = useRef<{ readonly camera: Camera | null | undefined; readonly zoom: number }>({
    camera: undefined,
    zoom: startZoom,
  })

  useEffect(
    function sayWhenSettled() {
      if (camera === said.current.camera) return undefined
      const timer = setTimeout(() => {
        const change = zoom - said.current.zoom
        const step = camera === null ? 'whole' : Math.abs(change) < 0.05 ? 'move' : change > 0 ? 'in' : 'out'
        said.current = { camera, zoom }
        setText(intl.formatMessage({ id: 'map.moved' }, { step, count }))
      }, settledMs)
      return () => clearTimeout(timer)
    },
    [camera, zoom, count, intl],
  )

  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  )
}
