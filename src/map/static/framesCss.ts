/** The frames of the static map as a style sheet: what a page shows is decided without script and inline styles. */
import type { CountryCode } from '../../core/dataset/city.ts'
import type { Frame } from '../../core/geo/frame.ts'
import { narrowBelowPx, narrowEmbedBelowPx } from '../scene/camera.ts'

export type PageFrames = {
  /** Value of the `data-frame` attribute: letters, digits and hyphens. */
  readonly id: string
  readonly wide: Frame
  readonly narrow: Frame
  /** The country that is tinted as chosen; left out on pages that tint none. */
  readonly chosenCountry?: CountryCode
}

/** Seven decimals: 4 m at the equator, a hundredth of a pixel in a world 100,000 px wide. */
const number = (value: number): string => String(Number(value.toFixed(7)))

const declarations = ({ x, y, width, height }: Frame): string =>
  `--x:${number(x)};--y:${number(y)};--w:${number(width)};--h:${number(height)}`

/**
 * Rules that set `--x --y` (middle of the frame) and `--w --h` (its extent), all in world units 0…1, on elements with
 * `data-frame="<id>"` inside the map's size container. Script may set the same four properties through CSSOM.
 *
 * @throws RangeError if an id cannot stand in an attribute selector or a frame has no extent
 */
export function framesCss(frames: readonly PageFrames[]): string {
  return frames.map(rulesFor).join('')
}

function rulesFor({ id, wide, narrow, chosenCountry }: PageFrames): string {
  if (!/^[a-z\d-]+$/i.test(id)) throw new RangeError(`"${id}" cannot name a frame.`)
  for (const frame of [wide, narrow])
    if (!(frame.width > 0 && frame.height > 0)) throw new RangeError(`The frame "${id}" has no extent.`)
  const page = `[data-frame='${id}']`
  const tint = chosenCountry ? `${page} [data-country='${chosenCountry}']{fill:var(--land-chosen)}\n` : ''
  return (
    `${page}{${declarations(wide)}}\n` +
    `@container (max-width:${narrowBelowPx - 0.02}px){${page}{${declarations(narrow)}}}\n` +
    // See `breadthOf`; public/boot.js sets the attribute.
    `@container (min-width:${narrowEmbedBelowPx}px) and (max-width:${narrowBelowPx - 0.02}px)` +
    `{[data-embed] ${page}{${declarations(wide)}}}\n${tint}`
  )
}
