import { formatView } from '../../core/view/url.ts'
import { useBase } from '../../state/links.ts'
import { useSettledView } from '../../state/viewStore.ts'

/** The whole address of exactly this view, on its own or inside another page. */
export function useViewAddress(isEmbedded = false): string {
  const base = useBase()
  const view = useSettledView()
  return location.origin + formatView({ ...view, isEmbedded }, base)
}
