/**
 * The fonts of the names on the moving map: the page's own faces (see src/ui/fonts.css), so none is fetched twice. The
 * engine draws letters with the families in the order given and takes weight and style from the words of the first,
 * which no machine has to have. Faces added to `document.fonts` instead would make the browser lay out the whole page
 * again, each as it arrives.
 */
export const textFont = ['Noto Sans']
export const boldFont = ['Noto Sans Semibold', 'Noto Sans']
export const waterFont = ['Noto Serif Italic', 'Noto Serif']

const waterFontCss = 'italic 1em "Noto Serif"'

/**
 * Fetches the one of these faces that no page sets text in, which would otherwise hold up the map for as long as it takes.
 * Answers whether it came within `patienceMs` milliseconds.
 */
export function fetchWaterFont(patienceMs: number): Promise<boolean> {
  const arrives = document.fonts.load(waterFontCss).then(
    (faces) => faces.length > 0,
    () => false,
  )
  const isOver = new Promise<false>((resolve) => setTimeout(() => resolve(false), patienceMs))
  return Promise.race([arrives, isOver])
}
