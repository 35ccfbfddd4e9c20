/** The code that shows this view inside another page, in a size of choice. */
import { useId, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { isReadingPage } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { pageTitle } from '../../i18n/pageTitle.ts'
import { useView } from '../../state/viewStore.ts'
import { CopyField } from './CopyField.tsx'
import { embedCode, type EmbedSize, embedSizes } from './embedCode.ts'
import styles from './ShareDialog.module.css'
import { useViewAddress } from './useViewAddress.ts'

const isEmbedSize = (text: string): text is EmbedSize => text in embedSizes

export function EmbedSnippet() {
  const intl = useIntl()
  const atlas = useAtlas()
  const view = useView((current) => current)
  const address = useViewAddress(true)
  const [size, setSize] = useState<EmbedSize>('small')
  const id = useId()
  const title = isReadingPage(view.page)
    ? document.title
    : pageTitle(view.page, view.locale, atlas, (message) => intl.formatMessage({ id: message }))
  return (
    <section className={styles.part}>
      <h3>
        <FormattedMessage id="share.embed" />
      </h3>
      <p className={styles.hint}>
        <FormattedMessage id="share.embed.hint" />
      </p>
      <p className={styles.size}>
        <label htmlFor={id}>
          <FormattedMessage id="share.embed.size" />
        </label>
        <select
          id={id}
          value={size}
          onChange={({ target }) => {
            if (isEmbedSize(target.value)) setSize(target.value)
          }}
        >
          {Object.entries(embedSizes).map(([name, { width, height }]) => (
            <option key={name} value={name}>
              {width} × {height}
            </option>
          ))}
        </select>
      </p>
      <CopyField
        text={embedCode(address, title, size)}
        label="share.embed.code"
        button="share.embed.copy"
        rows={4}
      />
    </section>
  )
}
