import { lazy } from 'react'
import { firstBytes } from '../../map/engine/firstBytes.ts'
import { workerUrl } from '../../map/engine/workerUrl.ts'
import { fetchWaterFont } from '../../map/scene/fonts.ts'
import { archiveUrl, labelsUrl } from './basemapFiles.ts'

/** MapLibre, its worker, its font and the basemap's beginning travel at the same time; the map is drawn when all are there. */
export const GlMap = lazy(async () => {
  void firstBytes(archiveUrl()).catch(() => undefined)
  for (const url of [workerUrl, labelsUrl()]) void fetch(url).catch(() => undefined)
  void fetchWaterFont(0)
  const { GlMap: component, prepareMapEngine } = await import('./GlMap.tsx')
  prepareMapEngine()
  return { default: component }
})
