/** Gives spots in the editors' files the words and addresses of the pages that show them. */
import { subjectOf } from '../../core/quality/subjects.ts'
import type { Spot } from '../../core/quality/facts.ts'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useMaterial } from '../material.ts'
import { useDocumentList } from '../documentList.ts'
import { whereItStands } from './whereItStands.ts'

export type Place = {
  readonly name: string
  /** Null where no page shows it. */
  readonly href: string | null
  readonly section: MessageId | null
  readonly sectionHref: string | null
}

export function useStandings({ files, entries }: QualityReport): (spot: Spot) => Place {
  const { dataset } = useMaterial()
  const locale = useLocale()
  const href = useHref()
  const paths = new Set(useDocumentList().map(({ path }) => path))
  return (spot) => {
    const { page, section, entry } = whereItStands(spot, { dataset, isThere: (path) => paths.has(path) })
    const address = page === null ? null : href(page)
    return {
      name: subjectOf({ files, entries }, spot)[locale],
      href: address !== null && entry !== null ? `${address}#${entry}` : address,
      section: section?.label ?? null,
      sectionHref: address === null || typeof section?.id !== 'string' ? null : `${address}#${section.id}`,
    }
  }
}

/** Things with the same key together, in the order in which the keys first appear. */
export function grouped<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(things, keyOf)]
}
