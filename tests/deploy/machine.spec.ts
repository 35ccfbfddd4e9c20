// @vitest-environment node
/** What surrounds the browser: its policy, its flags, the units, the way everything gets on a machine and off again. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { aRecorder, aSmallRelease, kioskPath, kioskPrograms, runKiosk, temporaryFolder } from './aKiosk.ts'

const chromium = '/usr/lib/chromium/chromium'
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Which of the words a large file does not contain between zero bytes, the way programs keep their constants. */
function missingIn(file: string, words: readonly string[]): string[] {
  const missing = new Set(words)
  const overlap = 128
  const block = Buffer.alloc(1 << 24)
  const handle = openSync(file, 'r')
  for (let at = 0; ; at += block.length - overlap) {
    const length = readSync(handle, block, 0, block.length, at)
    const part = block.subarray(0, length)
    for (const word of missing) if (part.includes(`\0${word}\0`, 0, 'latin1')) missing.delete(word)
    if (length < block.length || missing.size === 0) break
  }
  closeSync(handle)
  return [...missing]
}

describe('the policy of the browser', () => {
  const policy = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(kioskPath('policy.json'), 'utf8')))

  it('allows the atlas on this machine and blocks everything else', () => {
    expect(policy['URLBlocklist']).toEqual(['*'])
    expect(policy['URLAllowlist']).toEqual(['http://127.0.0.1:8080'])
    expect(policy['DeveloperToolsAvailability']).toBe(2)
    expect(policy['DownloadRestrictions']).toBe(3)
    expect(policy['PrintingEnabled']).toBe(false)
    expect(policy['AllowFileSelectionDialogs']).toBe(false)
  })

  it.runIf(existsSync(chromium))('names only what the installed Chromium knows', () => {
    expect(missingIn(chromium, ['NoPolicyOfThisName'])).toEqual(['NoPolicyOfThisName'])
    expect(missingIn(chromium, Object.keys(policy))).toEqual([])
  })

  it.runIf(existsSync(chromium))('goes with flags that the installed Chromium knows', () => {
    const flags = [...readFileSync(kioskPath('browser'), 'utf8').matchAll(/^ {4}--([a-z-]+)/gm)]
    expect(flags.length).toBeGreaterThan(10)
    expect(
      missingIn(
        chromium,
        flags.map(([, name = '']) => name),
      ),
    ).toEqual([])
  })
})

