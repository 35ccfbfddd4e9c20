/** What becomes of the data of those who visit. */
import { FormattedMessage } from 'react-intl'
import { tabKeys } from '../../state/tab.ts'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { OperatorFields } from './OperatorFields.tsx'
import { Paragraphs } from './Words.tsx'
import legal from './legal.module.css'

export function Privacy() {
  const { origin } = useMaterial().dataset.site.operator
  return (
    <Document
      heading={<FormattedMessage id="privacy.heading" />}
      lead={<FormattedMessage id="privacy.lead" />}
    >
      <Part id="controller" heading={<FormattedMessage id="privacy.controller" />}>
        <Paragraphs ids={['privacy.controllerText', 'operator.intro']} />
        <OperatorFields fields={['name', 'postalAddress', 'email', 'dataProtectionContact']} />
      </Part>
      <Part id="request" heading={<FormattedMessage id="privacy.request" />}>
        <Paragraphs ids={['privacy.requestText']} />
        <OperatorFields fields={['serverLog', 'hosting']} />
      </Part>
      <Part id="browser" heading={<FormattedMessage id="privacy.browser" />}>
        <Paragraphs ids={['privacy.browserText']} />
        <ul className={legal.points}>
          {tabKeys.map((key) => (
            <li key={key}>
              <code>{key}</code>: <FormattedMessage id={`privacy.key.${key}`} />
            </li>
          ))}
        </ul>
        <Paragraphs ids={['privacy.browserLaw', 'privacy.kioskLog']} />
      </Part>
      <Part id="offline" heading={<FormattedMessage id="privacy.offline" />}>
        <Paragraphs
          ids={['privacy.offlineText', 'privacy.offlineLaw', 'privacy.offlineAll', 'privacy.offlineRemove']}
        />
      </Part>
      <Part id="address" heading={<FormattedMessage id="privacy.address" />}>
        <Paragraphs ids={['privacy.addressText']} />
      </Part>
      <Part id="proof" heading={<FormattedMessage id="privacy.proof" />}>
        <Paragraphs ids={['privacy.proofText']} />
        <ul className={legal.points}>
          <li>{origin ?? <FormattedMessage id="privacy.ownHost" />}</li>
        </ul>
        <Paragraphs ids={['privacy.proofTests']} />
      </Part>
      <Part id="outside" heading={<FormattedMessage id="privacy.outside" />}>
        <Paragraphs ids={['privacy.outsideText']} />
      </Part>
      <Part id="rights" heading={<FormattedMessage id="privacy.rights" />}>
        <Paragraphs ids={['privacy.rightsText', 'privacy.rightsNothing']} />
        <OperatorFields fields={['dataProtectionAuthority']} />
      </Part>
    </Document>
  )
}
