import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    globalSetup: ['tests/support/browserServer.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One software-rendered browser: more than one page at a time only makes every page slow.
    fileParallelism: false,
  },
})
