/** The fonts of the names on the moving map, by the name under which its layers ask for them. */
export const textFont = 'Noto Sans 400'
export const boldFont = 'Noto Sans 600'
export const waterFont = 'Noto Serif Italic'

/** Addresses below the atlas's own, one a font. No glyph server: the files hold just the characters in use. */
export const fontFiles = {
  [textFont]: 'fonts/noto-sans-400.woff2',
  [boldFont]: 'fonts/noto-sans-600.woff2',
  [waterFont]: 'fonts/noto-serif-italic.woff2',
} as const
