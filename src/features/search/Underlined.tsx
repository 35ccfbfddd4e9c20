/** A text with the letters marked that fit what was typed. */
import type { Range } from '../../core/search/underline.ts'
import styles from './SearchPopup.module.css'

type Props = { readonly text: string; readonly ranges: readonly Range[] }

export function Underlined({ text, ranges }: Props) {
  const ends = ranges.map(([, end]) => end)
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at - 1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}
