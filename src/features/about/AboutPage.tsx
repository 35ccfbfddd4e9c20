/** What the atlas is, where its facts, map and software come from, and what its operator still owes. */
import { FormattedMessage } from 'react-intl'
import type { Site } from '../../core/dataset/site.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDate } from '../../i18n/format.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
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

export function AboutPage() {
  const { site } = useAtlas()
  const locale = useLocale()
  return (
    <div className={styles.page}>
      <h1 className={`place ${styles.heading}`}>
        <FormattedMessage id="about.heading" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="about.voice" />
      </p>
      <Heading id="about.facts" />
      <p>
        <FormattedMessage id="about.factsText" values={{ date: formatDate(site.asOf, locale) }} />
      </p>
      <Heading id="about.boundaries" anchor="boundaries" />
      <p>{site.boundaryNote[locale]}</p>
      <Heading id="about.goals" />
      <p>
        <FormattedMessage id="about.goalsText" />
      </p>
      <Heading id="about.privacy" />
      <p>
        <FormattedMessage id="about.privacyText" />
      </p>
      <Heading id="about.credits" />
      <p>
        <FormattedMessage id="about.credits.map" />
      </p>
      <p>
        <FormattedMessage id="about.credits.fonts" />
      </p>
      <p>
        <FormattedMessage id="about.credits.software" />
      </p>
      <p>
        <FormattedMessage id="about.credits.places" />
      </p>
      <Heading id="about.licence" />
      <p>
        <FormattedMessage
          id="about.licenceText"
          values={{
            code: site.licence.code,
            content: <a href={site.licence.contentUrl}>{site.licence.content}</a>,
          }}
        />
      </p>
      <Heading id="about.operator" />
      <p>
        <FormattedMessage id="about.operatorText" />
      </p>
      <dl className={styles.operator}>
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
    </div>
  )
}

function Heading({ id, anchor }: { readonly id: MessageId; readonly anchor?: string }) {
  return (
    <h2 className={`place ${styles.subheading}`} id={anchor}>
      <FormattedMessage id={id} />
    </h2>
  )
}
