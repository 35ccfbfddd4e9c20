/** Builders of what concerns the home city and the atlas as a whole. */
import type { Home } from '../../src/core/dataset/homeRegisters.ts'
import type { Site } from '../../src/core/dataset/site.ts'

const text = { de: 'Ein Text', en: 'A text' }

export const aSite = (part: Partial<Site> = {}): Site => ({
  title: text,
  subtitle: text,
  description: text,
  home: 'dortmund',
  asOf: '2026-11-23',
  licence: { code: 'MIT', content: 'CC BY 4.0', contentUrl: 'https://example.org/licence' },
  boundaryNote: text,
  operator: {
    name: null,
    postalAddress: null,
    email: null,
    telephone: null,
    origin: null,
    accessibilityContact: null,
    dataProtectionContact: null,
  },
  ...part,
})

export const aHome = (part: Partial<Home> = {}): Home => ({
  office: {
    name: text,
    otherNames: [],
    street: 'Marktplatz 1',
    postcode: null,
    city: 'Dortmund',
    note: text,
    tasks: [],
    sources: ['s1'],
  },
  cityDiplomacy: { name: text, facts: [], downloads: ['report'], sources: ['s1'] },
  nations: { text, sources: ['s1'] },
  lordMayors: [],
  sustainability: [],
  conflicts: [],
  ...part,
})
