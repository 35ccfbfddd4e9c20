/** Where MapLibre's worker is, on its own so that it can be asked for before the map has been loaded. */
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
