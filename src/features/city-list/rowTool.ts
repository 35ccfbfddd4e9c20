import { createContext, type ReactNode } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'

type RowTool = (city: CityEntry) => ReactNode

/** What can be done with a place from its row in the list; null: nothing. */
export const RowToolContext = createContext<RowTool | null>(null)
