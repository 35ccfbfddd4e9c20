/** Who publishes the atlas. */
import { FormattedMessage } from 'react-intl'
import { Document, Part } from '../Document.tsx'
import { OperatorFields } from './OperatorFields.tsx'
import { Paragraphs } from './Words.tsx'

export const Imprint = () => (
  <Document heading={<FormattedMessage id="imprint.heading" />} lead={<FormattedMessage id="imprint.lead" />}>
    <Part id="publisher" heading={<FormattedMessage id="imprint.publisher" />}>
      <Paragraphs ids={['imprint.publisherLaw', 'operator.intro']} />
      <OperatorFields
        fields={[
          'name',
          'legalForm',
          'representative',
          'postalAddress',
          'email',
          'telephone',
          'supervisoryAuthority',
          'register',
          'taxNumber',
          'origin',
        ]}
      />
    </Part>
    <Part id="responsible" heading={<FormattedMessage id="imprint.content" />}>
      <Paragraphs ids={['imprint.contentLaw']} />
      <OperatorFields fields={['responsibleForContent']} />
    </Part>
    <Part id="voice" heading={<FormattedMessage id="imprint.voice" />}>
      <Paragraphs ids={['about.voice']} />
    </Part>
    <Part id="links" heading={<FormattedMessage id="imprint.links" />}>
      <Paragraphs ids={['imprint.linksText']} />
    </Part>
  </Document>
)
