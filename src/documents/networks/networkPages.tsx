import type { DocumentPages } from '../documentPage.ts'
import { NetworksPage } from './NetworksPage.tsx'

export const networkPages: DocumentPages = ({ dataset }, _locale, intl) => [
  {
    path: 'networks',
    title: intl.formatMessage({ id: 'relations.networks' }),
    description: intl.formatMessage({ id: 'networks.lead' }, { count: dataset.networks.networks.length }),
    body: <NetworksPage />,
  },
]
