/** Numbers behind facts, and the list at the end of the page that they lead to. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { sourceUsesIn } from '../../core/dataset/sourceUses.ts'
import type { Source } from '../../core/dataset/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { CitationNumbers } from '../../ui/Citations.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import styles from './Relations.module.css'

/** Every source used by what a page shows, once, in the order in which the page comes to them. */
export function useSourcesOf(shown: unknown): readonly Source[] {
  const { sources } = useMaterial().dataset.sources
  const known = new Map(sources.map((source) => [source.id, source]))
  const used = new Set(sourceUsesIn(shown).map(({ id }) => id))
  return [...used].flatMap((id) => known.get(id) ?? [])
}

type Props = { readonly sources: readonly Source[]; readonly children: ReactNode }

export const Cited = ({ sources, children }: Props) => (
  <CitationNumbers value={new Map(sources.map(({ id }, at) => [id, at + 1]))}>{children}</CitationNumbers>
)

export function SourcesPart({ sources }: Pick<Props, 'sources'>) {
  const { site } = useMaterial().index
  const locale = useLocale()
  return (
    <Part id="sources" heading={<FormattedMessage id="city.sources" />}>
      <SourceList sources={sources} />
      <p className={styles.asOf}>
        <FormattedMessage id="city.asOf" values={{ date: formatDate(site.asOf, locale) }} />
      </p>
    </Part>
  )
}
