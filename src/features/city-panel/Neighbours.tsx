/** The place before and after this one in the order of the index. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { CityId } from '../../core/dataset/city.ts'
import { groupedByKind } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import styles from './Neighbours.module.css'

const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.75 } as const

export function Neighbours({ city }: { readonly city: CityId }) {
  const cities = groupedByKind(useAtlas().cities).flatMap(({ places }) => places)
  const position = cities.findIndex(({ id }) => id === city)
  const previous = cities.at(position - 1)
  const next = cities[(position + 1) % cities.length]
  return (
    <nav className={`${styles.neighbours} no-print`} aria-labelledby="neighbours-label">
      <span id="neighbours-label" className="visually-hidden">
        <FormattedMessage id="city.neighbours" />
      </span>
      {previous !== undefined && (
        <Neighbour id={previous.id} name={previous.name} label="city.previous">
          <ArrowLeft {...icon} />
        </Neighbour>
      )}
      {next !== undefined && (
        <Neighbour id={next.id} name={next.name} label="city.next">
          <ArrowRight {...icon} />
        </Neighbour>
      )}
    </nav>
  )
}

type Props = {
  readonly id: CityId
  readonly name: { readonly de: string; readonly en: string }
  readonly label: 'city.previous' | 'city.next'
  readonly children: ReactNode
}

function Neighbour({ id, name, label, children }: Props) {
  const locale = useLocale()
  return (
    <a {...useCityLink()(id)}>
      <small>
        <FormattedMessage id={label} />
        {children}
      </small>
      <span className="place">{name[locale]}</span>
    </a>
  )
}
