/** Turns the signs of the scene into images for the map. */
import { Kind, Status } from '../../core/dataset/partnership.ts'
import { paletteOf } from '../scene/palette.ts'
import { emptyPixel, emptySignNamed } from '../scene/keptClear.ts'
import { homeSign, signOf, signRadius, type Stroke } from '../scene/symbols.ts'

/** Sides of an image in CSS pixels: just the sign with its casing, since names keep clear of the whole image. */
const side = { home: 24, place: 18 }

/** What to draw for an image name such as `twin/resting/dark/normal` or `home/light/more`; null for others. */
export function signNamed(name: string) {
  const parts = name.split('/')
  const [contrast, theme] = [parts.pop(), parts.pop()]
  if (theme !== 'light' && theme !== 'dark') return null
  if (contrast !== 'normal' && contrast !== 'more' && contrast !== 'forced') return null
  const isHome = parts[0] === 'home'
  const strokes = isHome ? homeSign : strokesOf(parts)
  const sidePx = isHome ? side.home : side.place
  return strokes && { strokes, sidePx, palette: paletteOf({ theme, contrast }) }
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

const withOutline = (stroke: Stroke) => ({ ...stroke, outline: new Path2D(stroke.path) })
