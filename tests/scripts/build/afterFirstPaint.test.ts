// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { afterFirstPaint } from '../../../scripts/build/afterFirstPaint.ts'

const page = `<html><head>
    <link rel="preload" as="fetch" href="/data/index.json">
    <script src="/boot.js"></script>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" href="/assets/style.css">
    <script type="application/ld+json">{}</script>
  </head><body><p>Text</p></body></html>`

describe('what comes after the first paint', () => {
  it('waits in a template: program, what it is made of, and data', () => {
    const template = /<template id="program">(.*)<\/template>/.exec(afterFirstPaint(page))?.[1]
    expect(template).toBe(
      '<link rel="preload" as="fetch" href="/data/index.json">' +
        '<script type="module" crossorigin src="/assets/index.js"></script>' +
        '<link rel="modulepreload" crossorigin href="/assets/shared.js">',
    )
  })

  it('leaves the rest as it is, and each thing in one place', () => {
    const html = afterFirstPaint(page)
    const outside = html.replace(/<template.*<\/template>/, '')
    expect(outside).not.toMatch(/module|preload/)
    for (const kept of ['src="/boot.js"', 'rel="stylesheet"', 'ld+json', '<body><p>Text</p></body>'])
      expect(outside).toContain(kept)
    expect(html.match(/index\.js"/g)).toHaveLength(1)
  })

  it('refuses a page without a program', () => {
    expect(() => afterFirstPaint('<html><head></head></html>')).toThrow('no program')
  })
})
