import type { Feature } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'

/** The features of a source that holds them itself. */
export function featuresOf(style: StyleSpecification, source: string): readonly Feature[] {
  const spec = style.sources[source]
  if (spec?.type !== 'geojson' || typeof spec.data === 'string' || spec.data.type !== 'FeatureCollection')
    throw new Error(`${source} holds no features`)
  return spec.data.features
}
