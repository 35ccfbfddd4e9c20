// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSheets } from '../../../scripts/sheets/makeSheets.ts'
import type { SheetPlan } from '../../../scripts/sheets/planSheets.ts'
import { openPdf, plansFor, textOf } from './someSheets.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const changed = (plan: SheetPlan, part: object): SheetPlan => ({
  ...plan,
  content: { ...plan.content, ...part },
})

function makeWith(template: string, plans: SheetPlan[]) {
  const templates = join(folder, 'templates')
  mkdirSync(templates)
  writeFileSync(join(templates, 'city.typ'), template)
  return makeSheets({ root: '.', plans, cache: join(folder, 'cache'), templates })
}

describe('making documents', () => {
  it('sets a document once, and again only when what it says has changed', async () => {
    const [first, second] = await plansFor(['kumasi'])
    if (first === undefined || second === undefined) throw new Error('There are two languages.')
    const make = (plans: SheetPlan[]) => makeSheets({ root: '.', plans, cache: folder })
    expect((await make([first, second])).made).toBe(2)
    expect((await make([first, second])).made).toBe(0)
    const { made, sheets, kept } = await make([first, changed(second, { kind: 'Another kind' })])
    expect(made).toBe(1)
    expect(sheets.map(({ file }) => file)).toEqual(['sheets/kumasi-de.pdf', 'sheets/kumasi-en.pdf'])
    expect(await textOf(await openPdf(folder, kept.get(second.entry.file) ?? ''))).toContain('Another kind')
  })

  it('sets it again when a template has changed', async () => {
    const plans = (await plansFor(['cluj-napoca'])).slice(0, 1)
    const [templates, cache] = [join(folder, 'templates'), join(folder, 'cache')]
    cpSync('scripts/sheets/templates', templates, { recursive: true })
    expect((await makeSheets({ root: '.', plans, cache, templates })).made).toBe(1)
    const parts = join(templates, 'parts.typ')
    writeFileSync(parts, readFileSync(parts, 'utf8').replace('size: 15pt', 'size: 16pt').concat('\n'))
    expect((await makeSheets({ root: '.', plans, cache, templates })).made).toBe(1)
  })

  it('gives the same bytes for the same content', async () => {
    const plans = (await plansFor(['dura'])).slice(0, 1)
    const bytes = async (cache: string): Promise<Buffer> => {
      const { kept } = await makeSheets({ root: '.', plans, cache: join(folder, cache) })
      return readFileSync(join(folder, cache, kept.get('sheets/dura-de.pdf') ?? ''))
    }
    expect((await bytes('one')).equals(await bytes('other'))).toBe(true)
  })

  it('says honestly that nobody has given the address of the atlas, and draws no code then', async () => {
    const [plan] = await plansFor(['cluj-napoca'])
    if (plan === undefined) throw new Error('There is no document.')
    const { kept } = await makeSheets({ root: '.', plans: [plan], cache: folder })
    const text = (await textOf(await openPdf(folder, kept.get(plan.entry.file) ?? ''))).replaceAll(
      /\s+/g,
      ' ',
    )
    expect(text).toContain('Die Adresse des Atlas ist noch nicht angegeben.')
    expect(text).not.toContain('http')
  })

  it('stops at a broken template and says which document, which file and what is wrong', async () => {
    const plans = (await plansFor(['dura'])).slice(0, 1)
    const making = makeWith('= Title\n#nothing-of-the-kind', plans)
    await expect(making).rejects.toThrow(
      /sheets\/dura-de\.pdf cannot be made.*city\.typ.*unknown variable: nothing-of-the-kind/s,
    )
  })

  it('stops at a document that is not accessible', async () => {
    const plans = (await plansFor(['dura'])).slice(0, 1)
    const making = makeWith('#set document(title: "T")\n= A\n=== B', plans)
    await expect(making).rejects.toThrow(/dura-de\.pdf.*skipped from heading level 1 to 3/s)
  })

  it('stops at a character that none of the fonts has', async () => {
    const [plan] = await plansFor(['dura'])
    if (plan === undefined) throw new Error('There is no document.')
    const making = makeSheets({ root: '.', plans: [changed(plan, { kind: 'ᚠ' })], cache: folder })
    await expect(making).rejects.toThrow(/dura-de\.pdf.*ᚠ/s)
  })
})
