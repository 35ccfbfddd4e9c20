/** Runs before every unit test file; the parts that need a DOM load only where there is one. */
import { afterEach } from 'vitest'
import { watchReact } from './support/drawnComponents.ts'

if (typeof document !== 'undefined') {
  watchReact()
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // Parts that load on demand take their time on a busy machine.
  configure({ asyncUtilTimeout: 4000 })
  afterEach(cleanup)
}
