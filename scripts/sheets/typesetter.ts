/** Sets documents with Typst. Texts and numbers come in ready; whatever is wrong or doubtful stops the build. */
import { join, resolve } from 'node:path'
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import * as z from 'zod/mini'
import { familiesIn, readSheetFaces } from './sheetFaces.ts'

export type Typesetter = {
  /**
   * A tagged PDF, checked against PDF/UA-1 while it is made. `template` is a file in the folder of templates; of the
   * sizes the first is taken with which the document fits, or else the last one.
   *
   * @throws Error that names the template and says what is wrong with it
   */
  readonly toPdf: (
    template: string,
    content: object,
    sizes: readonly Size[],
  ) => { readonly pdf: Buffer; readonly pages: number }
}

/** Size of the running text in points, and the pages it may take. */
export type Size = { readonly points: number; readonly mostPages: number }

const defaultPoints = 9.2

const Diagnostic = z.object({
  message: z.string(),
  path: z.optional(z.string()),
  range: z.nullish(z.object({ start: z.object({ line: z.number(), character: z.number() }) })),
})

/** `root` is the folder of the project; `folder` holds the templates. */
export async function openTypesetter(root: string, folder: string): Promise<Typesetter> {
  const workspace = resolve(folder)
  const fonts = { fontBlobs: await readSheetFaces(root) }
  const compiler = NodeCompiler.create({ workspace, fontArgs: [fonts] })
  const faces = familiesIn(root)
  const compile = (template: string, content: object, size: number): NodeTypstDocument => {
    const inputs = { sheet: JSON.stringify({ ...content, faces, size }) }
    const compiled = compiler.compile({ mainFilePath: join(workspace, template), inputs })
    const doubts = compiled.takeDiagnostics()
    if (compiled.result !== null && doubts === null) return compiled.result
    const found = doubts === null ? [] : z.array(Diagnostic).parse(compiler.fetchDiagnostics(doubts))
    throw new Error(`The document ${template} cannot be set.\n${found.map(inWords).join('\n')}`)
  }
  const fitted = (
    template: string,
    content: object,
    [size, ...others]: readonly Size[],
  ): NodeTypstDocument => {
    const { points, mostPages } = size ?? { points: defaultPoints, mostPages: Infinity }
    const document = compile(template, content, points)
    const isTooLong = document.numOfPages > mostPages && others.length > 0
    return isTooLong ? fitted(template, content, others) : document
  }
  return {
    toPdf(template, content, sizes) {
      const document = fitted(template, content, sizes)
      try {
        const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 })
        return { pdf, pages: document.numOfPages }
      } catch (error) {
        throw new Error(`The document ${template} cannot be written.\n${reasonIn(error)}`, { cause: error })
      }
    },
  }
}

function inWords({ message, path, range }: z.infer<typeof Diagnostic>): string {
  const start = range?.start
  const place = start === undefined ? '' : `:${start.line + 1}:${start.character + 1}`
  return `${path ?? 'template'}${place}: ${message}`
}

/** The exporter tells its reasons inside one string of its own notation. */
function reasonIn(error: unknown): string {
  const reasons = String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)
  return [...reasons].map(([, reason = '']) => reason.replaceAll('\\"', '"')).join('\n') || String(error)
}
