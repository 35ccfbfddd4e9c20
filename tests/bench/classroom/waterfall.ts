/** What a fresh browser asks for, and in which order: recorded once, and asked for again by every pupil. */

/** Times in milliseconds since the page was opened. */
export type Recorded = {
  /** Below the origin. */
  readonly path: string
  readonly range: string | null
  readonly start: number
  readonly end: number
}

export type Wish = {
  readonly path: string
  readonly range: string | null
  /** The wish whose answer it waits for; null for the page itself. */
  readonly after: number | null
  /** What the browser did between that answer and this question, in milliseconds. */
  readonly thinkMs: number
}

/** A question follows the answer that came last before it. */
export function wishesOf(recorded: readonly Recorded[]): readonly Wish[] {
  const inOrder = recorded.toSorted((a, b) => a.start - b.start)
  return inOrder.map(({ path, range, start }, index) => {
    const answered = inOrder
      .slice(0, index)
      .map(({ end }, at) => ({ end, at }))
      .filter(({ end }) => end <= start)
      .toSorted((a, b) => b.end - a.end)[0]
    return {
      path,
      range,
      after: answered?.at ?? (index === 0 ? null : 0),
      thinkMs: index === 0 ? 0 : Math.max(0, start - (answered?.end ?? inOrder[0]?.end ?? start)),
    }
  })
}

export type Milestone = {
  /** Wishes that have to be answered before. */
  readonly needs: readonly number[]
  /** What the browser then does until it is reached, in milliseconds. */
  readonly thinkMs: number
}

/** What a mark that was set at a time has waited for. */
export function milestoneOf(recorded: readonly Recorded[], time: number): Milestone {
  const inOrder = recorded.toSorted((a, b) => a.start - b.start)
  const before = inOrder.map(({ end }, at) => ({ end, at })).filter(({ end }) => end <= time)
  const last = Math.max(0, ...before.map(({ end }) => end))
  return { needs: before.map(({ at }) => at), thinkMs: time - last }
}
