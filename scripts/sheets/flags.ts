/** Flags as small drawings. One with a detailed coat of arms would weigh more than the rest of its document. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountryCode } from '../../src/core/dataset/city.ts'
import { pngOf } from '../share/rasteriser.ts'

const mostBytes = 10_000
/** Four times the size in which it is set, for 300 dots to the inch. */
const widthPx = 96

export async function flagDrawing(root: string, country: CountryCode): Promise<string> {
  const file = join(root, 'node_modules/flag-icons/flags/4x3', `${country.toLowerCase()}.svg`)
  const svg = readFileSync(file, 'utf8')
  if (svg.length <= mostBytes) return svg
  const png = Buffer.from(await pngOf(root, svg, widthPx)).toString('base64')
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">',
    `<image width="4" height="3" href="data:image/png;base64,${png}"/></svg>`,
  ].join('')
}
