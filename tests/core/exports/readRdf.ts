/** Reads JSON-LD into triples with an independent processor that never asks the network. */
import jsonld from 'jsonld'

export type Triple = {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly datatype: string
  readonly language: string
}

const documentLoader = (url: string): never => {
  throw new Error(`The network is asked for ${url}.`)
}

/** @param base where the document was found, which relative references start from */
export async function readRdf(text: string, base: string): Promise<readonly Triple[]> {
  const quads = await jsonld.toRDF(JSON.parse(text), { base, documentLoader, safe: true })
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    datatype: object.datatype?.value ?? '',
    language: object.language ?? '',
  }))
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

export const ofType = (triples: readonly Triple[], type: string): readonly string[] =>
  triples
    .filter(({ predicate, object }) => predicate === rdfType && object === type)
    .map(({ subject }) => subject)

export const valuesOf = (triples: readonly Triple[], subject: string, predicate: string): readonly Triple[] =>
  triples.filter((triple) => triple.subject === subject && triple.predicate === predicate)
