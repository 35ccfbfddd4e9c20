/** The places as GeoJSON (RFC 7946): points in WGS 84, flat properties with the names of the table's columns. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { AtlasIndex } from '../dataset/dataset.ts'
import type { PartialDate } from '../dataset/text.ts'
import type { Licence } from './licence.ts'
import { type PartnerRow, partnersTable } from './partners.ts'
import type { Cell } from './table.ts'

type Properties = Readonly<Record<string, Cell>>
type Bounds = [west: number, south: number, east: number, north: number]

/** Members that RFC 7946 does not know stand beside its own, as section 6.1 allows. */
type Places = FeatureCollection<Point, Properties> &
  Licence & { readonly asOf: PartialDate; readonly home: Pick<AtlasIndex['home'], 'id' | 'position'> }

/** The position is the geometry; everything else of the table is a property. */
const columns = partnersTable.columns.filter(({ name }) => name !== 'longitude' && name !== 'latitude')

const toFeature = (row: PartnerRow): Feature<Point, Properties> => ({
  type: 'Feature',
  id: row.city.id,
  geometry: { type: 'Point', coordinates: row.city.position },
  properties: Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])),
})

/** Around all points; never across the antimeridian, so that west is always the smaller number. */
function boundsOf(rows: readonly PartnerRow[]): Bounds {
  const longitudes = rows.map(({ city }) => city.position[0])
  const latitudes = rows.map(({ city }) => city.position[1])
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

type Given = {
  readonly rows: readonly PartnerRow[]
  readonly home: AtlasIndex['home']
  readonly licence: Licence
  /** The day on which the facts were collected. */
  readonly asOf: PartialDate
}

export const toGeoJson = ({ rows, home, licence, asOf }: Given): Places => ({
  type: 'FeatureCollection',
  ...(rows.length === 0 ? {} : { bbox: boundsOf(rows) }),
  ...licence,
  asOf,
  home: { id: home.id, position: home.position },
  features: rows.map(toFeature),
})
