/** Cuts one font down to the characters and weights the atlas uses. */
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import type { PlannedFile } from './plan.ts'

// What the atlas asks for in style sheets, and what scripts need to be shown at all.
const features = 'kern mark mkmk liga calt ccmp locl rlig init medi fina isol tnum lnum case'.split(' ')

/** The same input always gives the same bytes. */
export async function cutFont({ source, characters, face }: PlannedFile): Promise<Buffer> {
  return subsetFont(await readFile(source), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    ...(face.axes && { variationAxes: face.axes }),
  })
}
