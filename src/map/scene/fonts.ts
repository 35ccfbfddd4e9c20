/**
 * The fonts of the names on the moving map: the page's own faces (see src/ui/fonts.css), so none is fetched twice. The
 * engine draws letters with the families in the order given and takes weight and style from the words of the first,
 * which no machine has to have. Faces added to `document.fonts` instead would make the browser lay out the whole page
 * again, each as it arrives.
 */
export const textFont = ['Noto Sans']
export const boldFont = ['Noto Sans Semibold', 'Noto Sans']
export const waterFont = ['Noto Serif Italic', 'Noto Serif']

/** The one of these faces that no page sets text in, as a CSS font: to be fetched ahead. */
export const waterFontCss = 'italic 1em "Noto Serif"'
