// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { generatedAtlas } from './generatedAtlas.ts'
import { publicIndex } from './publicIndex.ts'

describe('generatedAtlas', () => {
  it('makes the same atlas from the same seed and another from another', () => {
    const atlas = generatedAtlas(publicIndex(), 50, 7)
    expect(generatedAtlas(publicIndex(), 50, 7)).toEqual(atlas)
    expect(generatedAtlas(publicIndex(), 50, 8)).not.toEqual(atlas)
  })

  it('makes an atlas the program can read', () => {
    const atlas = generatedAtlas(publicIndex(), 300, 1)
    expect(AtlasIndex.parse(atlas).cities).toHaveLength(300)
  })
})
