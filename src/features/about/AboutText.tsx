/** What the atlas is, where its facts, map and software come from, and what its operator still owes. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Site } from '../../core/dataset/site.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDate } from '../../i18n/format.ts'
import type { MessageId, ToolMessageId } from '../../i18n/messages.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Credits } from './Credits.tsx'
import styles from './AboutPage.module.css'

const operatorFields = [
  'name',
  'postalAddress',
  'email',
  'telephone',
  'origin',
  'accessibilityContact',
  'dataProtectionContact',
] as const satisfies readonly (keyof Site['operator'])[]

export const AboutText = () => (
  <ToolMessages>
    <Text />
  </ToolMessages>
)

function Text() {
  const { site, cities } = useAtlas()
  const locale = useLocale()
  return (
    <div className={styles.page}>
      <h1 className={`place ${styles.heading}`}>
        <FormattedMessage id="about.heading" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="about.voice" />
      </p>
      <Part id="atlas" heading="about.atlas">
        <p>
          <FormattedMessage id="about.atlasText" values={{ count: cities.length }} />
        </p>
      </Part>
      <Part id="facts" heading="about.facts">
        <p>
          <FormattedMessage id="about.factsText" values={{ date: formatDate(site.asOf, locale) }} />
        </p>
        <p>
          <FormattedMessage id="about.uncheckedText" />
        </p>
      </Part>
      <Part id="boundaries" heading="about.boundaries">
        <p>{site.boundaryNote[locale]}</p>
      </Part>
      <Part id="goals" heading="about.goals">
        <ul className={styles.key}>
          <li>
            <GoalSwatch goal={6} basis="stated" /> <FormattedMessage id="goal.stated" />
          </li>
          <li>
            <GoalSwatch goal={6} basis="inferred" /> <FormattedMessage id="goal.inferred" />
          </li>
          <li>
            <GoalSwatch goal={6} basis={null} /> <FormattedMessage id="goal.none" />
          </li>
        </ul>
        <p>
          <FormattedMessage id="about.goalsText" />
        </p>
      </Part>
      <Part id="privacy" heading="about.privacy">
        <p>
          <FormattedMessage id="about.privacyText" />
        </p>
      </Part>
      <Part id="credits" heading="about.credits">
        <Credits />
      </Part>
      <Part id="licence" heading="about.licence">
        <p>
          <FormattedMessage
            id="about.licenceText"
            values={{
              code: site.licence.code,
              content: <ExternalLink href={site.licence.contentUrl}>{site.licence.content}</ExternalLink>,
            }}
          />
        </p>
      </Part>
      <Part id="operator" heading="about.operator">
        <p>
          <FormattedMessage id="about.operatorText" />
        </p>
        <dl className={styles.facts}>
          {operatorFields.map((field) => (
            <div key={field}>
              <dt>
                <FormattedMessage id={`about.operator.${field}`} />
              </dt>
              <dd data-missing={site.operator[field] === null || undefined}>
                {site.operator[field] ?? <FormattedMessage id="about.missing" />}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </div>
  )
}

type PartProps = {
  readonly id: string
  readonly heading: MessageId | ToolMessageId
  readonly children: ReactNode
}

function Part({ id, heading, children }: PartProps) {
  return (
    <section className={styles.part} id={id} aria-labelledby={`${id}-heading`}>
      <h2 className={`place ${styles.subheading}`} id={`${id}-heading`}>
        <FormattedMessage id={heading} />
      </h2>
      <div className={styles.text}>{children}</div>
    </section>
  )
}
