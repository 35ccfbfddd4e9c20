import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasPlugin } from './scripts/build/atlasPlugin.ts'
import { chunkName } from './scripts/build/chunkName.ts'
import { compiledMessages } from './scripts/build/compiledMessages.ts'
import { maplibreFromSource } from './scripts/build/maplibreFromSource.ts'

/** Several queries at once are for the comparison alone. */
const basePackages =
  /node_modules\/(react|react-dom|scheduler|react-intl|@formatjs|intl-messageformat|@tanstack\/(?:react-query|query-core)|zod|zustand)\/(?!.*(?:useQueries|queriesObserver))/

export default defineConfig({
  // Unit tests bring their own data.
  plugins: process.env['VITEST']
    ? [react()]
    : [react(), atlasPlugin('.'), compiledMessages(), maplibreFromSource('node_modules')],
  build: {
    target: 'es2023',
    // Every browser of the targets below knows modulepreload.
    modulePreload: { polyfill: false },
    // One sheet: prerendered pages look right before the parts that arrive later are there.
    cssCodeSplit: false,
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        // What every page runs on travels as one file: it compresses better than in pieces, and is asked for once.
        codeSplitting: { groups: [{ name: 'base', test: basePackages }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    environment: 'jsdom',
  },
})
