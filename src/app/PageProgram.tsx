/** The programs that pages to read bring: each fills the place that its page keeps for it. */
import { type ComponentType, lazy } from 'react'
import { createPortal } from 'react-dom'

const programs: Readonly<Record<string, ComponentType>> = {
  library: lazy(async () => {
    const { startLibrary } = await import('../features/library/startLibrary.ts')
    startLibrary(document)
    return { default: () => null }
  }),
}

export function PageProgram({ path }: { readonly path: string }) {
  const Program = programs[path]
  const place = document.querySelector('main [data-program]')
  return Program === undefined || place === null ? null : createPortal(<Program />, place)
}
