/** A soak that went well, for tests to spoil. */
import { faults } from './plan.ts'
import type { Sample, SoakRecord } from './record.ts'

const everySeconds = 5

/** `leakPerHour`: bytes that the heap grows by. */
export function someSamples(minutes: number, leakPerHour = 0): readonly Sample[] {
  return Array.from({ length: (minutes * 60) / everySeconds }, (_, index) => {
    const at = index * everySeconds
    // What a crowd does moves the figures up and down.
    const stir = Math.sin(index * 12.9898) * 400_000
    return {
      at,
      phase: 'visit' as const,
      heap: 12_000_000 + stir + (leakPerHour * at) / 3600,
      isCollected: index % 3 === 0,
      nodes: 1400 + Math.round(Math.sin(index * 78.233) * 30),
      listeners: 320,
      contexts: 1,
      showsGl: true,
      map: 'gl',
      pss: 500_000_000 + stir * 10,
      load: 0.8,
    }
  })
}

export function aRecord(changes: Partial<SoakRecord> = {}): SoakRecord {
  const minutes = changes.minutes ?? 60
  return {
    seed: 1,
    minutes,
    idleSeconds: 15,
    countdownSeconds: 20,
    limitSeconds: 10,
    samples: someSamples(minutes),
    recoveries: faults.map((fault, index) => ({ fault, at: 60 * index, seconds: 2 })),
    resets: [{ at: 300, differences: [] }],
    complaints: [],
    deeds: {},
    missing: {},
    ...changes,
  }
}
