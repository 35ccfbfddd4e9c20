/** Where the facts stand that a source supports: every place or project once, with its sections. */
import { Fragment } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Spot } from '../../core/quality/facts.ts'
import { grouped, type Place } from './useStandings.ts'
import styles from './Quality.module.css'

type Props = { readonly facts: readonly Spot[]; readonly placeOf: (spot: Spot) => Place }

export function StandingFacts({ facts, placeOf }: Props) {
  const places = grouped(facts.map(placeOf), ({ name, href }) => `${name} ${href}`)
  return (
    <ul className={styles.standing}>
      {places.map(([key, group]) => (
        <li key={key}>
          <PlaceName place={group[0]} />
          <Sections group={group} />
        </li>
      ))}
    </ul>
  )
}

export function PlaceName({ place }: { readonly place: Place | undefined }) {
  if (place === undefined) return null
  return place.href === null ? <b>{place.name}</b> : <a href={place.href}>{place.name}</a>
}

function Sections({ group }: { readonly group: readonly Place[] }) {
  const sections = grouped(group, ({ section }) => section ?? '')
  if (sections.length === 1 && group[0]?.section === null) return <>{`\u00A0${group.length}`}</>
  return sections.map(([key, [first, ...more]], at) => (
    <Fragment key={key}>
      {at === 0 ? ': ' : ', '}
      <SectionName place={first} />
      {`\u00A0${more.length + 1}`}
    </Fragment>
  ))
}

function SectionName({ place }: { readonly place: Place | undefined }) {
  const label = <FormattedMessage id={place?.section ?? 'quality.overview'} />
  return typeof place?.sectionHref === 'string' ? <a href={place.sectionHref}>{label}</a> : label
}
