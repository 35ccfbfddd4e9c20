/** The awards of the Council of Europe with their story, and all others. */
import { FormattedMessage } from 'react-intl'
import type { Award } from '../../core/dataset/register.ts'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import { Cited, SourcesPart, useSourcesOf } from '../relations/Sources.tsx'
import { AwardEntry } from './AwardEntry.tsx'
import { toldAwards } from './awardOrder.ts'
import styles from './Awards.module.css'

export function AwardsPage() {
  const { europe, others } = toldAwards(useMaterial().dataset.awards.awards)
  const sources = useSourcesOf([europe, others])
  return (
    <Cited sources={sources}>
      <Document
        nav={<RelationsNav current="awards" />}
        heading={<FormattedMessage id="relations.awards" />}
        lead={<FormattedMessage id="awards.lead" />}
      >
        {europe.length > 0 && (
          <Part id="council-of-europe" heading={<FormattedMessage id="awards.europe" />}>
            <Awards awards={europe} />
          </Part>
        )}
        {others.length > 0 && (
          <Part id="others" heading={<FormattedMessage id="awards.others" />}>
            <Awards awards={others} />
          </Part>
        )}
        <SourcesPart sources={sources} />
      </Document>
    </Cited>
  )
}

const Awards = ({ awards }: { readonly awards: readonly Award[] }) => (
  <ol className={styles.awards}>
    {awards.map((award) => (
      <AwardEntry key={award.id} award={award} />
    ))}
  </ol>
)
