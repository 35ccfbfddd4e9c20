/** European and other initiatives at home, and the projects there that the European Union paid for. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { ProjectList } from '../projects/ProjectList.tsx'
import { groupedByType } from '../projects/projectOrder.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import { Cited, SourcesPart, useSourcesOf } from '../relations/Sources.tsx'
import styles from './Initiatives.module.css'

export function InitiativesPage() {
  const { dataset, index } = useMaterial()
  const { initiatives } = dataset.initiatives
  const locale = useLocale()
  const sources = useSourcesOf(initiatives)
  const atHome = dataset.projects.filter(
    ({ type, cities }) => type === 'eu-funded' && cities.includes(index.home.id),
  )
  return (
    <Cited sources={sources}>
      <Document
        nav={<RelationsNav current="initiatives" />}
        heading={<FormattedMessage id="relations.initiatives" />}
        lead={<FormattedMessage id="initiatives.lead" />}
      >
        {initiatives.map(({ id, name, facts, members }) => (
          <Part key={id} id={id} heading={name[locale]}>
            {facts.map(({ text, sources: ids, note }) => (
              <p key={text.en}>
                {text[locale]}
                <Citations ids={ids} /> {note?.[locale]}
              </p>
            ))}
            {members.length > 0 && (
              <>
                <h3 className={styles.members}>
                  <FormattedMessage id="initiatives.members" />
                </h3>
                <ul className={styles.columns}>
                  {members.map((member) => (
                    <li key={member} lang="de">
                      {member}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Part>
        ))}
        {atHome.length > 0 && (
          <Part id="eu-funded" heading={<FormattedMessage id="initiatives.projects" />}>
            <ProjectList projects={groupedByType(atHome, locale).flatMap(({ projects }) => projects)} />
          </Part>
        )}
        <SourcesPart sources={sources} />
      </Document>
    </Cited>
  )
}
