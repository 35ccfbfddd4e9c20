/** Memory of a program with all its children, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Proportional set size in bytes: what is shared counts once for all that share it. Null where /proc does not tell.
 * @param pid  of the program at the root of the tree
 */
export function treePss(pid: number): number | null {
  const children = childrenOf()
  const waiting = [pid]
  let total = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    total += pssOf(next) ?? 0
    waiting.push(...(children.get(next) ?? []))
  }
  return total === 0 ? null : total
}

function childrenOf(): ReadonlyMap<number, readonly number[]> {
  const pairs = processIds().flatMap((pid) => {
    const stat = read(`/proc/${pid}/stat`)
    // The name stands in brackets and may hold anything; the parent is the second word behind it.
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return Number.isInteger(parent) ? [{ pid, parent }] : []
  })
  const groups = Map.groupBy(pairs, ({ parent }) => parent)
  return new Map([...groups].map(([parent, own]) => [parent, own.map(({ pid }) => pid)]))
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
  } catch {
    return []
  }
}

export function pssOf(pid: number): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

/** A process may end at any moment. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
