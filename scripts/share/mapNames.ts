/** The names on the map of a shared image: the home city, the place and the length of the thread. */
import { paletteOf } from '../../src/map/scene/palette.ts'
import { project } from '../../src/core/geo/mercator.ts'
import { layoutCities } from '../../src/map/static/cityLayout.ts'
import type { PlacedLabel } from '../../src/map/static/labels.ts'
import { imageScale, type SharedMap } from './mapFrame.ts'
import { type TextStyle, textElement } from './svgText.ts'

const colour = paletteOf({ theme: 'light', contrast: 'normal' })

export function mapNames({ index, place, words, plate, frame, at }: SharedMap): string {
  const size = { width: plate.width / imageScale, height: plate.height / imageScale }
  const area = { frame, size, obstacles: [] }
  const named = place === null ? [] : [place]
  const { wide } = layoutCities({
    index: { ...index, cities: named },
    locale: words.locale,
    selected: place?.id ?? null,
    distance: words.distance,
    areas: { wide: area, narrow: area },
  })
  const style = (point: { readonly x: number; readonly y: number }, label: PlacedLabel) => ({
    x: point.x + label.dx * imageScale,
    y: point.y + label.dy * imageScale,
    anchor: label.anchor,
    face: 'strong' as const,
    casing: colour('land'),
  })
  const texts = [index.home, ...named].flatMap(({ id, name, position }) => {
    const label = wide.labels.get(id)
    if (label === undefined) return []
    const text: TextStyle = {
      ...style(at(project(position)), label),
      size: 15 * imageScale,
      fill: colour('ink'),
    }
    return textElement(name[words.locale], text)
  })
  const { distance } = wide
  if (words.distance === null || distance === null) return texts.join('')
  const text = {
    ...style(at(distance.at), distance.label),
    size: 13 * imageScale,
    fill: colour('thread-text'),
  }
  return [...texts, textElement(words.distance, text)].join('')
}
