import { type ComponentType, lazy } from 'react'

/**
 * A part that prerendered pages hold as HTML. Where its program does not arrive, it waits for ever and the HTML stays:
 * a part that fails would take away what can be read without it.
 *
 * @param onMissing  told when the program does not arrive; left out where nothing is missed without it
 */
export const prerendered = <Props>(
  load: () => Promise<ComponentType<Props>>,
  onMissing?: () => void,
): ComponentType<Props> =>
  lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => {
        onMissing?.()
        return new Promise<never>(() => undefined)
      },
    ),
  )
