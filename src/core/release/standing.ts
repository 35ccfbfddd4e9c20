/** Which of the kept releases answers, and when one that does not come to life gives way to the one before it. */

/** Milliseconds since 1970: it has to outlive the worker. */
type Instant = number

type Unheard = { readonly client: string; readonly at: Instant }

export type Standing = {
  /** The release that answers; null: none does, the network answers. */
  readonly serving: string | null
  /** The one before, kept until this one has shown itself alive and nobody looks at the old one any more. */
  readonly previous: string | null
  readonly isProven: boolean
  /** Pages of the serving release that were opened and have not reported. */
  readonly unheard: readonly Unheard[]
  /** How much speaks against the serving release since it began; any live page clears it. */
  readonly doubt: number
  /** Pages that were opened under `previous` and stay with it. */
  readonly guests: readonly string[]
  /** Pages of no kept release: the network answers whatever they ask for. */
  readonly strangers: readonly string[]
  /** Releases that did not come to life. */
  readonly bad: readonly string[]
  /** Whether everything shall be kept, not only what is essential. */
  readonly wantsComplete: boolean
}

/** How long a page may take until it is live before it counts as dead. Slow devices need seconds. */
export const livePatienceMs = 8000
/** A page that stays open without coming to life; and one that is gone before anybody could know. */
const doubts = { dead: 2, gone: 1 }
/** Two dead pages, or four that left without a word, and the release is given up. */
const mostDoubt = 4

export const nothingKept: Standing = {
  serving: null,
  previous: null,
  isProven: false,
  unheard: [],
  doubt: 0,
  guests: [],
  strangers: [],
  bad: [],
  wantsComplete: false,
}

/** What a worker has written, be it one of another release: total, what is not right counts as not there. */
export function readStanding(written: unknown): Standing {
  const field = (name: keyof Standing): unknown =>
    typeof written === 'object' && written !== null ? Reflect.get(written, name) : undefined
  const id = (name: keyof Standing): string | null => [field(name)].find(isText) ?? null
  const ids = (name: keyof Standing): readonly string[] => listOf(field(name)).filter(isText)
  return {
    serving: id('serving'),
    previous: id('previous'),
    isProven: field('isProven') === true,
    unheard: listOf(field('unheard')).filter(isUnheard),
    doubt: [field('doubt')].find(isNumber) ?? 0,
    guests: ids('guests'),
    strangers: ids('strangers'),
    bad: ids('bad'),
    wantsComplete: field('wantsComplete') === true,
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isUnheard = (value: unknown): value is Unheard =>
  typeof value === 'object' &&
  value !== null &&
  'client' in value &&
  isText(value.client) &&
  'at' in value &&
  isNumber(value.at)

/** The worker of a release has become active; `clients` are the pages that are open already. */
export function activated(standing: Standing, release: string, clients: readonly string[]): Standing {
  if (standing.serving === release) return standing
  const bad = standing.bad.filter((id) => id !== release)
  // A release that never showed itself alive is nothing to go back to.
  const before = standing.isProven ? standing.serving : standing.previous
  const previous = before === release ? null : before
  /** Pages go on with the release they show; where that goes, with the network. */
  const showing = (client: string): string | null =>
    standing.strangers.includes(client) ? null : releaseFor(standing, client)
  const isLeft = (id: string | null): boolean => id !== null && id !== previous && id !== release
  return {
    ...standing,
    serving: release,
    previous,
    isProven: false,
    unheard: [],
    doubt: 0,
    guests: previous === null ? [] : clients.filter((client) => showing(client) === previous),
    strangers: [...standing.strangers, ...clients.filter((client) => isLeft(showing(client)))],
    bad,
  }
}

/**
 * A page is asked for. The result says which release answers it.
 * @param client  empty in browsers that do not say whose the page will be: nothing can be held against those
 * @param open  the pages there are, that which is left for the new one among them
 */
export function navigated(
  standing: Standing,
  client: string,
  at: Instant,
  open: ReadonlySet<string>,
): Standing {
  const { isProven, serving, unheard } = standing
  if (isProven || serving === null) return standing
  const known = unheard.filter((page) => page.client !== '')
  const gone = known.filter((page) => !open.has(page.client))
  const dead = known.filter((page) => open.has(page.client) && at - page.at >= livePatienceMs)
  // Without a release before, the network would send the same: only what is sure counts.
  const ofGone = standing.previous === null ? 0 : gone.length * doubts.gone
  const doubt = standing.doubt + ofGone + dead.length * doubts.dead
  if (doubt >= mostDoubt)
    return rolledBack(
      standing,
      [...open].filter((page) => page !== client),
    )
  const waiting = unheard.filter((page) => !gone.includes(page) && !dead.includes(page))
  return { ...standing, doubt, unheard: [...waiting, { client, at }].slice(-10) }
}

/** The previous release answers again; without one, the network does. */
function rolledBack(standing: Standing, open: readonly string[]): Standing {
  const { serving, previous, guests, strangers, bad } = standing
  const dead = open.filter((client) => !guests.includes(client) && !strangers.includes(client))
  return {
    ...standing,
    serving: previous,
    previous: null,
    isProven: previous !== null,
    unheard: [],
    doubt: 0,
    guests: [],
    strangers: [...strangers, ...dead],
    bad: serving === null ? bad : [...bad, serving].slice(-5),
  }
}

/** A page reports that it is live. Pages from the network and of another release prove nothing. */
export function reportedLive(standing: Standing, client: string): Standing {
  const { isProven, unheard, guests, strangers } = standing
  const isOther = guests.includes(client) || strangers.includes(client)
  const isExpected = unheard.some((page) => page.client === client || page.client === '')
  if (isProven || isOther || !isExpected) return standing
  return { ...standing, isProven: true, unheard: [], doubt: 0 }
}

/** The previous release goes once nobody needs it. `open` are the pages there are. */
export function tidied(standing: Standing, open: ReadonlySet<string>): Standing {
  const guests = standing.guests.filter((client) => open.has(client))
  const strangers = standing.strangers.filter((client) => open.has(client))
  const previous = standing.isProven && guests.length === 0 ? null : standing.previous
  const isSame =
    guests.length === standing.guests.length &&
    strangers.length === standing.strangers.length &&
    previous === standing.previous
  return isSame ? standing : { ...standing, guests, strangers, previous }
}

/** A page came over the network, and it is not the one of the serving release. */
export const cameOtherwise = (standing: Standing, client: string): Standing => ({
  ...standing,
  strangers: [...standing.strangers, client],
})

/** The release whose files answer a page. */
export const releaseFor = ({ serving, previous, guests }: Standing, client: string): string | null =>
  previous !== null && guests.includes(client) ? previous : serving

/** Releases whose caches are kept. */
export const keptReleases = ({ serving, previous }: Standing): readonly string[] =>
  [serving, previous].filter((id) => id !== null)
