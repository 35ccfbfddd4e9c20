// @vitest-environment node
import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aRecorder, kioskPath, runKiosk, temporaryFolder } from './aKiosk.ts'

/** What the page and the clock do after each look: `beats` and `clock` are shell conditions and texts about `$look`. */
type Course = {
  readonly looks: number
  readonly beats: string
  readonly clock?: string
  /** Looks after which a browser starts, which empties the file. */
  readonly starts?: string
  /** What the program that restarts answers. */
  readonly answer?: string
  readonly longest?: number
}

/**
 * Runs `watch` with its usual numbers through so many looks, without waiting: `sleep` is replaced by the course.
 * @returns what it asked for and after which look, such as `1@10`
 */
function watchFor({
  looks,
  beats,
  clock = '',
  starts = 'false',
  answer = '0',
  longest = 900,
}: Course): string[] {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'count'), '0\n')
  writeFileSync(join(folder, 'last'), '0\n')
  const { path } = aRecorder(
    folder,
    'sleep',
    `cd ${folder}; read -r look <count; look=$((look + 1)); echo $look >count
    read -r last <last; since=$((look - last))
    if ${starts}; then : >alive; elif ${beats}; then echo . >>alive; ${clock === '' ? ':' : `touch -d "${clock}" alive`}; fi
    [ $look -le ${looks} ]`,
  )
  const { path: restarting } = aRecorder(
    folder,
    'restart',
    `cd ${folder}; read -r look <count; echo $look >last; echo "$1@$look" >>asked; exit ${answer}`,
  )
  writeFileSync(join(folder, 'asked'), '')
  const { stderr } = runKiosk('watch', [], {
    PATH: path,
    ATLAS_BEAT: join(folder, 'alive'),
    ATLAS_LONGEST: String(longest),
    ATLAS_RESTART: join(restarting.split(':')[0] ?? '', 'restart'),
  })
  expect(stderr).toBe('')
  return readFileSync(join(folder, 'asked'), 'utf8').split('\n').slice(0, -1)
}

const everyFive = '[ $((look % 5)) -eq 1 ]'

describe('watching the browser', () => {
  it('leaves a browser alone whose page calls', () => {
    expect(watchFor({ looks: 115, beats: everyFive })).toEqual([])
  })

  it('restarts it after seven looks without a call', () => {
    expect(watchFor({ looks: 60, beats: `[ $look -le 31 ] && ${everyFive}` })).toEqual(['1@38'])
  })

  it('gives it a minute to start', () => {
    expect(watchFor({ looks: 61, beats: 'false' })).toEqual(['1@60'])
    expect(watchFor({ looks: 90, beats: `[ $look -ge 50 ] && ${everyFive}` })).toEqual([])
  })

  it('gives a minute to every start, whoever asked for it', () => {
    // After a call at look 30 the browser falls, is started at 33, and takes until 80 to call.
    const beats = '{ [ $look -le 30 ] || [ $look -ge 80 ]; }'
    expect(watchFor({ looks: 95, beats, starts: '[ $look -eq 33 ]' })).toEqual([])
    expect(watchFor({ looks: 95, beats: '[ $look -le 30 ]', starts: '[ $look -eq 33 ]' })).toEqual(['1@93'])
  })

  it('does not take a start for a call', () => {
    const starts = '[ $((look % 3)) -eq 0 ]'
    expect(watchFor({ looks: 61, beats: 'false', starts })).toEqual(['1@60'])
  })

  it('counts nothing while the kiosk is stopped', () => {
    // Started at 250, it calls from 260 to 300: the fault after that is the first.
    const beats = '{ [ $look -ge 260 ] && [ $look -le 300 ]; }'
    const answer = '$((look < 250 ? 3 : 0))'
    const asked = ['1@60', '1@120', '1@180', '1@240', '1@307', '2@367']
    expect(watchFor({ looks: 370, beats, starts: '[ $look -eq 250 ]', answer })).toEqual(asked)
  })

  it('waits longer each time it has not helped, but not for ever', () => {
    expect(watchFor({ looks: 620, beats: 'false', longest: 150 })).toEqual([
      '1@60',
      '2@120',
      '3@180',
      '4@300',
      '5@450',
      '6@600',
    ])
  })

  it('backs off from a browser that calls and dies again', () => {
    const dies = '[ $since -le 20 ]'
    expect(watchFor({ looks: 250, beats: dies })).toEqual(['1@27', '2@54', '3@114', '4@234'])
  })

  it('forgets earlier restarts after a good while, and says so', () => {
    const beats = '{ [ $look -ge 70 ] && [ $look -le 200 ]; }'
    expect(watchFor({ looks: 220, beats })).toEqual(['1@60', 'well@189', '1@207'])
  })

  it('is not taken in by a clock that jumps', () => {
    // A day back and forth with every call, and a clock that stands still.
    expect(watchFor({ looks: 60, beats: everyFive, clock: '$((look % 2 * 86400)) seconds' })).toEqual([])
    expect(watchFor({ looks: 60, beats: everyFive, clock: '2026-01-01' })).toEqual([])
    const silent = { looks: 45, beats: `[ $look -le 31 ] && ${everyFive}`, clock: '$look days' }
    expect(watchFor(silent)).toEqual(['1@38'])
  })

  it('does all that in real time, too', async () => {
    const folder = temporaryFolder()
    const beat = join(folder, 'alive')
    const restart = join(folder, 'restart')
    writeFileSync(restart, `#!/bin/sh\necho "$1" >>${folder}/restarts\n`, { mode: 0o755 })
    const env = { ...process.env, ATLAS_TICK: '0.1', ATLAS_BEAT: beat, ATLAS_RESTART: restart }
    const watch = spawn(kioskPath('watch'), [], { env, stdio: 'ignore' })
    const calls = setInterval(() => appendFileSync(beat, '.\n'), 100)
    onTestFinished(() => {
      clearInterval(calls)
      watch.kill()
    })
    await sleep(1500)
    expect(() => readFileSync(join(folder, 'restarts'))).toThrow('ENOENT')
    clearInterval(calls)
    await vi.waitFor(() => expect(readFileSync(join(folder, 'restarts'), 'utf8')).toBe('1\n'), 5000)
  })
})

