import type { DocumentPages } from '../documentPage.ts'
import { DiplomacyPage } from './DiplomacyPage.tsx'

export const diplomacyPages: DocumentPages = (_material, _locale, intl) => [
  {
    path: 'diplomacy',
    title: intl.formatMessage({ id: 'relations.diplomacy' }),
    description: intl.formatMessage({ id: 'diplomacy.lead' }),
    body: <DiplomacyPage />,
  },
]
