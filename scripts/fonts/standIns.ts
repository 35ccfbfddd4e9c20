/**
 * Faces of the machine in the measure of ours, so that nothing moves when ours arrive. The widths were measured in
 * Chromium on German and English text, against Liberation Sans and Serif (the measure of Arial and Times New Roman).
 */
type StandIn = {
  readonly family: string
  readonly locals: readonly string[]
  /** Width of our face divided by that of the machine's face. */
  readonly width: number
  readonly descriptors: Readonly<Record<string, string>>
}

// Ascent and descent of every Noto face for Latin, in ems.
const ascent = 1.069
const descent = 0.293

const sans = 'Noto Sans Stand-in'
const display = 'Noto Serif Display Stand-in'
const serifs = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Noto Serif', 'Times']

const standIns: readonly StandIn[] = [
  {
    family: sans,
    locals: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto', 'Helvetica'],
    width: 1.056,
    descriptors: { 'font-weight': '400 500' },
  },
  {
    family: sans,
    locals: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold', 'Helvetica Bold'],
    width: 1.021,
    descriptors: { 'font-weight': '501 700' },
  },
  { family: display, locals: serifs, width: 1.146, descriptors: { 'font-stretch': '94% 100%' } },
  { family: display, locals: serifs, width: 1.054, descriptors: { 'font-stretch': '78% 93.9%' } },
  { family: display, locals: serifs, width: 0.945, descriptors: { 'font-stretch': '62.5% 77.9%' } },
]

export const standInRules: readonly Readonly<Record<string, string>>[] = standIns.map(
  ({ family, locals, width, descriptors }) => ({
    'font-family': `'${family}'`,
    src: locals.map((name) => `local('${name}')`).join(', '),
    ...descriptors,
    'size-adjust': percent(width),
    'ascent-override': percent(ascent / width),
    'descent-override': percent(descent / width),
    'line-gap-override': '0%',
  }),
)

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10}%`
}
