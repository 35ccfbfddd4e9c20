/** Turns the signs of the scene into images for the map. */
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { emptyPixel, emptySignNamed } from '../scene/keptClear.ts'
import { ringNamed, ringStrokes, type RingStroke } from '../scene/goalRing.ts'
import { type Palette, paletteOf } from '../scene/palette.ts'
import { homeSign, ringedSidePx, signOf, signRadius, signSidePx, type Stroke } from '../scene/symbols.ts'

/** Sides of an image in CSS pixels: just the sign with its casing, since names keep clear of the whole image. */
const side = { home: 24, place: signSidePx, ringed: ringedSidePx }

/**
 * What to draw for an image name such as `twin/resting/dark/normal`, `home/light/more` or, with a ring of
 * goals, `twin/active/26BDE2h/light/normal`; null for others.
 */
export function signNamed(name: string) {
  const parts = name.split('/')
  const [contrast, theme] = [parts.pop(), parts.pop()]
  if (theme !== 'light' && theme !== 'dark') return null
  if (contrast !== 'normal' && contrast !== 'more' && contrast !== 'forced') return null
  const isHome = parts[0] === 'home'
  const strokes = isHome ? homeSign : strokesOf(parts)
  const ring = parts[2] === undefined ? [] : ringNamed(parts[2])
  if (strokes === null || ring === null) return null
  const sidePx = isHome ? side.home : ring.length > 0 ? side.ringed : side.place
  return { strokes, ring: ringStrokes(ring), sidePx, palette: paletteOf({ theme, contrast }) }
}

function strokesOf([kindName, statusName]: readonly string[]): readonly Stroke[] | null {
  const [kind, status] = [Kind.safeParse(kindName), Status.safeParse(statusName)]
  return kind.success && status.success ? signOf(kind.data, status.data) : null
}

type SignImage = { readonly data: ImageData; readonly pixelRatio: number }

/** A picture of nothing; null for names of other images. */
export function drawEmptySign(name: string): SignImage | null {
  const size = emptySignNamed(name)
  return size && { data: new ImageData(size.width, size.height), pixelRatio: 1 / emptyPixel }
}

/** The image of that name at `pixelRatio` device pixels a CSS pixel; null for unknown names. */
export function drawSign(name: string, pixelRatio: number): SignImage | null {
  const sign = signNamed(name)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = (sign?.sidePx ?? 0) * pixelRatio
  // On the processor: to read a picture back from the graphics card takes longer than to draw it.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!sign || !pen) return null
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.scale(signRadius * pixelRatio, signRadius * pixelRatio)
  for (const line of sign.ring) drawRingLine(pen, line, sign.palette)
  pen.lineJoin = 'round'
  for (const { outline, fill, stroke, width, dash } of sign.strokes.map(withOutline)) {
    pen.setLineDash([...dash])
    pen.lineCap = dash.length > 0 ? 'butt' : 'round'
    pen.lineWidth = width
    pen.strokeStyle = sign.palette(stroke)
    if (fill) {
      pen.fillStyle = sign.palette(fill)
      pen.fill(outline)
    }
    pen.stroke(outline)
  }
  return { data: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio }
}

function drawRingLine(
  pen: CanvasRenderingContext2D,
  { path, stroke, width }: RingStroke,
  palette: Palette,
): void {
  pen.lineWidth = width
  pen.strokeStyle = 'token' in stroke ? palette(stroke.token) : stroke.colour
  pen.stroke(new Path2D(path))
}

const withOutline = (stroke: Stroke) => ({ ...stroke, outline: new Path2D(stroke.path) })
