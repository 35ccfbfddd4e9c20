/** Whose work the atlas is made of. The packages are those that the build has really used. */
import { FormattedMessage } from 'react-intl'
import { borrowedIn } from '../../core/exports/licence.ts'
import { useBase } from '../../state/links.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Document, Part } from '../Document.tsx'
import styles from '../Document.module.css'
import { useMaterial, type Work } from '../material.ts'
import { Paragraphs } from './Words.tsx'
import { Works } from './Works.tsx'

export function Licences() {
  const { dataset, works = [] } = useMaterial()
  const { code, content, contentUrl } = dataset.site.licence
  const base = useBase()
  const ofPart = (part: Work['part']) => works.filter((work) => work.part === part)
  const count = ofPart('program').length
  return (
    <Document
      heading={<FormattedMessage id="licences.heading" />}
      lead={<FormattedMessage id="licences.lead" />}
    >
      <Part id="own" heading={<FormattedMessage id="licences.own" />}>
        <p>
          <FormattedMessage
            id="licences.ownText"
            values={{ code, content: <ExternalLink href={contentUrl}>{content}</ExternalLink> }}
          />
        </p>
      </Part>
      <Part id="map" heading={<FormattedMessage id="licences.map" />}>
        <dl className={styles.facts}>
          <div>
            <dt>
              <ExternalLink href="https://www.naturalearthdata.com/">Natural Earth</ExternalLink>
            </dt>
            <dd>
              <FormattedMessage id="licences.publicDomain" />
            </dd>
          </div>
          {borrowedIn(dataset).map(({ name, url, licence, licenceUrl }) => (
            <div key={url}>
              <dt>
                <FormattedMessage id="licences.coordinates" />
              </dt>
              <dd>
                <ExternalLink href={url}>{name}</ExternalLink>{' '}
                <small>
                  <ExternalLink href={licenceUrl}>{licence}</ExternalLink>
                </small>
              </dd>
            </div>
          ))}
        </dl>
        <Works works={ofPart('map')} label="map-heading" />
      </Part>
      <Part id="signs" heading={<FormattedMessage id="licences.signs" />}>
        <Works works={ofPart('signs')} label="signs-heading" />
        <Paragraphs ids={['licences.signsText']} />
      </Part>
      <Part id="fonts" heading={<FormattedMessage id="licences.fonts" />}>
        <Paragraphs ids={['licences.fontsText']} />
        <Works works={ofPart('fonts')} label="fonts-heading" />
      </Part>
      <Part id="goals" heading={<FormattedMessage id="licences.goals" />}>
        <Paragraphs ids={['licences.goalsText']} />
      </Part>
      <Part id="software" heading={<FormattedMessage id="licences.software" />}>
        <p>
          <FormattedMessage id="licences.softwareText" values={{ count }} />
        </p>
        <Works works={ofPart('program')} label="software-heading" />
      </Part>
      <Part id="texts" heading={<FormattedMessage id="licences.texts" />}>
        <p>
          <FormattedMessage
            id="licences.textsNote"
            values={{ file: <a href={`${base}licences.txt`}>licences.txt</a> }}
          />
        </p>
      </Part>
    </Document>
  )
}
