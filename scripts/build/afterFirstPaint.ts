/** Puts everything that a page does not need to be painted into a template, which public/boot.js opens afterwards. */

const programTag = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:modulepreload|preload)"[^>]*>/g

/**
 * Browsers fetch nothing for the contents of a template. The program and the data would otherwise share a slow line
 * with the style sheet, and a slow processor with the painting.
 * @throws Error where the page has no program, or no head to keep it in
 */
export function afterFirstPaint(html: string): string {
  const tags = (html.match(programTag) ?? []).map((tag) => tag.trim())
  if (!tags.some((tag) => tag.startsWith('<script'))) throw new Error('The page has no program.')
  const [head, ...body] = html.replaceAll(programTag, '').split('</head>')
  if (head === undefined || body.length !== 1) throw new Error('The page has no head, or more than one.')
  return `${head}<template id="program">${tags.join('')}</template>\n  </head>${body.join('')}`
}
