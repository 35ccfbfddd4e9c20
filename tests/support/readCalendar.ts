/** A small reader of iCalendar files, written from RFC 5545 alone, to check what the atlas writes. */

type Property = { readonly name: string; readonly parameters: string; readonly value: string }

/** Lines as they stand in the file, without their ends. @throws Error where a line does not end with CRLF */
export function calendarLines(text: string): readonly string[] {
  const lines = text.split('\r\n')
  if (lines.pop() !== '' || lines.some((line) => /[\r\n]/.test(line))) throw new Error('A line has no CRLF.')
  return lines
}

/** The properties of each VEVENT, unfolded and unescaped. */
export function readCalendar(text: string): readonly ReadonlyMap<string, Property>[] {
  const events: Map<string, Property>[] = []
  let open: Map<string, Property> | null = null
  for (const line of unfolded(calendarLines(text))) {
    if (line === 'BEGIN:VEVENT') open = new Map()
    else if (line === 'END:VEVENT' && open !== null) {
      events.push(open)
      open = null
    } else {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)(?:;([^:]*))?:(.*)$/su.exec(line) ?? []
      open?.set(name, { name, parameters, value: unescaped(value) })
    }
  }
  return events
}

function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    if (line.startsWith(' ')) whole.push(`${whole.pop() ?? ''}${line.slice(1)}`)
    else whole.push(line)
  }
  return whole
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\(.)/gsu, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))
