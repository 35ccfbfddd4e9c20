/** Shown when the program itself fails. It must not depend on anything that may have failed: a plain page in both languages. */
import { localeOf } from '../core/dataset/text.ts'

const texts = {
  de: { heading: 'Etwas ist schiefgegangen', reload: 'Seite neu laden', list: 'Liste aller Orte' },
  en: { heading: 'Something went wrong', reload: 'Reload the page', list: 'List of all places' },
} as const

export function ErrorScreen() {
  const locale = localeOf(document.documentElement.lang)
  const { heading, reload, list } = texts[locale]
  return (
    <main role="alert">
      <h1>{heading}</h1>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {reload}
        </button>{' '}
        <a href={`${import.meta.env.BASE_URL}${locale}/list/`}>{list}</a>
      </p>
    </main>
  )
}
