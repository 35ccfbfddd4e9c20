/** What the signs on the map mean; only those that occur. */
import { FormattedMessage } from 'react-intl'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import styles from './Legend.module.css'

export function Legend() {
  const { cities } = useAtlas()
  const shown = cities.flatMap((city) => currentPartnership(city) ?? [])
  const occurs = (test: (partnership: (typeof shown)[number]) => boolean): boolean => shown.some(test)
  const isWhole = useView(({ camera, projection }) => camera === null && projection === 'flat')
  return (
    <div className={styles.legend} data-place={isWhole ? 'sea' : 'corner'}>
      <h2>
        <FormattedMessage id="legend.heading" />
      </h2>
      <ul>
        <li>
          <Marker kind="home" status="active" />
          <FormattedMessage id="legend.home" />
        </li>
        <li>
          <Marker kind="twin" status="active" />
          <FormattedMessage id="legend.twin" />
        </li>
        {occurs(({ status }) => status === 'resting') && (
          <li>
            <Marker kind="twin" status="resting" />
            <FormattedMessage id="legend.resting" />
          </li>
        )}
        <li>
          <Marker kind="project" status="active" />
          <FormattedMessage id="legend.project" />
        </li>
        {occurs(({ status }) => status === 'unclear') && (
          <li>
            <Marker kind="project" status="unclear" />
            <FormattedMessage id="legend.unclear" />
          </li>
        )}
      </ul>
    </div>
  )
}
