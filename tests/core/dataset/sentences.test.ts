import { describe, expect, it } from 'vitest'
import { countSentences } from '../../../src/core/dataset/rules/sentences.ts'

describe('countSentences', () => {
  it.each([
    ['Eine Stadt. Sie ist schön.', 2],
    ['Am 22. Juli 1992 unterzeichneten beide. Es war ein Mittwoch.', 2],
    ['Das gilt z. B. für Schulen, Vereine usw. in Amiens.', 1],
    ['Die Partnerschaft besteht seit 1960. Amiens liegt an der Somme.', 2],
    ['“Welcome!” they said. Was it so? Yes…', 3],
    ['It has approx. 130,000 inhabitants.', 1],
    ['Dr. Mayer and St. Peter met.', 1],
    ['No full stop at the end', 0],
  ])('finds the sentences of „%s“', (text, count) => {
    expect(countSentences(text)).toBe(count)
  })
})
