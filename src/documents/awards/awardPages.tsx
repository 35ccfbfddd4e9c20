import type { DocumentPages } from '../documentPage.ts'
import { AwardsPage } from './AwardsPage.tsx'

export const awardPages: DocumentPages = (_material, _locale, intl) => [
  {
    path: 'awards',
    title: intl.formatMessage({ id: 'relations.awards' }),
    description: intl.formatMessage({ id: 'awards.lead' }),
    body: <AwardsPage />,
  },
]
