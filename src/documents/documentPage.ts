/** A page to read in one language: its address, what its head says, and what stands on it. */
import type { ReactNode } from 'react'
import type { IntlShape } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import type { Material } from './material.ts'

export type DocumentPage = {
  /** Behind the language in the address, without slashes at its ends. */
  readonly path: string
  /** Its heading, and its name in the tab. */
  readonly title: string
  /** For search engines and shared links; null for what describes the whole atlas. */
  readonly description: string | null
  /** What it is about for machines, as schema.org has it; missing where that has no word for it. */
  readonly jsonLd?: Readonly<Record<string, unknown>>
  readonly body: ReactNode
}

/** One or more pages of a kind, in one language. */
export type DocumentPages = (material: Material, locale: Locale, intl: IntlShape) => readonly DocumentPage[]
