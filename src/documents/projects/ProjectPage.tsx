/** One project with everything that is known of it, and what is not. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Project } from '../../core/dataset/project.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Document, Part } from '../Document.tsx'
import { LocatorMap } from '../locator/LocatorMap.tsx'
import { useMaterial } from '../material.ts'
import { GoalFacts } from '../relations/GoalFacts.tsx'
import { PlaceCards } from '../relations/PlaceCards.tsx'
import { usePlaces } from '../relations/places.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import styles from '../relations/Relations.module.css'
import { Cited, SourcesPart, useSourcesOf } from '../relations/Sources.tsx'
import { describeProject } from './describeProject.ts'
import { NextProjects } from './NextProjects.tsx'
import { ProjectFacts } from './ProjectFacts.tsx'
import own from './Projects.module.css'

export function ProjectPage({ project }: { readonly project: Project }) {
  const { home } = useMaterial().index
  const locale = useLocale()
  const intl = useIntl()
  const { name, partners, goals, note, sources: ids } = project
  const places = usePlaces()(project.cities)
  const abroad = places.filter(({ id }) => id !== home.id)
  const sources = useSourcesOf([{ sources: ids }, partners, goals])
  const names = intl.formatList(
    abroad.map((place) => place.name[locale]),
    { type: 'conjunction' },
  )
  return (
    <Cited sources={sources}>
      <Document
        nav={<RelationsNav current="projects" isWhole={false} />}
        heading={name[locale]}
        lead={
          <>
            {describeProject(project, places, intl)}
            <Citations ids={ids} />
          </>
        }
      >
        <div className={own.overview} data-map={abroad.length > 0 || undefined}>
          <ProjectFacts project={project} />
          {abroad.length > 0 && (
            <LocatorMap
              id="map"
              label={intl.formatMessage({ id: 'project.map' }, { home: home.name[locale], places: names })}
              places={abroad}
            />
          )}
        </div>
        <Part id="places" heading={<FormattedMessage id="project.places" />}>
          <PlaceCards places={places} />
        </Part>
        <Part id="partners" heading={<FormattedMessage id="project.partners" />}>
          {partners.length === 0 ? (
            <p className={styles.quiet}>
              <FormattedMessage id="project.noPartners" />
            </p>
          ) : (
            <ul className={own.partners}>
              {partners.map((partner) => (
                <li key={partner.name.en}>
                  {partner.name[locale]}
                  <Citations ids={partner.sources ?? []} />
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part id="goals" heading={<FormattedMessage id="city.goals" />}>
          {goals.length === 0 ? (
            <p className={styles.quiet}>
              <FormattedMessage id="project.noGoals" />
            </p>
          ) : (
            <GoalFacts evidence={goals} />
          )}
        </Part>
        {note !== undefined && (
          <Part id="note" heading={<FormattedMessage id="project.note" />}>
            <p>{note[locale]}</p>
          </Part>
        )}
        <SourcesPart sources={sources} />
        <NextProjects project={project} />
      </Document>
    </Cited>
  )
}
