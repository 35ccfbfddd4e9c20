/** Every project, grouped by type. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { Document, Part } from '../Document.tsx'
import { LocatorMap } from '../locator/LocatorMap.tsx'
import { useMaterial } from '../material.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import { ProjectList } from './ProjectList.tsx'
import { groupedByType } from './projectOrder.ts'
import styles from './Projects.module.css'
import { useIntl } from 'react-intl'

export function ProjectsOverview() {
  const { dataset, index } = useMaterial()
  const locale = useLocale()
  const intl = useIntl()
  const withProjects = new Set(dataset.projects.flatMap(({ cities }) => cities))
  const places = index.cities.filter(({ id }) => withProjects.has(id))
  return (
    <Document
      nav={<RelationsNav current="projects" />}
      heading={<FormattedMessage id="relations.projects" />}
      lead={<FormattedMessage id="projects.lead" values={{ count: dataset.projects.length }} />}
    >
      <div className={styles.worldMap}>
        <LocatorMap
          id="map"
          label={intl.formatMessage({ id: 'projects.map' }, { count: places.length })}
          places={places}
        />
      </div>
      {groupedByType(dataset.projects, locale).map(({ type, projects }) => (
        <Part
          key={type}
          id={type}
          heading={
            <>
              <FormattedMessage id={`projects.type.${type}`} />{' '}
              <small className={styles.count}>{projects.length}</small>
            </>
          }
        >
          <ProjectList projects={projects} />
        </Part>
      ))}
    </Document>
  )
}