describe('what a restart does', () => {
  type Situation = { readonly count: string; readonly state?: string; readonly root?: string }

  /** @returns what it answers and what it asks of systemd */
  const restart = ({ count, state = 'active', root = temporaryFolder() }: Situation): [number, string] => {
    const isActive = `if [ "$1" = is-active ]; then echo ${state}; [ ${state} = active ] || exit 3; fi`
    const { path, log } = aRecorder(temporaryFolder(), 'systemctl', isActive)
    const { status } = runKiosk('restart', [count], { PATH: path, ATLAS_ROOT: root })
    const asked = readFileSync(log, 'utf8').replace('is-active atlas-kiosk.service\n', '').trim()
    return [status ?? -1, asked]
  }
  const again = 'restart atlas-kiosk.service'
  const afresh = 'stop atlas-kiosk.service\nstart atlas-kiosk.service'

  it('grows with the times it has not helped', () => {
    const asked = ['1', '2', '3', '4', '5', '6'].map((count) => restart({ count }))
    expect(asked).toEqual([again, again, afresh, afresh, afresh, 'reboot'].map((done) => [0, done]))
  })

  it('leaves a kiosk alone that was stopped on purpose, and says so', () => {
    for (const state of ['inactive', 'deactivating', 'failed'])
      for (const count of ['1', '3', '6']) expect(restart({ count, state })).toEqual([3, ''])
  })

  it('does not take a kiosk that falls again and again for one that was stopped', () => {
    expect(restart({ count: '3', state: 'activating' })).toEqual([0, afresh])
  })

  it('restarts the machine once a day at most', () => {
    const root = temporaryFolder()
    expect(restart({ count: '6', root })).toEqual([0, 'reboot'])
    expect(restart({ count: '6', root })).toEqual([0, afresh])
    const yesterday = Date.now() / 1000 - 25 * 3600
    utimesSync(join(root, 'rebooted'), yesterday, yesterday)
    expect(restart({ count: '7', root })).toEqual([0, 'reboot'])
  })

  it('does not restart the machine where that cannot be remembered', () => {
    expect(restart({ count: '6', root: '/nowhere' })).toEqual([0, afresh])
  })

  it('does not fail for want of a release to go back to', () => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'unproven'), '')
    expect(restart({ count: '4', root })).toEqual([0, afresh])
  })

  it('takes a release as proven once it has come through a night', () => {
    const folder = temporaryFolder()
    const mark = join(folder, 'unproven')
    writeFileSync(mark, '')
    runKiosk('restart', ['well'], { ATLAS_ROOT: folder })
    expect(readFileSync(mark, 'utf8')).toBe('')
    const yesterday = Date.now() / 1000 - 27 * 3600
    utimesSync(mark, yesterday, yesterday)
    runKiosk('restart', ['well'], { ATLAS_ROOT: folder })
    expect(() => readFileSync(mark)).toThrow('ENOENT')
  })
})
