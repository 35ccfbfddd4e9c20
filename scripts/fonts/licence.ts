/** The licence the fonts have to travel with: every copyright line once, then the text they share. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faces } from './faces.ts'

/** Throws when the packages no longer share one licence text. */
export function fontLicence(root: string): string {
  const licences = faces.map(({ source }) => {
    const [copyright = '', ...text] = readFileSync(
      join(root, 'node_modules', source, 'LICENSE'),
      'utf8',
    ).split('\n')
    return { copyright, text: text.join('\n') }
  })
  const [text, ...others] = new Set(licences.map((licence) => licence.text))
  if (text === undefined || others.length > 0)
    throw new Error('The font packages have different licence texts.')
  return `${[...new Set(licences.map(({ copyright }) => copyright))].join('\n')}\n${text}`
}
