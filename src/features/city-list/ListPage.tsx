/** The page of the list. It is prerendered; the program that sorts it is asked for only there. */
import { lazy, type ReactNode, Suspense } from 'react'

const loadTable = () => import('./CityTable.tsx')

const CityTable = import.meta.env.SSR
  ? (await loadTable()).CityTable
  : lazy(async () => ({ default: (await loadTable()).CityTable }))

export function ListPage({ filters }: { readonly filters?: ReactNode }) {
  return (
    <Suspense>
      <CityTable filters={filters} />
    </Suspense>
  )
}
