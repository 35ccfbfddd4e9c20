// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pssOf, treePss } from './processMemory.ts'

describe.runIf(existsSync('/proc/self/smaps_rollup'))('memory of a tree of processes', () => {
  it('holds that of the program and of what it has started', async () => {
    const child = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 20000)'])
    try {
      await once(child.stdout, 'data')
      const own = pssOf(process.pid) ?? 0
      expect(own).toBeGreaterThan(1_000_000)
      // A Node that does nothing takes several megabytes of its own.
      expect(treePss(process.pid)).toBeGreaterThan(own + 3_000_000)
    } finally {
      child.kill()
    }
  })

  it('is unknown for a program that is not there', () => {
    expect(treePss(2 ** 30)).toBeNull()
  })
})
