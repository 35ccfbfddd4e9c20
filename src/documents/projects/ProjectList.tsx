/** Projects with their places, period and status; the name leads to the page. */
import { FormattedMessage } from 'react-intl'
import type { Project } from '../../core/dataset/project.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { PlaceNames } from '../relations/PlaceNames.tsx'
import { usePlaces } from '../relations/places.ts'
import { projectPath } from './projectOrder.ts'
import styles from './Projects.module.css'

export function ProjectList({ projects }: { readonly projects: readonly Project[] }) {
  const locale = useLocale()
  const href = useHref()
  const placesOf = usePlaces()
  return (
    <ul className={styles.list}>
      {projects.map(({ id, name, cities, period, status, statusNote, funding }) => (
        <li key={id} id={id}>
          <h3>
            <a href={href({ name: 'document', path: projectPath(id) })}>{name[locale]}</a>
          </h3>
          <div>
            <PlaceNames places={placesOf(cities)} />
            {funding !== undefined && <small>{funding[locale]}</small>}
          </div>
          <p>
            <span>{period?.[locale] ?? <FormattedMessage id="project.noPeriod" />}</span>
            <span data-status={status}>
              <FormattedMessage id={`status.${status}`} />
            </span>
            {statusNote !== undefined && <small>{statusNote[locale]}</small>}
          </p>
        </li>
      ))}
    </ul>
  )
}
