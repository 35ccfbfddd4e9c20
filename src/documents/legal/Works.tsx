/** Packages with version and licence, as the build found them. */
import { FormattedMessage } from 'react-intl'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import type { Work } from '../material.ts'
import legal from './legal.module.css'

type Props = {
  readonly works: readonly Work[]
  /** Id of the heading that names the table. */ readonly label: string
}

export const Works = ({ works, label }: Props) => (
  <table className={legal.works} aria-labelledby={label}>
    <thead>
      <tr>
        <th scope="col">
          <FormattedMessage id="licences.work" />
        </th>
        <th scope="col">
          <FormattedMessage id="licences.version" />
        </th>
        <th scope="col">
          <FormattedMessage id="licences.licence" />
        </th>
      </tr>
    </thead>
    <tbody>
      {works.map(({ name, version, licence, url }) => (
        <tr key={`${name} ${version}`}>
          <th scope="row">{url === null ? name : <ExternalLink href={url}>{name}</ExternalLink>}</th>
          <td>{version}</td>
          <td>{licence}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
