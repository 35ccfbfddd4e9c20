/** The part of the JSON-LD processor that the tests use; the package brings no types. */
declare module 'jsonld' {
  type Term = { readonly value: string }
  type Options = {
    readonly base: string
    readonly documentLoader: (url: string) => never
    /** Refuses what would be dropped in silence. */
    readonly safe: boolean
  }
  type Quad = {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term & { readonly datatype?: Term; readonly language?: string }
  }
  const processor: { toRDF(document: unknown, options: Options): Promise<readonly Quad[]> }
  export default processor
}
