/** Shows where the screen feels touches, in the order they come, and which corners have answered. */
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useIdleClose } from './useIdleClose.ts'

const idleMs = 120_000
/** More would cover each other. */
const mostPoints = 60
const cornerPx = 80

type Point = { readonly x: number; readonly y: number; readonly number: number }

export function TouchTest({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [points, setPoints] = useState<readonly Point[]>([])
  const [width, height] = [innerWidth, innerHeight]
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ]
  const isReached = (corner: { readonly x: number; readonly y: number }): boolean =>
    points.some(({ x, y }) => Math.abs(x - corner.x) < cornerPx && Math.abs(y - corner.y) < cornerPx)
  useIdleClose(idleMs, onClose)
  useEffect(function coverEverything() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="kiosk-touch-test"
      aria-labelledby="kiosk-touch-test"
      onClose={onClose}
      onPointerDown={({ clientX: x, clientY: y }) =>
        setPoints((before) =>
          [...before, { x, y, number: (before.at(-1)?.number ?? 0) + 1 }].slice(-mostPoints),
        )
      }
    >
      <svg width={width} height={height} aria-hidden="true">
        {corners.map((corner) => (
          <circle
            key={`${corner.x} ${corner.y}`}
            cx={corner.x}
            cy={corner.y}
            r={cornerPx}
            data-reached={isReached(corner) || undefined}
          />
        ))}
        {points.map(({ x, y, number }) => (
          <g key={number} data-point="">
            <path d={`M${x - 30} ${y}h60M${x} ${y - 30}v60`} />
            {/* At the right and the upper edge on the other side, so that it stays on the screen. */}
            <text x={x + (x > width - cornerPx ? -40 : 8)} y={y + (y < cornerPx ? 32 : -8)}>
              {number}
            </text>
          </g>
        ))}
      </svg>
      <div className="kiosk-touch-test-words">
        <h2 id="kiosk-touch-test">
          <FormattedMessage id="kiosk.tech.touchTest" />
        </h2>
        <p role="status">
          <FormattedMessage
            id="kiosk.touchTest.state"
            values={{ touches: points.at(-1)?.number ?? 0, corners: corners.filter(isReached).length }}
          />
        </p>
        <button type="button" onClick={onClose}>
          <FormattedMessage id="kiosk.tech.close" />
        </button>
      </div>
    </dialog>
  )
}
