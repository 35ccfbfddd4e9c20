import { formatView } from '../../core/view/url.ts'
import { useBase } from '../../state/links.ts'
import { useView } from '../../state/viewStore.ts'

/** The whole address of exactly this view, on its own or inside another page. */
export function useViewAddress(isEmbedded = false): string {
  const base = useBase()
  const view = useView((current) => current)
  return location.origin + formatView({ ...view, isEmbedded }, base)
}
