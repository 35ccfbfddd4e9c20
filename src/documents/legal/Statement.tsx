/** What is accessible and what is not, how that was found out, and to whom one turns. */
import { FormattedMessage } from 'react-intl'
import { useHref } from '../../state/links.ts'
import { Document, Part } from '../Document.tsx'
import { OperatorFields } from './OperatorFields.tsx'
import { Paragraphs, Points } from './Words.tsx'
import legal from './legal.module.css'

export function Statement() {
  const href = useHref()
  const list = (
    <a href={href({ name: 'list' })}>
      <FormattedMessage id="statement.gap.list" />
    </a>
  )
  return (
    <Document
      heading={<FormattedMessage id="statement.heading" />}
      lead={<FormattedMessage id="statement.lead" />}
    >
      <Part id="scope" heading={<FormattedMessage id="statement.scope" />}>
        <Paragraphs ids={['statement.scopeText']} />
        <OperatorFields fields={['origin']} />
      </Part>
      <Part id="status" heading={<FormattedMessage id="statement.status" />}>
        <Paragraphs ids={['statement.statusText']} />
        <OperatorFields fields={['accessibilityAssessedOn']} />
      </Part>
      <Part id="gaps" heading={<FormattedMessage id="statement.gaps" />}>
        <ul className={legal.points}>
          {(['plain', 'sign', 'form', 'map', 'elsewhere', 'names', 'sources'] as const).map((gap) => (
            <li key={gap}>
              <FormattedMessage id={`statement.gap.${gap}`} values={{ list }} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="method" heading={<FormattedMessage id="statement.method" />}>
        <Paragraphs ids={['statement.methodText']} />
        <Points
          ids={[
            'statement.check.axe',
            'statement.check.keyboard',
            'statement.check.width',
            'statement.check.colours',
            'statement.check.noScript',
          ]}
        />
      </Part>
      <Part id="feedback" heading={<FormattedMessage id="statement.feedback" />}>
        <Paragraphs ids={['statement.feedbackText']} />
        <OperatorFields fields={['accessibilityContact']} />
      </Part>
      <Part id="enforcement" heading={<FormattedMessage id="statement.enforcement" />}>
        <Paragraphs ids={['statement.enforcementText']} />
        <OperatorFields fields={['accessibilityOmbudsOffice']} />
      </Part>
    </Document>
  )
}
