/** What is in the comparison, with the way to its page. */
import { ArrowRight } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { mostCompared } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useView } from '../../state/viewStore.ts'
import { useIsHeard } from '../../ui/useIsHeard.ts'
import styles from './CompareTray.module.css'

export const CompareTray = () => (
  <ToolMessages>
    <Tray />
  </ToolMessages>
)

function Tray() {
  const { cities } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const compared = useView((view) => view.compare)
  const isHeard = useIsHeard()
  const names = compared.flatMap((id) => cities.find((city) => city.id === id)?.name[locale] ?? [])
  return (
    <div className={`${styles.tray} no-print`}>
      <p role="status">
        {isHeard && (
          <FormattedMessage
            id={names.length < mostCompared ? 'compare.inTray' : 'compare.inFullTray'}
            values={{ names: intl.formatList(names) }}
          />
        )}
      </p>
      <a href={href({ name: 'compare' })}>
        <FormattedMessage id="compare.open" /> <ArrowRight aria-hidden="true" size={18} strokeWidth={1.75} />
      </a>
    </div>
  )
}
