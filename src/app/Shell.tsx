/** The masthead around every page: title, pages, languages, light or dark. */
import { Menu } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { locales } from '../core/dataset/text.ts'
import { formatView } from '../core/view/url.ts'
import { hasMap } from '../core/view/view.ts'
import { useAtlas } from '../data/useAtlas.ts'
import { EmbedBar } from '../features/embed/lazyBar.ts'
import { SearchField } from '../features/search/SearchField.tsx'
import { useLocale } from '../i18n/useLocale.ts'
import { useBase, useHref } from '../state/links.ts'
import { useSettledView, useView } from '../state/viewStore.ts'
import { Late } from '../ui/Late.tsx'
import { Marker } from '../ui/Marker.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { ToolButtons } from './ToolButtons.tsx'
import { OpenTool, Paper } from './lazyTools.ts'
import styles from './Shell.module.css'

/** Always the same, so that it stays as prerendered while it waits for its program. */
const embedBar = (
  <Suspense>
    <EmbedBar />
  </Suspense>
)

const pages = ['map', 'list', 'time', 'goals', 'compare', 'about'] as const

export function Shell({ children }: { readonly children: ReactNode }) {
  const { site } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const page = useView((view) => view.page)
  return (
    <>
      <a className={styles.skip} href="#content">
        <FormattedMessage id="skip" />
      </a>
      {hasMap(page) && (
        <a className={styles.skip} href="#map">
          <FormattedMessage id="skip.map" />
        </a>
      )}
      <header className={styles.top}>
        <a className={styles.brand} href={href({ name: 'map', city: null })}>
          <Marker kind="home" status="active" />
          <span>
            <b className="place">{site.title[locale]}</b>
            <small>{site.subtitle[locale]}</small>
          </span>
        </a>
        <SearchField />
        {/* On narrow screens a menu that the browser itself opens and closes; on wide ones a part of the masthead. */}
        <button
          type="button"
          className={styles.menuButton}
          popoverTarget="menu"
          aria-label={intl.formatMessage({ id: 'nav.menu' })}
        >
          <Menu aria-hidden="true" size={22} strokeWidth={1.75} />
        </button>
        <div id="menu" popover="auto" className={styles.menu}>
          <nav className={styles.nav} aria-label={intl.formatMessage({ id: 'nav.label' })}>
            {pages.map((name) => (
              <a
                key={name}
                className={styles[name]}
                href={href(name === 'map' ? { name, city: null } : { name })}
                aria-current={
                  page.name === name ? 'page' : (name === 'goals' && page.name === 'goal') || undefined
                }
              >
                <FormattedMessage id={`nav.${name}`} />
              </a>
            ))}
          </nav>
          <div className={styles.tools}>
            <Languages />
            <ToolButtons />
            <ThemeButton />
          </div>
        </div>
        <Late>
          <Paper />
        </Late>
      </header>
      {children}
      {embedBar}
      <Late>
        <OpenTool />
      </Late>
    </>
  )
}

/** The same view in each language: camera, globe, filter and year included. */
function Languages() {
  const intl = useIntl()
  const base = useBase()
  const view = useSettledView()
  return (
    <nav className={styles.languages} aria-label={intl.formatMessage({ id: 'language.label' })}>
      {locales.map((locale) => (
        <a
          key={locale}
          href={formatView({ ...view, locale }, base)}
          hrefLang={locale}
          lang={locale}
          aria-current={locale === view.locale || undefined}
          // The part of the page that is being read; the view knows nothing of it.
          onClick={({ currentTarget }) => (currentTarget.hash = location.hash)}
        >
          {locale.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
