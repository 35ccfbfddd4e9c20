/** What the home city itself does for a goal, and its own page about it. */
import { FormattedMessage } from 'react-intl'
import type { GoalDossier } from '../../core/dataset/goalDossier.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import styles from './GoalPage.module.css'

export function HomeFacts({ goal }: { readonly goal: GoalDossier['goal'] }) {
  const { home } = useAtlas()
  const locale = useLocale()
  const { number, facts, subpage, page } = goal
  return (
    <section aria-labelledby="goal-home">
      <h2 id="goal-home" className={`place ${styles.subheading}`}>
        <FormattedMessage id="goals.home" values={{ place: home.name[locale] }} />
      </h2>
      <EvidenceList
        goal={number}
        evidence={facts.map(({ text, basis, sources, note }) => ({ fact: text, basis, sources, note }))}
      />
      {subpage !== undefined && (
        <p className={styles.quiet}>
          {subpage.text[locale]}
          <Citations ids={subpage.sources} /> {subpage.note?.[locale]}
        </p>
      )}
      <p className={styles.homePage}>
        <ExternalLink href={page}>
          <FormattedMessage id="goals.homePage" />
        </ExternalLink>
      </p>
    </section>
  )
}
