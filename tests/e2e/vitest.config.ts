import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    globalSetup: ['tests/support/browserServer.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Pages are drawn by software: more at a time than this only makes every one slow.
    maxWorkers: 2,
    // On a machine that others use as well, now and then a page comes too late for its test; what is wrong fails twice.
    retry: 1,
  },
})
