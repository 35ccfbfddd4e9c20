// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { leftOut } from '../../../scripts/build/maplibreParts.ts'
import { aLook, anAtlas, aView, someLabels } from '../../map/scene/anAtlas.ts'
import { exportsOf, standIn } from '../../../scripts/build/standIn.ts'

const files = leftOut.flatMap((part) => part.files)

/** The module a piece of code makes, as the browser would see it. */
const run = (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)

describe('what is left out of MapLibre', () => {
  it('is named once', () => {
    expect(files.length).toBe(new Set(files).size)
  })

  it('is nothing that a style of ours has', () => {
    const { layers, sources } = toScene(
      anAtlas(),
      aView('xian', { projection: 'globe' }),
      aLook(),
      someLabels,
    ).style
    const kinds = [...layers, ...Object.values(sources)].map(({ type }) => type.replace('-', '_'))
    const needed = kinds.flatMap((kind) => [
      `/${kind}_style_layer.ts`,
      `/${kind}_source.ts`,
      `/${kind}_tile_source.ts`,
    ])
    expect(kinds).toContain('vector')
    expect(files.filter((file) => needed.some((ending) => file.endsWith(ending)))).toEqual([])
  })
})

describe('the stand-in for a module', () => {
  const source = `
    import { Base } from './base.ts'
    export type Kind = 'a' | 'b'
    export interface Shape { kind: Kind }
    export abstract class Heatmap extends Base {}
    export const isHeatmap = (layer: Shape): boolean => layer.kind === 'a'
    export function draw(): void {}
    const uniforms = 1
    export { uniforms, type Base }
    export default 'void main() {}'`

  it('has the names a program can use, and no types', () => {
    const names = exportsOf(source).map(({ name }) => name)
    expect(names).toEqual(['Heatmap', 'isHeatmap', 'draw', 'uniforms', 'default'])
  })

  it('throws where a class is made, denies where it is asked, and does nothing otherwise', async () => {
    const module = await run(standIn(source))
    const { Heatmap, isHeatmap, draw } = module as Record<string, new () => unknown> & {
      isHeatmap: () => unknown
      draw: () => unknown
    }
    expect(() => new (Heatmap as new () => unknown)()).toThrow('Heatmap')
    expect(isHeatmap()).toBeFalsy()
    expect(draw()).toBeUndefined()
    expect(module['default']).toBe('')
  })
})

describe('validation in the browser', () => {
  it('accepts a style, and any part of one', async () => {
    const part = leftOut.find(({ files: [file] }) => file?.includes('validate_style'))
    const { validateStyleMin } = (await run(part?.code ?? '')) as {
      validateStyleMin: (() => unknown) & Record<'light' | 'layer', () => unknown>
    }
    expect(validateStyleMin()).toEqual([])
    expect(validateStyleMin.light()).toEqual([])
    expect(validateStyleMin.layer()).toEqual([])
  })
})
