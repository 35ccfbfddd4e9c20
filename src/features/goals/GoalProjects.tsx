/** Projects with facts on a goal, those at home included. */
import { FormattedMessage } from 'react-intl'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import type { GoalDossier } from '../../core/dataset/goalDossier.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { EvidenceList } from './EvidenceList.tsx'
import styles from './GoalPage.module.css'
import { useHiddenPlaces } from './useHiddenPlaces.ts'

type Props = { readonly goal: GoalNumber; readonly projects: GoalDossier['projects'] }

export function GoalProjects({ goal, projects }: Props) {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const hidden = useHiddenPlaces()
  const href = useHref()
  // A project at home alone belongs to no place that could be hidden.
  const shown = projects.filter(({ cities: places }) => {
    const partners = places.filter((id) => id !== home.id)
    return partners.length === 0 || !partners.every((id) => hidden.has(id))
  })
  const nameOf = (id: string): string | undefined =>
    [home, ...cities].find((city) => city.id === id)?.name[locale]
  if (projects.length > 0 && shown.length === 0) return null
  return (
    <section aria-labelledby="goal-projects">
      <h2 id="goal-projects" className={`place ${styles.subheading}`}>
        <FormattedMessage id="goals.projects" />
      </h2>
      {projects.length === 0 && (
        <p className={styles.quiet}>
          <FormattedMessage id="goals.projects.none" />
        </p>
      )}
      <ul className={styles.projects}>
        {shown.map(({ id, name, cities: places, period, evidence }) => (
          <li key={id}>
            <h3>
              <a href={href({ name: 'document', path: `project/${id}` })}>{name[locale]}</a>
            </h3>
            <p className={styles.quiet}>
              {[places.flatMap((place) => nameOf(place) ?? []).join(', '), period?.[locale]]
                .filter((part) => part !== undefined && part !== '')
                .join(' · ')}
            </p>
            <EvidenceList goal={goal} evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
