/** How a visitor of a kiosk wants things shown, and the words in which that is remembered from page to page. */

export type VisitChoices = {
  /** Letters large enough for a reading distance of 700 mm. */
  readonly isLarge: boolean
  readonly hasContrast: boolean
  /** Everything that is needed lies further down, for people who sit or are small. */
  readonly isLow: boolean
}

export const noChoices: VisitChoices = { isLarge: false, hasContrast: false, isLow: false }

const words = { isLarge: 'large', hasContrast: 'contrast', isLow: 'low' } as const satisfies Record<
  keyof VisitChoices,
  string
>

/** Words with spaces between them; empty where nothing was chosen. */
export const formatChoices = (choices: VisitChoices): string =>
  (['isLarge', 'hasContrast', 'isLow'] as const)
    .filter((choice) => choices[choice])
    .map((choice) => words[choice])
    .join(' ')

/** Words that mean nothing are passed over. */
export function parseChoices(text: string): VisitChoices {
  const chosen = text.split(' ')
  return {
    isLarge: chosen.includes(words.isLarge),
    hasContrast: chosen.includes(words.hasContrast),
    isLow: chosen.includes(words.isLow),
  }
}
