/** Requests that go out as they are written: `fetch` would tidy paths, headers and bodies. */
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

type Question = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export function ask(port: number, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = question
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Sends the text, then one character of `slowly` each second. @returns what came back and when it was over */
export function speak(
  port: number,
  text: string,
  slowly = '',
): Promise<{ readonly answer: string; readonly seconds: number }> {
  return new Promise((resolve) => {
    const started = performance.now()
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    let position = 0
    const drops = setInterval(() => {
      const drop = slowly[position % slowly.length]
      if (drop !== undefined) socket.write(drop)
      position += 1
    }, 1000)
    const finish = (): void => {
      clearInterval(drops)
      resolve({ answer, seconds: (performance.now() - started) / 1000 })
    }
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    // Being reset is one way of being cut off; `close` follows.
    socket.on('error', () => socket.destroy())
    socket.on('close', finish)
  })
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)
