/** Debian's nginx with a configuration of `deploy/`, on a free port and with folders of its own. */
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findNginx } from '../../scripts/test/findNginx.ts'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
export const hasBrotli = existsSync(brotliModule)

export type Nginx = {
  readonly port: number
  /** Stands for the root of the machine: `srv/atlas/current`, `etc/atlas-kiosk`, `run/atlas-kiosk`. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

type Options = {
  readonly configuration: 'deploy/nginx.conf' | 'deploy/kiosk/nginx.conf'
  /** What is served. */
  readonly release: string
  readonly brotli?: boolean
  readonly workers?: number
  /** Below which the release lies, such as `/atlas`. */
  readonly subFolder?: string
}

/** Starts it and waits until it answers. */
export async function startNginx(options: Options): Promise<Nginx> {
  const program = findNginx()
  if (program === null) throw new Error('No nginx: "apt install nginx" on Debian.')
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  const port = await freePort()
  layOut(folder, options)
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(folder, options))
  writeFileSync(join(folder, 'site.conf'), onThisMachine(options.configuration, folder, port))
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  await untilOpen(port)
  return {
    port,
    folder,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function layOut(folder: string, { release, subFolder = '' }: Options): void {
  for (const name of ['atlas', 'temp', 'srv/atlas', 'etc/atlas-kiosk', 'run/atlas-kiosk'])
    mkdirSync(join(folder, name), { recursive: true })
  cpSync('deploy/nginx', join(folder, 'atlas'), { recursive: true })
  if (subFolder === '') return symlinkSync(release, join(folder, 'srv/atlas/current'))
  mkdirSync(join(folder, 'srv/atlas/current'))
  symlinkSync(release, join(folder, 'srv/atlas/current', subFolder))
  const rules = join(folder, 'atlas/http.conf')
  const below = readFileSync(rules, 'utf8')
    .replace('default  /404.html;', `default  ${subFolder}/404.html;`)
    .replace('~^/en/   /en/404.html;', `~^${subFolder}/en/  ${subFolder}/en/404.html;`)
  writeFileSync(rules, below)
}

/** What Debian's `/etc/nginx/nginx.conf` says, and nothing that writes outside the folder. */
function mainConfiguration(folder: string, { brotli = false, workers = 1 }: Options): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes ${workers};
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    ${brotli ? `load_module ${brotliModule};` : ''}
    events { worker_connections 768; }
    http {
      sendfile on;
      tcp_nopush on;
      gzip on;
      access_log ${folder}/access.log;
      ${temporary.map((name) => `${name}_temp_path ${folder}/temp;`).join('\n')}
      ${brotli ? 'include atlas/brotli.conf;' : ''}
      include site.conf;
    }`
}

function onThisMachine(configuration: string, folder: string, port: number): string {
  return readFileSync(configuration, 'utf8')
    .replace(/listen (?:127\.0\.0\.1:8080|80);/, `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('/var/log/nginx', folder)
    .replaceAll(/(?<= )\/(srv|etc|run)\/atlas/g, `${folder}/$1/atlas`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await isOpen(port)) return
    await sleep(50)
  }
  throw new Error('nginx does not answer; what it says stands above.')
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
