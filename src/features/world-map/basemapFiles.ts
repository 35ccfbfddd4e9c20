/** Where the atlas is served from, as an absolute URL: MapLibre's worker has no page to resolve against. */
export const absoluteBase = (): string => new URL(import.meta.env.BASE_URL, location.href).href

export const archiveUrl = (): string => `${absoluteBase()}basemap/world.pmtiles`
export const labelsUrl = (): string => `${absoluteBase()}basemap/labels.json`
