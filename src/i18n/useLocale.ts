import { useIntl } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'

/** The language of the page. */
export const useLocale = (): Locale => (useIntl().locale === 'en' ? 'en' : 'de')
