/** What another page's editor pastes to show a view of the atlas inside. */

export const embedSizes = {
  small: { width: '600', height: '400' },
  medium: { width: '800', height: '520' },
  full: { width: '100%', height: '520' },
} as const
export type EmbedSize = keyof typeof embedSizes

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** @param address  of the view with `embed`, whole */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const { width, height } = embedSizes[size]
  return (
    `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${height}" ` +
    `loading="lazy" referrerpolicy="no-referrer" style="border:0"></iframe>`
  )
}
