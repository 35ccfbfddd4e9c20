/** A link that leaves the atlas, and says so: with a mark to those who see it, in a word to those who hear it. */
import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import styles from './ExternalLink.module.css'

type Props = { readonly href: string; readonly language?: string | undefined; readonly children: ReactNode }

export function ExternalLink({ href, language, children }: Props) {
  return (
    <a href={href} rel="external noopener">
      <span lang={language}>{children}</span>
      <ArrowUpRight className={styles.mark} aria-hidden="true" size="1em" strokeWidth={1.75} />
      <span className="visually-hidden">
        {' '}
        <FormattedMessage id="link.external" />
      </span>
    </a>
  )
}
