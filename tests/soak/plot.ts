/** The course of a soak as an SVG picture: one field for each figure, over the same minutes. */
import type { SoakRecord } from './record.ts'
import type { Point, Slope } from './statistics.ts'
import { contextsName, growthOf, type Series } from './verdict.ts'

const left = 110
const right = 24
const width = 1080
const fieldHeight = 130
const gap = 34
const top = 84

/** `fields` share their x in hours; faults stand as dashed lines, resets as short ticks at the foot of each field. */
export function plotOf(record: SoakRecord, fields: readonly Series[]): string {
  const height = top + fields.length * (fieldHeight + gap) + 40
  const hours = Math.max(record.minutes / 60, ...fields.flatMap(({ points }) => points.map(({ x }) => x)))
  const across = (x: number): number => left + (x / hours) * (width - left - right)
  const drawn = fields.map((series, index) => {
    const y = top + index * (fieldHeight + gap)
    return `<g transform="translate(0 ${y})">${drawField(series, record, across)}</g>`
  })
  const foot = top + fields.length * (fieldHeight + gap)
  const minutes = ticks(0, hours * 60, 10).map((minute) => {
    const x = rounded(across(minute / 60))
    return `<text x="${x}" y="${foot}" text-anchor="middle">${minute}</text>`
  })
  const title = `Soak of ${record.minutes} minutes, seed ${record.seed}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="24" font-size="17" font-weight="bold">${title}</text>`,
    `<text x="${left}" y="43" fill="#555">Dashed: planted faults. Ticks at the foot: resets. Red: line of least squares after warming up.</text>`,
    ...drawn,
    ...minutes,
    `<text x="${(left + width - right) / 2}" y="${foot + 22}" text-anchor="middle">minutes</text>`,
    '</svg>',
    '',
  ].join('\n')
}

function drawField(series: Series, record: SoakRecord, across: (x: number) => number): string {
  const values = series.points.map(({ y }) => y)
  const most = Math.max(1, ...values)
  // Zero stands at the foot: a growth that looks steep is steep.
  const up = (y: number): number => fieldHeight - (y / (most * 1.08)) * fieldHeight
  const scale = ticks(0, most, 4).map((value) => {
    const y = rounded(up(value))
    return `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="#ddd"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${value}</text>`
  })
  const faults = record.recoveries.map(({ at, fault }) => {
    const x = rounded(across(at / 3600))
    return `<line x1="${x}" x2="${x}" y1="0" y2="${fieldHeight}" stroke="#b58a00" stroke-dasharray="2 4"><title>${fault}</title></line>`
  })
  const resets = record.resets.map(({ at }) => {
    const x = rounded(across(at / 3600))
    return `<line x1="${x}" x2="${x}" y1="${fieldHeight - 7}" y2="${fieldHeight}" stroke="#222"/>`
  })
  const name = series.unit === '' ? series.name : `${series.name} (${series.unit})`
  const path = series.points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(across(x))} ${rounded(up(y))}`)
    .join('')
  const growth = series.name === contextsName ? null : growthOf(series, record.minutes)
  return [
    ...scale,
    ...faults,
    `<text x="${left}" y="-7" font-weight="bold">${name}</text>`,
    `<path d="${path}" fill="none" stroke="#0b5394" stroke-width="1.5"/>`,
    growth === null ? '' : drawSlope(growth, series.points, across, up),
    ...resets,
  ].join('')
}

function drawSlope(
  { slope, intercept }: Slope,
  points: readonly Point[],
  across: (x: number) => number,
  up: (y: number) => number,
): string {
  const ends = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  const [from, to] = ends.map((x) => `${rounded(across(x))} ${rounded(up(intercept + slope * x))}`)
  return `<path d="M${from}L${to}" stroke="#c00" stroke-width="1.5"/>`
}

/** Round numbers from `low` to `high`, about `count` of them. */
export function ticks(low: number, high: number, count: number): readonly number[] {
  const raw = Math.max(high - low, Number.MIN_VALUE) / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10) * power
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(6)),
  )
}

const rounded = (value: number): number => Math.round(value * 10) / 10
