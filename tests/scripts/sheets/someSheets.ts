/** What the tests of documents are made from: the atlas as it is published, and an independent reader of PDF. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as z from 'zod/mini'
import { readWorldShapes } from '../../../scripts/build/page.ts'
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { planSheets, type SheetPlan } from '../../../scripts/sheets/planSheets.ts'

const { dataset, index, dossiers } = readSiteData('.')

/** The documents about these places, or all of them as the atlas has it. */
export async function plansFor(cities: readonly string[], origin = ''): Promise<SheetPlan[]> {
  const some = { ...index, cities: index.cities.filter(({ id }) => cities.includes(id)) }
  const plans = await planSheets({
    root: '.',
    site: dataset.site,
    index: some,
    dossiers,
    land: readWorldShapes(),
    base: '/',
    origin,
  })
  return plans.filter(({ entry }) => entry.kind === 'city')
}

export function openPdf(cache: string, name: string): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(readFileSync(join(cache, name)))
  return getDocument({ data, verbosity: 0, useSystemFonts: false }).promise
}

/** Everything that can be read, page after page. */
export async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    numbersOf(pdf).map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    }),
  )
  return pages.join('\n')
}

const Tag = z.object({
  role: z.optional(z.string()),
  alt: z.optional(z.string()),
  get children() {
    return z.optional(z.array(Tag))
  },
})
type Tag = z.infer<typeof Tag>

/** The tags of all pages, from top to bottom. */
export async function tagsOf(pdf: PDFDocumentProxy): Promise<readonly Tag[]> {
  const flat = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)]
  const pages = await Promise.all(
    numbersOf(pdf).map(async (number) => Tag.parse(await (await pdf.getPage(number)).getStructTree())),
  )
  return pages.flatMap(flat)
}

const numbersOf = ({ numPages }: PDFDocumentProxy): number[] =>
  Array.from({ length: numPages }, (_, i) => i + 1)

const Arguments = z.array(z.nullable(z.array(z.unknown())))
const Font = z.object({ missingFile: z.optional(z.boolean()) })

/** The fonts of the first page, and whether a reader would have to have them itself. */
export async function fontsOf(pdf: PDFDocumentProxy): Promise<readonly { readonly isMissing: boolean }[]> {
  const page = await pdf.getPage(1)
  const { fnArray, argsArray } = await page.getOperatorList()
  const given = Arguments.parse(argsArray)
  const names = fnArray.flatMap((operator, i) => {
    const name = given[i]?.[0]
    return operator === OPS.setFont && typeof name === 'string' ? [name] : []
  })
  return [...new Set(names)].map((name) => ({
    isMissing: Font.parse(page.commonObjs.get(name)).missingFile === true,
  }))
}
