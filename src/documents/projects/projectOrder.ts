/** The order in which projects are listed and follow each other. */
import { type Project, ProjectType } from '../../core/dataset/project.ts'
import type { Locale } from '../../core/dataset/text.ts'

export type ProjectGroup = { readonly type: ProjectType; readonly projects: readonly Project[] }

/** By type, then by name as the language sorts it, quotation marks aside. Types without projects are left out. */
export function groupedByType(projects: readonly Project[], locale: Locale): readonly ProjectGroup[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true })
  return ProjectType.options
    .map((type) => ({
      type,
      projects: projects
        .filter((project) => project.type === type)
        .toSorted((a, b) => compare(a.name[locale], b.name[locale])),
    }))
    .filter((group) => group.projects.length > 0)
}

export const projectPath = (id: string): string => `project/${id}`
