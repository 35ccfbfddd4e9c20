/** What of the page can be read aloud, in the order of the page. */
import { type Spoken, spokenOf } from '../../../core/kiosk/spoken.ts'

export type Passage = Spoken & { readonly range: Range }

type Piece = { readonly node: Text; readonly text: string; readonly language: string }

/** Controls, ways to elsewhere, what nobody sees, and the parts of a place's page that are for looking up. */
const skipped = [
  'button, select, input, textarea, form, nav, footer, dialog, svg, script, style, sup, .no-print',
  '[role="button"], [aria-hidden="true"], a .visually-hidden, a[href^="#"]',
  '#partnership, #goals, #together, #projects, #downloads, #conflicts, #notes, #sources',
].join(', ')

/** @param hasVoice  whether texts in a language can be read */
export function passagesOf(
  root: Element,
  page: string,
  hasVoice: (language: string) => boolean,
): readonly Passage[] {
  return [...blocksOf(root).values()].flatMap((pieces) =>
    spokenOf(pieces, { page, hasVoice }).map((spoken) => ({ ...spoken, range: rangeOf(pieces, spoken) })),
  )
}

/** Texts that stand in one block are read in one go, whatever is marked up within it. */
function blocksOf(root: Element): Map<Element, Piece[]> {
  const blocks = new Map<Element, Piece[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    const isRead = !node.matches(skipped) && node.checkVisibility({ visibilityProperty: true })
    return isRead ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT
  })
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null) continue
    const language = parent.closest('[lang]')?.getAttribute('lang') ?? ''
    const block = blockOf(parent)
    const pieces = blocks.get(block) ?? []
    pieces.push({ node, text: node.data, language })
    blocks.set(block, pieces)
  }
  return blocks
}

/** Read in one go and by themselves, however they are laid out. */
const ownBlocks = 'h1, h2, h3, h4, p, li, dt, dd, time, blockquote, figcaption, caption, th, td, summary'

function blockOf(element: Element): Element {
  const isInline = !element.matches(ownBlocks) && getComputedStyle(element).display.startsWith('inline')
  return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element
}

function rangeOf(pieces: readonly Piece[], { start, end }: Spoken): Range {
  const range = document.createRange()
  let before = 0
  for (const { node, text } of pieces) {
    const [from, to] = [start - before, end - before]
    if (from >= 0 && from < text.length) range.setStart(node, from)
    if (to > 0 && to <= text.length) range.setEnd(node, to)
    before += text.length
  }
  return range
}
