/** Where the files are, for whoever copies an address from the page. */
import { useMaterial } from '../material.ts'

/** Stands in where nobody has said yet where the atlas is published; of a kind that nobody can own (RFC 2606). */
const standIn = 'https://atlas.example/open-data/'

export function useFolderAddress(): { readonly folder: string; readonly isStandIn: boolean } {
  const { folder } = useMaterial().openData
  return folder === '' ? { folder: standIn, isStandIn: true } : { folder, isStandIn: false }
}
