import type { DocumentPages } from '../documentPage.ts'
import { OpenDataPage } from './OpenDataPage.tsx'

export const dataPages: DocumentPages = ({ openData }, _locale, intl) => [
  {
    path: 'data',
    title: intl.formatMessage({ id: 'openData.heading' }),
    description: intl.formatMessage({ id: 'openData.lead' }),
    jsonLd: openData.jsonLd,
    body: <OpenDataPage />,
  },
]
