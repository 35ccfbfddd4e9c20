import type { DocumentPages } from '../documentPage.ts'
import { InitiativesPage } from './InitiativesPage.tsx'

export const initiativePages: DocumentPages = (_material, _locale, intl) => [
  {
    path: 'initiatives',
    title: intl.formatMessage({ id: 'relations.initiatives' }),
    description: intl.formatMessage({ id: 'initiatives.lead' }),
    body: <InitiativesPage />,
  },
]