describe('the programs of the kiosk', () => {
  it.runIf(has('shellcheck'))('are plain shell without complaints', () => {
    const { stdout } = spawnSync('shellcheck', kioskPrograms.map(kioskPath), { encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it('start the browser with the address that is watched, and with what was set', () => {
    const folder = temporaryFolder()
    const { path, log } = aRecorder(folder, 'chromium')
    const set = {
      ATLAS_DISPLAY: 'x11',
      ATLAS_SCALE: '2',
      ATLAS_FLAGS: '--one --two',
      RUNTIME_DIRECTORY: '/run/own',
    }
    expect(runKiosk('browser', [], { PATH: path, ...set }).status).toBe(0)
    const called = readFileSync(log, 'utf8').trim().split(' ')
    expect(called.at(-1)).toBe('http://127.0.0.1:8080/?kiosk=watched')
    expect(called).toEqual(
      expect.arrayContaining([
        '--kiosk',
        '--ozone-platform=x11',
        '--force-device-scale-factor=2',
        '--user-data-dir=/run/own/profile',
        '--one',
        '--two',
      ]),
    )
  })

  it('make the window as large as the screen where no other program does', () => {
    const folder = temporaryFolder()
    const { path, log } = aRecorder(folder, 'chromium')
    aRecorder(folder, 'xrandr', "echo 'Screen 0: minimum 1 x 1, current 2160 x 3840, maximum 16384 x 16384'")
    expect(runKiosk('browser', [], { PATH: path, ATLAS_DISPLAY: 'x11', ATLAS_SCALE: '2' }).status).toBe(0)
    expect(readFileSync(log, 'utf8')).toContain(' --window-position=0,0 --window-size=1081,1921 ')
  })

  it.each([
    ['Debian 12', ' -r\t Rotate the output', '-d -r -r -r -- '],
    ['Debian 13', ' -s\t Allow VT switching', '-d -- '],
  ])('turn the picture by cage where it can: %s', (_, help, called) => {
    const folder = temporaryFolder()
    const { path, log } = aRecorder(folder, 'cage', `[ "$1" != -h ] || echo '${help}'`)
    expect(runKiosk('session', [], { PATH: path, ATLAS_ROTATION: '270' }).status).toBe(0)
    expect(readFileSync(log, 'utf8')).toBe(`-h\n${called}${kioskPath('browser')}\n`)
  })

  it('turn the picture by wlr-randr where cage cannot', () => {
    const folder = temporaryFolder()
    const { path } = aRecorder(folder, 'cage', "echo ' -s'")
    aRecorder(folder, 'chromium')
    const outputs = `[ $# -gt 0 ] || printf 'HDMI-A-1 "Some Screen"\\n  Enabled: yes\\n  Modes:\\n'`
    const { log } = aRecorder(folder, 'wlr-randr', outputs)
    expect(runKiosk('browser', [], { PATH: path, ATLAS_ROTATION: '90' }).status).toBe(0)
    expect(readFileSync(log, 'utf8')).toBe('\n--output HDMI-A-1 --transform 90\n')
  })

  it('say what is wrong with a display nobody knows', () => {
    const { status, stderr } = runKiosk('session', [], { ATLAS_DISPLAY: 'mirror' })
    expect([status, stderr]).toEqual([1, 'session: ATLAS_DISPLAY is wayland or x11\n'])
  })
})

describe('the units', () => {
  const units = readdirSync(kioskPath('systemd'))

  it.runIf(has('systemd-analyze'))('are understood by systemd', () => {
    const folder = temporaryFolder()
    for (const unit of units) {
      // systemd asks for the programs, and they are not installed here.
      const text = readFileSync(kioskPath(`systemd/${unit}`), 'utf8').replaceAll(
        '/usr/local/lib/atlas-kiosk/',
        `${kioskPath('')}/`,
      )
      writeFileSync(join(folder, unit), text)
    }
    const { stderr } = spawnSync('systemd-analyze', ['verify', ...units.map((unit) => join(folder, unit))], {
      encoding: 'utf8',
    })
    // Complaints about units of the machine itself are none of ours.
    expect(stderr.split('\n').filter((line) => line.includes('atlas-kiosk'))).toEqual([])
  })

  it('run the browser as nobody special, without a network, for ever', () => {
    const service = readFileSync(kioskPath('systemd/atlas-kiosk.service'), 'utf8').split('\n')
    expect(service).toEqual(
      expect.arrayContaining([
        'User=atlas-kiosk',
        'NoNewPrivileges=yes',
        'IPAddressDeny=any',
        'IPAddressAllow=localhost',
        'Restart=always',
        'StartLimitIntervalSec=0',
      ]),
    )
  })

  it('tell the watch of every start by emptying the file that it looks at', () => {
    const service = readFileSync(kioskPath('systemd/atlas-kiosk.service'), 'utf8')
    const [, beat] = /ATLAS_BEAT:-([^}]+)}/.exec(readFileSync(kioskPath('watch'), 'utf8')) ?? []
    // Whether that works or not, the browser starts.
    expect(service).toContain(`\nExecStartPre=-+/usr/bin/truncate --no-create --size=0 ${beat}\n`)
  })
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))

describe('setting one up', () => {
  it('says every step and takes none when it is only asked', () => {
    const folder = temporaryFolder()
    const { status, stdout } = runKiosk('install', ['--dry-run', aSmallRelease(folder, 'one')], {
      ATLAS_DESTDIR: join(folder, 'machine'),
    })
    expect(status).toBe(0)
    expect(stdout).toContain('would run   env DEBIAN_FRONTEND=noninteractive apt-get install')
    expect(stdout).toContain('would write /etc/chromium/policies/managed/atlas-kiosk.json')
    expect(stdout).not.toMatch(/^(run|write)\b/m)
    expect(existsSync(join(folder, 'machine'))).toBe(false)
  })

  it('installs once, changes nothing the second time, and keeps what was set', () => {
    const folder = temporaryFolder()
    const machine = join(folder, 'machine')
    const archive = aSmallRelease(folder, 'one')
    const install = () => runKiosk('install', ['--x11', archive], { ATLAS_DESTDIR: machine })
    expect(install().status).toBe(0)
    expect(readFileSync(join(machine, 'etc/atlas-kiosk/settings'), 'utf8')).toContain('\nATLAS_DISPLAY=x11\n')
    expect(existsSync(join(machine, 'srv/atlas/current/index.html'))).toBe(true)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((path) => !existsSync(join(machine, path)))).toEqual([])

    writeFileSync(join(machine, 'etc/atlas-kiosk/kiosk.json'), '{"pin": "2468"}')
    const again = install()
    expect(again.status).toBe(0)
    expect(again.stdout).not.toMatch(/^write\b/m)
    expect(again.stdout).toContain('one is shown already')
    expect(readFileSync(join(machine, 'etc/atlas-kiosk/kiosk.json'), 'utf8')).toBe('{"pin": "2468"}')
  })

  it('takes itself away again, settings and releases only when told to', () => {
    const folder = temporaryFolder()
    const machine = join(folder, 'machine')
    runKiosk('install', [aSmallRelease(folder, 'one')], { ATLAS_DESTDIR: machine })
    expect(runKiosk('uninstall', ['--dry-run'], { ATLAS_DESTDIR: machine }).status).toBe(0)
    expect(existsSync(join(machine, 'usr/local/lib/atlas-kiosk/watch'))).toBe(true)
    expect(runKiosk('uninstall', [], { ATLAS_DESTDIR: machine }).status).toBe(0)
    expect(filesIn(machine).filter((name) => !/^\/(srv\/atlas|etc\/atlas-kiosk)\//.test(name))).toEqual([])
    expect(existsSync(join(machine, 'etc/atlas-kiosk/kiosk.json'))).toBe(true)
    expect(runKiosk('uninstall', ['--all'], { ATLAS_DESTDIR: machine }).status).toBe(0)
    expect(filesIn(machine)).toEqual([])
  })

  it('does not begin without a release', () => {
    expect(runKiosk('install', ['--dry-run']).status).toBe(1)
    expect(runKiosk('install', ['--dry-run', '/nowhere.tar.gz']).stderr).toContain(
      'say the archive of a release',
    )
  })

  /** Paths that the configurations and units name; each has to be where they look for it. */
  const named = ['nginx.conf', 'systemd/atlas-kiosk.service', 'systemd/atlas-kiosk-watch.service']
    .flatMap((file) => [
      ...readFileSync(kioskPath(file), 'utf8').matchAll(
        /(\/usr\/local\/[\w/.-]+|\/etc\/atlas-kiosk\/[\w.]+|(?<=include )atlas\/[\w.]+)/g,
      ),
    ])
    .map(([path]) => (path.startsWith('/') ? path : `/etc/nginx/${path}`))
})
