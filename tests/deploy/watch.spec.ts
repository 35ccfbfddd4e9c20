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
  readonly longest?: number
}

/**
 * Runs `watch` with its usual numbers through so many looks, without waiting: `sleep` is replaced by the course.
 * @returns what it asked for and after which look, such as `1@10`
 */
function watchFor({ looks, beats, clock = '', longest = 900 }: Course): string[] {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'count'), '0\n')
  writeFileSync(join(folder, 'last'), '0\n')
  const { path } = aRecorder(
    folder,
    'sleep',
    `cd ${folder}; read -r look <count; look=$((look + 1)); echo $look >count
    read -r last <last; since=$((look - last))
    if ${beats}; then echo . >>alive; ${clock === '' ? ':' : `touch -d "${clock}" alive`}; fi
    [ $look -le ${looks} ]`,
  )
  const { path: restarting } = aRecorder(
    folder,
    'restart',
    `cd ${folder}; read -r look <count; echo $look >last; echo "$1@$look" >>asked`,
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
  const calls = (count: string, state: 'running' | 'stopped', unproven = false): string => {
    const folder = temporaryFolder()
    const isActive = `if [ "$1" = is-active ]; then exit ${state === 'running' ? 0 : 3}; fi`
    const { path, log } = aRecorder(folder, 'systemctl', isActive)
    if (unproven) writeFileSync(join(folder, 'unproven'), '')
    const { status } = runKiosk('restart', [count], { PATH: path, ATLAS_ROOT: folder })
    expect(status).toBe(0)
    return readFileSync(log, 'utf8').replace('is-active --quiet atlas-kiosk.service\n', '').trim()
  }

  it('grows with the times it has not helped', () => {
    const afresh = 'stop atlas-kiosk.service\nstart atlas-kiosk.service'
    expect(calls('1', 'running')).toBe('restart atlas-kiosk.service')
    expect(calls('2', 'running')).toBe('restart atlas-kiosk.service')
    expect(calls('3', 'running')).toBe(afresh)
    expect(calls('4', 'running')).toBe(afresh)
    expect(calls('5', 'running')).toBe(afresh)
    expect(calls('6', 'running')).toBe('reboot')
  })

  it('leaves a kiosk alone that was stopped on purpose', () => {
    for (const count of ['1', '3', '6']) expect(calls(count, 'stopped')).toBe('')
  })

  it('does not fail for want of a release to go back to', () => {
    expect(calls('4', 'running', true)).toContain('start atlas-kiosk.service')
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
