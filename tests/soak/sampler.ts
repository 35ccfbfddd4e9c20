/** Measures the kiosk every few seconds, whatever the crowd is doing. */
import { availableParallelism, loadavg } from 'node:os'
import type { Keeper } from './keeper.ts'
import { treePss } from './processMemory.ts'
import type { Look } from './pageProbe.ts'
import type { Sample } from './record.ts'
import { pause, type Stage, within } from './stage.ts'

const everyMs = 5000
/** Rubbish is collected before every third sample: what remains is what is held on to. */
const collectEvery = 3

export class Sampler {
  readonly samples: Sample[] = []
  private readonly stage: Stage
  private readonly keeper: Keeper
  private readonly begun: number
  private isRunning = false
  private finished: Promise<void> = Promise.resolve()

  /** @param begun  the start of the soak, on the clock of `performance.now()` */
  constructor(stage: Stage, keeper: Keeper, begun: number) {
    this.stage = stage
    this.keeper = keeper
    this.begun = begun
  }

  start(): void {
    this.isRunning = true
    this.finished = this.run()
  }

  async stop(): Promise<void> {
    this.isRunning = false
    await this.finished
  }

  private async run(): Promise<void> {
    for (let turn = 0; this.isRunning; turn++) {
      // A page that has just died is nothing to stumble over.
      await this.sample(turn % collectEvery === 0).catch(() => undefined)
      for (let waited = 0; waited < everyMs && this.isRunning; waited += 250) await pause(250)
    }
  }

  /** A context that is lost this very moment has not been noticed by the page yet. */
  private async lookTwice(): Promise<Look | null> {
    const look = await this.stage.look()
    if (look === null || !look.showsGl || look.contexts === 1) return look
    await pause(500)
    return this.stage.look()
  }

  private async sample(collects: boolean): Promise<void> {
    const { session } = this.stage.screen
    const isCollected = collects && (await within(4000, session.send('HeapProfiler.collectGarbage'))) !== null
    const answer = await within(3000, session.send('Performance.getMetrics'))
    const metrics = new Map(answer?.metrics.map(({ name, value }) => [name, value]))
    const look = await this.lookTwice()
    this.samples.push({
      at: Math.round((performance.now() - this.begun) / 100) / 10,
      phase: look?.phase ?? this.keeper.last?.phase ?? 'unknown',
      heap: metrics.get('JSHeapUsedSize') ?? null,
      isCollected,
      nodes: metrics.get('Nodes') ?? null,
      listeners: metrics.get('JSEventListeners') ?? null,
      contexts: look?.contexts ?? null,
      showsGl: look?.showsGl ?? false,
      map: look?.map ?? '',
      pss: treePss(this.stage.pid),
      load: Math.round((100 * (loadavg()[0] ?? 0)) / availableParallelism()) / 100,
    })
  }
}
