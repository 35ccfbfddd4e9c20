/** A school's line: one token bucket that every connection shares fairly, and the time a packet takes. */
import { connect, createServer, type Socket } from 'node:net'

export type Line = {
  readonly mbps: number
  /** There and back, in milliseconds. */
  readonly rttMs: number
}

export type SharedLine = {
  readonly port: number
  /** Bytes towards the class so far, with the heads of responses. */
  readonly bytes: () => number
  readonly close: () => void
}

/** What fits into one packet of an Ethernet. */
const packetBytes = 1460
/** How far the bucket may fill while nobody asks: a burst of a few packets, as routers allow. */
const burstBytes = 32 * packetBytes
/** A sender waits when this much of one connection stands in the queue. */
const queueBytes = 128 * 1024
const tickMs = 4

type Lane = {
  readonly socket: Socket
  readonly server: Socket
  readonly queue: Buffer[]
  queued: number
}

/** Stands between a class and the server at `serverPort`. */
export function openSharedLine({ mbps, rttMs }: Line, serverPort: number): Promise<SharedLine> {
  const bytesPerMs = (mbps * 1_000_000) / 8 / 1000
  const lanes = new Set<Lane>()
  let tokens = burstBytes
  let sent = 0
  let last = performance.now()
  let turn = 0

  function pump(): void {
    const now = performance.now()
    tokens = Math.min(tokens + (now - last) * bytesPerMs, Math.max(burstBytes, tickMs * 4 * bytesPerMs))
    last = now
    const waiting = [...lanes].filter(({ queued }) => queued > 0)
    // One packet each, in turns, as long as there are tokens: what TCP does for connections of one kind, in the long run.
    for (let idle = 0; idle < waiting.length && tokens > 0;) {
      const lane = waiting[turn++ % waiting.length]
      const packet = lane === undefined ? null : takePacket(lane)
      if (lane === undefined || packet === null) {
        idle++
        continue
      }
      idle = 0
      tokens -= packet.length
      sent += packet.length
      setTimeout(() => lane.socket.write(packet), rttMs / 2)
    }
  }

  const proxy = createServer((socket) => {
    const server = connect(serverPort, '127.0.0.1')
    const lane: Lane = { socket, server, queue: [], queued: 0 }
    lanes.add(lane)
    // A handshake takes a journey of its own before the first question leaves.
    const open = performance.now() + rttMs
    socket.setNoDelay(true)
    socket.on('data', (data) => {
      setTimeout(() => server.write(data), Math.max(0, open - performance.now()) + rttMs / 2)
    })
    server.on('data', (data: Buffer) => {
      lane.queue.push(data)
      lane.queued += data.length
      if (lane.queued > queueBytes) server.pause()
    })
    const end = (): void => {
      lanes.delete(lane)
      socket.destroy()
      server.destroy()
    }
    socket.on('error', end).on('close', end)
    // What the server has said before it went is still under way.
    server.on('error', end).on('close', () => whenEmpty(lane, () => setTimeout(() => socket.end(), rttMs)))
  })
  const timer = setInterval(pump, tickMs)
  return new Promise((resolve) => {
    proxy.listen(0, () => {
      const address = proxy.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        bytes: () => sent,
        close: () => {
          clearInterval(timer)
          for (const { socket } of lanes) socket.destroy()
          proxy.close()
        },
      })
    })
  })
}

function whenEmpty(lane: Lane, act: () => void): void {
  if (lane.queued === 0) act()
  else setTimeout(() => whenEmpty(lane, act), tickMs)
}

function takePacket(lane: Lane): Buffer | null {
  const head = lane.queue.shift()
  if (head === undefined) return null
  const packet = head.subarray(0, packetBytes)
  if (head.length > packetBytes) lane.queue.unshift(head.subarray(packetBytes))
  lane.queued -= packet.length
  if (lane.queued < queueBytes / 2) lane.server.resume()
  return packet
}
