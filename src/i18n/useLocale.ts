import { useIntl } from 'react-intl'
import { type Locale, localeOf } from '../core/dataset/text.ts'

/** The language of the page. */
export const useLocale = (): Locale => localeOf(useIntl().locale)
