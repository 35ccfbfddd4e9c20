import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/guide/**/*.spec.ts'],
    // Each step is a program of its own, and one of them builds the whole atlas.
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
