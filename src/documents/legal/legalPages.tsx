import type { ReactNode } from 'react'
import type { DocumentPages } from '../documentPage.ts'
import { Boundaries } from './Boundaries.tsx'
import { Imprint } from './Imprint.tsx'
import { Licences } from './Licences.tsx'
import { Privacy } from './Privacy.tsx'
import { Statement } from './Statement.tsx'

const pages: readonly (readonly [
  path: string,
  messages: 'imprint' | 'privacy' | 'statement' | 'boundaries' | 'licences',
  body: ReactNode,
])[] = [
  ['imprint', 'imprint', <Imprint key="imprint" />],
  ['privacy', 'privacy', <Privacy key="privacy" />],
  ['accessibility', 'statement', <Statement key="statement" />],
  ['boundaries', 'boundaries', <Boundaries key="boundaries" />],
  ['licences', 'licences', <Licences key="licences" />],
]

/** What a municipality has to say about a site of its own. */
export const legalPages: DocumentPages = (_material, _locale, intl) =>
  pages.map(([path, messages, body]) => ({
    path,
    title: intl.formatMessage({ id: `${messages}.heading` }),
    description: intl.formatMessage({ id: `${messages}.lead` }),
    body,
  }))
