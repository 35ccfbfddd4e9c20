/** The page of the list. It is prerendered; the program that sorts it is asked for only there. */
import { type ReactNode, Suspense } from 'react'
import { tellMissing } from '../../state/missing.ts'
import { prerendered } from '../../ui/prerendered.ts'

const loadTable = async () => (await import('./CityTable.tsx')).CityTable

const CityTable = import.meta.env.SSR ? await loadTable() : prerendered(loadTable, tellMissing)

export function ListPage({ filters }: { readonly filters?: ReactNode }) {
  return (
    <Suspense>
      <CityTable filters={filters} />
    </Suspense>
  )
}
