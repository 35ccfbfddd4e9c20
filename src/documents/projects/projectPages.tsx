import type { CityId } from '../../core/dataset/city.ts'
import type { Project } from '../../core/dataset/project.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { DocumentPages } from '../documentPage.ts'
import type { Material } from '../material.ts'
import { describeProject } from './describeProject.ts'
import { ProjectPage } from './ProjectPage.tsx'
import { projectPath } from './projectOrder.ts'
import { ProjectsOverview } from './ProjectsOverview.tsx'

export const projectPages: DocumentPages = (material, locale, intl) => [
  {
    path: 'projects',
    title: intl.formatMessage({ id: 'relations.projects' }),
    description: intl.formatMessage({ id: 'projects.lead' }, { count: material.dataset.projects.length }),
    body: <ProjectsOverview />,
  },
  ...material.dataset.projects.map((project) => ({
    path: projectPath(project.id),
    title: project.name[locale],
    description: describeProject(
      project,
      placesIn(material).filter(({ id }) => project.cities.includes(id)),
      intl,
    ),
    jsonLd: toJsonLd(project, material, locale),
    body: <ProjectPage project={project} />,
  })),
]

const placesIn = ({ index }: Material) => [index.home, ...index.cities]

/** schema.org Project, which is a kind of organisation. */
function toJsonLd(
  project: Project,
  { dataset }: Material,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  const { name, description, since, until, status, cities, partners } = project
  const placeOf = (id: CityId): readonly unknown[] =>
    dataset.cities
      .filter((city) => city.id === id)
      .map((city) => ({
        '@type': 'City',
        name: city.name[locale],
        ...(city.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${city.wikidata}` }),
      }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    name: name[locale],
    ...(description === null ? {} : { description: description[locale] }),
    ...(since === null ? {} : { foundingDate: since }),
    ...(until === null || status !== 'ended' ? {} : { dissolutionDate: until }),
    location: cities.flatMap(placeOf),
    member: partners.map((partner) => ({ '@type': 'Organization', name: partner.name[locale] })),
  }
}
