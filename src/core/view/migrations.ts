/**
 * Addresses of former forms, brought to today's one step after the other. A migration is never changed or taken out:
 * somewhere a link of that time is printed on paper. Each one leaves every other address as it is.
 */

type Migration = (search: URLSearchParams) => void

/** Keys whose values form a list. */
const listKeys = ['kind', 'status', 'continent', 'goal', 'field', 'theme', 'compare']

/** 1: lists were written with commas, or with the key repeated, before they were joined by dots. */
const joinByDots: Migration = (search) => {
  for (const key of listKeys) {
    const values = search.getAll(key).flatMap((value) => value.split(/[,; |]/))
    if (values.length > 1) search.set(key, values.join('.'))
  }
}

const migrations: readonly Migration[] = [joinByDots]

/** The parameters in today's form; the given ones stay as they are. */
export function migrated(search: URLSearchParams): URLSearchParams {
  const current = new URLSearchParams(search)
  for (const migrate of migrations) migrate(current)
  return current
}
