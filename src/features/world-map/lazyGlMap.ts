import { lazy } from 'react'
import { firstBytes } from '../../map/engine/firstBytes.ts'
import { workerUrl } from '../../map/engine/workerUrl.ts'
import { labelsUrl, archiveUrl } from './basemapFiles.ts'

/** MapLibre, its worker and the basemap's beginning travel at the same time; the map is drawn when all are there. */
export const GlMap = lazy(async () => {
  void firstBytes(archiveUrl()).catch(() => undefined)
  void fetch(workerUrl).catch(() => undefined)
  void fetch(labelsUrl()).catch(() => undefined)
  return { default: (await import('./GlMap.tsx')).GlMap }
})
