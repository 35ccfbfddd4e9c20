import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadTile, rangeSource } from '../../../src/map/engine/archive.ts'
import { firstLength } from '../../../src/map/engine/firstBytes.ts'

const file = Uint8Array.from({ length: firstLength + 1000 }, (_, i) => i % 251)

/** A web server with one file; `ranges: false` answers with the whole of it, as simple servers do. */
function serve({ ranges, status }: { ranges: boolean; status?: number }) {
  const fetching = vi.fn((_url: string, init: { headers: { range: string } }) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(init.headers.range) ?? []
    const body = ranges ? file.slice(Number(from), Number(to) + 1) : file
    return Promise.resolve(new Response(body, { status: status ?? (ranges ? 206 : 200) }))
  })
  vi.stubGlobal('fetch', fetching)
  return fetching
}

let count = 0
const anAddress = () => `https://atlas.example/${(count += 1)}.pmtiles`
const bytes = async (source: ReturnType<typeof rangeSource>, offset: number, length: number) => [
  ...new Uint8Array((await source.getBytes(offset, length)).data),
]

afterEach(() => vi.unstubAllGlobals())

describe('rangeSource', () => {
  it('serves everything at the beginning from one request', async () => {
    const fetching = serve({ ranges: true })
    const source = rangeSource(anAddress())
    const parts = await Promise.all([
      bytes(source, 0, 127),
      bytes(source, 500, 4),
      bytes(source, firstLength - 2, 2),
    ])
    expect(parts[1]).toEqual([...file.slice(500, 504)])
    expect(fetching).toHaveBeenCalledOnce()
  })
  it('asks for ranges beyond it', async () => {
    const fetching = serve({ ranges: true })
    const source = rangeSource(anAddress())
    expect(await bytes(source, firstLength - 1, 4)).toEqual([...file.slice(firstLength - 1, firstLength + 3)])
    expect(fetching.mock.calls.map(([, init]) => init.headers.range)).toEqual([
      `bytes=0-${firstLength - 1}`,
      `bytes=${firstLength - 1}-${firstLength + 2}`,
    ])
  })
  it('asks once more when a line breaks off, and then gives up', async () => {
    const source = rangeSource(anAddress())
    const fetching = serve({ ranges: true })
    await source.getBytes(0, 10)
    fetching.mockRejectedValueOnce(new TypeError('offline'))
    expect(await bytes(source, firstLength + 2, 1)).toEqual([file[firstLength + 2]])
    fetching.mockRejectedValue(new TypeError('offline'))
    // As if the tile did not exist: the map then shows a larger one.
    await expect(source.getBytes(firstLength + 2, 1)).rejects.toMatchObject({
      message: 'offline',
      status: 404,
    })
  })
  it('keeps the whole file when the server knows no ranges', async () => {
    const fetching = serve({ ranges: false })
    const source = rangeSource(anAddress())
    expect(await bytes(source, firstLength + 10, 3)).toEqual([
      ...file.slice(firstLength + 10, firstLength + 13),
    ])
    expect(fetching).toHaveBeenCalledOnce()
  })
  it('fails when the file is missing, and tries again the next time', async () => {
    const source = rangeSource(anAddress())
    serve({ ranges: true, status: 404 })
    await expect(source.getBytes(0, 10)).rejects.toThrow('404')
    serve({ ranges: true })
    expect(await bytes(source, 0, 2)).toEqual([0, 1])
  })
})

describe('loadTile', () => {
  it('refuses addresses that name no tile', async () => {
    await expect(loadTile({ url: 'pmtiles://nothing' }, new AbortController())).rejects.toThrow('Not a tile')
  })
  it('rejects when the archive is none', async () => {
    serve({ ranges: true })
    await expect(loadTile({ url: `pmtiles://${anAddress()}/0/0/0` }, new AbortController())).rejects.toThrow()
  })
})
