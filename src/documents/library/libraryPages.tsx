import { publishedItem } from '../../core/library/item.ts'
import type { DocumentPages } from '../documentPage.ts'
import { Library } from './Library.tsx'

export const libraryPages: DocumentPages = ({ dataset }, _locale, intl) => [
  {
    path: 'library',
    title: intl.formatMessage({ id: 'library.heading' }),
    description: intl.formatMessage({ id: 'library.lead' }),
    body: <Library items={dataset.downloads.downloads.map(publishedItem)} />,
  },
]
