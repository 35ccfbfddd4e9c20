/** Chinese characters fill an em, letters about half of one. */
const isWide = (character: string): boolean => /\p{Script=Han}/u.test(character)

/** The rough width of a name in ems, 2 to 10: the style sheet fits the type to it. */
export function widthInEms(name: string): number {
  const ems = [...name].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.52), 0)
  return Math.min(10, Math.max(2, Math.ceil(ems)))
}
