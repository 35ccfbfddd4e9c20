/** What developers copy to use the data; tests run each of these as it stands. */

/** The release of MapLibre the example names; a test compares it with the installed one. */
const maplibre = 'https://unpkg.com/maplibre-gl@6.17.0/dist/maplibre-gl'

/** @param folder where the files are published, with a slash at the end */
export const curlExample = (folder: string): string => `curl --fail --remote-name ${folder}partners.csv`

/** What a spreadsheet asks for when it opens one of the tables. */
export const spreadsheetSettings = { encoding: 'UTF-8', separator: ',', quote: '"', headerRows: 1 } as const

/**
 * A whole page with a map of the places.
 *
 * @param folder where the files are published, with a slash at the end
 * @param credit the line of attribution, shown in the corner of the map
 */
export const mapExample = (folder: string, credit: string): string => `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="${maplibre}.css" />
<div id="map" style="height: 95vh"></div>
<script type="module">
  import { Map } from '${maplibre}.mjs'
  const map = new Map({ container: 'map', style: 'https://demotiles.maplibre.org/style.json', zoom: 1 })
  await map.once('load')
  map.addSource('partners', { type: 'geojson', data: ${quoted(`${folder}partners.geojson`)}, attribution: ${quoted(credit)} })
  map.addLayer({ id: 'partners', type: 'circle', source: 'partners', paint: { 'circle-radius': 6 } })
</script>
`

/** As a string of a script inside HTML, which nothing in it can end. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003c`)
