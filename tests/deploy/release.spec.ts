// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aSmallRelease, kioskPath, runKiosk, temporaryFolder } from './aKiosk.ts'

const rootIn = (folder: string) => join(folder, 'srv')
const update = (folder: string, archive: string) =>
  runKiosk('update', [archive], { ATLAS_ROOT: rootIn(folder) })
const rollback = (folder: string) => runKiosk('rollback', [], { ATLAS_ROOT: rootIn(folder) })
const shown = (folder: string) => readFileSync(join(rootIn(folder), 'current/index.html'), 'utf8')

/** Packs again what somebody changed in an archive, with a checksum that fits. */
function tamper(folder: string, archive: string, change: string): string {
  const changed = join(folder, `changed-${basename(archive)}`)
  const script = `set -e; mkdir "$1/open"; cd "$1/open"; tar -xzf "$2"; ${change}
    cd "$1"; sha256sum "$3" >"$3.sha256"`
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', folder, archive, changed], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return changed
}
const packAgain = 'tar -czf "$3" SHA256SUMS site'

describe('updating a kiosk', () => {
  it('shows the first release, then the next, and keeps the one before', () => {
    const folder = temporaryFolder()
    expect(update(folder, aSmallRelease(folder, 'one')).status).toBe(0)
    expect(shown(folder)).toBe('one: index.html')
    expect(update(folder, aSmallRelease(folder, 'two')).stdout).toBe(
      'update: two is shown; before it was one\n',
    )
    expect(shown(folder)).toBe('two: index.html')
    expect(readlinkSync(join(rootIn(folder), 'previous'))).toBe('versions/one/site')
    expect(existsSync(join(rootIn(folder), 'unproven'))).toBe(true)
  })

  it('throws away releases that are neither shown nor kept', () => {
    const folder = temporaryFolder()
    for (const name of ['one', 'two', 'three']) update(folder, aSmallRelease(folder, name))
    expect(readdirSync(join(rootIn(folder), 'versions')).sort()).toEqual(['three', 'two'])
  })

  it('changes nothing for a release that is shown already', () => {
    const folder = temporaryFolder()
    const archive = aSmallRelease(folder, 'one')
    update(folder, archive)
    expect(update(folder, archive).stdout).toBe('update: one is shown already\n')
    expect(existsSync(join(rootIn(folder), 'previous'))).toBe(false)
  })

  it('goes back to the release before, and forth again', () => {
    const folder = temporaryFolder()
    for (const name of ['one', 'two']) update(folder, aSmallRelease(folder, name))
    expect(rollback(folder).status).toBe(0)
    expect(shown(folder)).toBe('one: index.html')
    expect(rollback(folder).status).toBe(0)
    expect(shown(folder)).toBe('two: index.html')
  })

  it('does not go back to nothing', () => {
    const folder = temporaryFolder()
    expect(rollback(folder).status).toBe(1)
    update(folder, aSmallRelease(folder, 'one'))
    expect(rollback(folder).status).toBe(1)
    expect(shown(folder)).toBe('one: index.html')
  })

  it.each([
    [
      'another checksum',
      (_: string, archive: string) => {
        writeFileSync(`${archive}.sha256`, `${'0'.repeat(64)}  two.tar.gz\n`)
        return archive
      },
    ],
    [
      'half an archive',
      (_: string, archive: string) => {
        writeFileSync(archive, readFileSync(archive).subarray(0, 200))
        spawnSync('sh', ['-c', 'sha256sum "$1" >"$1.sha256"', 'sh', archive])
        return archive
      },
    ],
    [
      'a file that was changed',
      (folder: string, archive: string) => tamper(folder, archive, `echo evil >site/boot.js; ${packAgain}`),
    ],
    [
      'a file that was added',
      (folder: string, archive: string) => tamper(folder, archive, `echo evil >site/evil.js; ${packAgain}`),
    ],
    [
      'a file that is missing',
      (folder: string, archive: string) => tamper(folder, archive, `rm site/404.html; ${packAgain}`),
    ],
    [
      'a link inside',
      (folder: string, archive: string) =>
        tamper(folder, archive, `ln -s /etc/passwd site/passwd; ${packAgain}`),
    ],
    [
      'a path that leads out',
      (folder: string, archive: string) =>
        tamper(
          folder,
          archive,
          `tar -czf "$3" --transform 's,^site/boot.js,../../../boot.js,' SHA256SUMS site`,
        ),
    ],
    ['no file', (folder: string) => join(folder, 'nowhere.tar.gz')],
  ])('refuses %s and leaves what is shown whole', (_, spoil) => {
    const folder = temporaryFolder()
    update(folder, aSmallRelease(folder, 'one'))
    const { status, stderr } = update(folder, spoil(folder, aSmallRelease(folder, 'two')))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^(.*\n)*update: .*Nothing was changed\.\n$/)
    expect(shown(folder)).toBe('one: index.html')
    expect(readdirSync(join(rootIn(folder), 'versions'))).toEqual(['one'])
    expect(existsSync(join(folder, 'boot.js'))).toBe(false)
  })

  it('cleans up after an update that was cut off', () => {
    const folder = temporaryFolder()
    mkdirSync(join(rootIn(folder), 'versions/.incoming.17/site'), { recursive: true })
    symlinkSync('versions/half/site', join(rootIn(folder), '.current.new'))
    expect(update(folder, aSmallRelease(folder, 'one')).status).toBe(0)
    expect(readdirSync(join(rootIn(folder), 'versions'))).toEqual(['one'])
    expect(shown(folder)).toBe('one: index.html')
  })

  it('shows a whole release at every moment of an update', async () => {
    const folder = temporaryFolder()
    const archives = ['one', 'two'].map((name) => aSmallRelease(folder, name))
    update(folder, archives[0] ?? '')
    // Looks as fast as it can; `cat` fails where there is no file.
    const reader = spawn('sh', [
      '-c',
      'while cat "$1/current/index.html" && echo; do :; done',
      'sh',
      rootIn(folder),
    ])
    let seen = ''
    reader.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString()
    })
    const rounds = spawn(
      'sh',
      [
        '-c',
        'for i in 1 2 3 4 5; do "$1" "$3" && "$2" && "$2" && "$2" || exit 1; done',
        'sh',
        kioskPath('update'),
        kioskPath('rollback'),
        archives[1] ?? '',
      ],
      { env: { ...process.env, ATLAS_ROOT: rootIn(folder) }, stdio: 'ignore' },
    )
    const status = await new Promise((resolve) => {
      rounds.once('exit', resolve)
    })
    expect(status).toBe(0)
    expect(reader.exitCode).toBeNull()
    reader.kill()
    expect(new Set(seen.split('\n').slice(0, -1))).toEqual(new Set(['one: index.html', 'two: index.html']))
  })

  it('lets one update wait for another rather than mix them', () => {
    const folder = temporaryFolder()
    update(folder, aSmallRelease(folder, 'one'))
    const script = 'exec 9>"$ATLAS_ROOT/.lock"; flock 9; "$1" "$2" 9>&-'
    const env = { ...process.env, ATLAS_ROOT: rootIn(folder) }
    const args = ['-c', script, 'sh', kioskPath('update'), aSmallRelease(folder, 'two')]
    const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8', env })
    expect([status, stderr]).toEqual([1, 'update: another update is running. Nothing was changed.\n'])
    expect(shown(folder)).toBe('one: index.html')
  })
})
