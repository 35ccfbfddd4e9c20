/**
 * Which components React draws again, by name.
 *
 * What a commit has drawn is told as the developer tools tell it: a fibre that was visited and has the flag
 * "performed work" (github.com/facebook/react, packages/react-reconciler/src/ReactFiberFlags.js).
 */
const performedWork = 1

type Fibre = {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fibre | null
  readonly child: Fibre | null
  readonly sibling: Fibre | null
}

let drawn: string[] | null = null

const nameOf = (type: unknown): string | null =>
  typeof type === 'function' ? type.name : isMemo(type) ? nameOf(type.type) : null
const isMemo = (type: unknown): type is { readonly type: unknown } =>
  typeof type === 'object' && type !== null && 'type' in type

function collect(fibre: Fibre, before: Fibre | null): void {
  const name = nameOf(fibre.type)
  if (name !== null && (before === null || (fibre.flags & performedWork) !== 0)) drawn?.push(name)
  // Children that are the very same as before were not visited.
  if (fibre.child === before?.child) return
  for (let child = fibre.child; child !== null; child = child.sibling) collect(child, child.alternate)
}

/** Call it before React DOM is loaded, which then looks for this hook: the one of its developer tools. */
export function watchReact(): void {
  Object.defineProperty(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, { current }: { readonly current: Fibre }) => {
        if (drawn !== null) collect(current, current.alternate)
      },
      onCommitFiberUnmount: () => undefined,
    },
  })
}

/** Names of the components that are drawn while something is done, in the order of their commits. */
export async function drawnDuring(act: () => void | Promise<void>): Promise<readonly string[]> {
  drawn = []
  await act()
  const names = drawn
  drawn = null
  return names
}
