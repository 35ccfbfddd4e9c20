/** One pupil's browser as the line sees it: asks for what a real one asked for, when a real one would. */
import { Agent, get } from 'node:http'
import type { Milestone, Wish } from './waterfall.ts'

export type Visit = { readonly wishes: readonly Wish[]; readonly milestones: readonly Milestone[] }

/** Browsers open as many connections to a host of HTTP/1.1. */
const connections = 6

/** When each milestone is reached, in milliseconds since the pupil has opened the page. */
export async function visit({ wishes, milestones }: Visit, origin: string): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begun = performance.now()
  const answers: Promise<number>[] = []
  for (const { path, range, after, thinkMs } of wishes)
    answers.push(
      (async () => {
        if (after !== null) await answers[after]
        await new Promise((resolve) => setTimeout(resolve, thinkMs))
        await ask(agent, `${origin}${path}`, range)
        return performance.now() - begun
      })(),
    )
  const times = await Promise.all(answers)
  agent.destroy()
  return milestones.map(({ needs, thinkMs }) => Math.max(0, ...needs.map((at) => times[at] ?? 0)) + thinkMs)
}

function ask(agent: Agent, address: string, range: string | null): Promise<void> {
  const headers = { 'accept-encoding': 'gzip, deflate, br', ...(range !== null && { range }) }
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      response.resume()
      response.on('end', resolve).on('error', reject)
    }).on('error', reject)
  })
}
