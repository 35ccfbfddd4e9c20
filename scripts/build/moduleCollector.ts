/** Which modules end up in the published scripts, those of workers included. */
import type { Plugin } from 'vite'

export type ModuleCollector = { readonly modules: ReadonlySet<string>; readonly plugin: () => Plugin }

export function moduleCollector(): ModuleCollector {
  const modules = new Set<string>()
  const plugin = (): Plugin => ({
    name: 'module-collector',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') continue
        // A module of which nothing was used has been dropped.
        for (const [id, { renderedLength }] of Object.entries(output.modules))
          if (renderedLength > 0) modules.add(id)
      }
    },
  })
  return { modules, plugin }
}
