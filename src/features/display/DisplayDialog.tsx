/** How large signs and names are on the map, and which keys there are, for as long as this visit lasts. */
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { setCharacterKeys, useCharacterKeys } from '../../state/characterKeys.ts'
import { chooseMapSize, mapSizes, useMapSize } from '../../state/mapSize.ts'
import { closeTool } from '../../state/tool.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './DisplayDialog.module.css'

/** @param children  what else is chosen for this device */
export function DisplayDialog({ children }: { readonly children?: ReactNode }) {
  const intl = useIntl()
  const chosen = useMapSize()
  const hasKeys = useCharacterKeys()
  return (
    <Dialog heading={intl.formatMessage({ id: 'display.heading' })} onClose={closeTool} place="side">
      <fieldset className={styles.choice}>
        <legend>
          <FormattedMessage id="display.mapSize" />
        </legend>
        {mapSizes.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="map-size"
              value={size}
              checked={size === chosen}
              onChange={() => chooseMapSize(size)}
            />
            <FormattedMessage id={`display.mapSize.${size}`} />
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choice}>
        <legend>
          <FormattedMessage id="display.keys" />
        </legend>
        <label>
          <input
            type="checkbox"
            checked={hasKeys}
            onChange={({ target }) => setCharacterKeys(target.checked)}
          />
          <FormattedMessage id="display.keys.on" />
        </label>
      </fieldset>
      <p className={styles.hint}>
        <FormattedMessage id="display.hint" />
      </p>
      {children}
    </Dialog>
  )
}
