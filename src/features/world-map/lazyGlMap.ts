import { lazy } from 'react'
import { firstBytes } from '../../map/engine/firstBytes.ts'
import { labelsUrl, archiveUrl } from './basemapFiles.ts'

/** MapLibre and the basemap's beginning travel at the same time; the map is drawn when both are there. */
export const GlMap = lazy(async () => {
  void firstBytes(archiveUrl()).catch(() => undefined)
  void fetch(labelsUrl()).catch(() => undefined)
  return { default: (await import('./GlMap.tsx')).GlMap }
})
