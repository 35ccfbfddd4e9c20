import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasPlugin } from './scripts/build/atlasPlugin.ts'
import { compiledMessages } from './scripts/build/compiledMessages.ts'

/** Loaded by script after the shell is up; as preloads in the head they would take its share of the line. */
const isHeavy = (file: string): boolean => /maplibre|mapEngine|MapCanvas/i.test(file)

export default defineConfig({
  // Unit tests bring their own data.
  plugins: process.env['VITEST'] ? [react()] : [react(), atlasPlugin('.'), compiledMessages()],
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: {
      resolveDependencies: (_file, dependencies) => dependencies.filter((file) => !isHeavy(file)),
    },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    environment: 'jsdom',
  },
})
