import { closeTool } from '../../state/tool.ts'
import { loadPaper } from './lazyPaper.ts'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Prints what lies under the dialog, once that has gone and the mark for paper is ready. */
export async function printPage(): Promise<void> {
  await loadPaper().catch(() => undefined)
  closeTool()
  await nextFrame()
  await nextFrame()
  window.print()
}
