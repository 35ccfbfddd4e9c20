import type { Locale } from '../../core/dataset/text.ts'
import { type LibraryItem, openDataItem, publishedItem, sheetItem } from '../../core/library/item.ts'
import type { DocumentPages } from '../documentPage.ts'
import type { Material } from '../material.ts'
import { Library } from './Library.tsx'

export const libraryPages: DocumentPages = (material, locale, intl) => [
  {
    path: 'library',
    title: intl.formatMessage({ id: 'library.heading' }),
    description: intl.formatMessage({ id: 'library.lead' }),
    body: <Library items={itemsOf(material, locale)} />,
  },
]

/** What is about all places first, then place by place; what others publish as the editors have put it. */
function itemsOf({ dataset, openData, sheets }: Material, locale: Locale): readonly LibraryItem[] {
  const { asOf } = dataset.site
  const forReaders = openData.files.filter(({ collection }) => collection !== 'about')
  return [
    ...sheets
      // In the reader’s language first.
      .toSorted((a, b) => Number(a.language !== locale) - Number(b.language !== locale))
      .toSorted((a, b) => Number(a.kind === 'city') - Number(b.kind === 'city'))
      .map((sheet) => sheetItem(sheet, asOf)),
    ...forReaders.map((file) => openDataItem(file, asOf, locale)),
    ...dataset.downloads.downloads.map(publishedItem),
  ]
}
