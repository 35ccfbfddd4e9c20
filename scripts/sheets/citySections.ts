/** The sections of a fact sheet, ready to be set: texts in one language, sources as numbers. */
import type { City, Conflict } from '../../src/core/dataset/city.ts'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import type { Project } from '../../src/core/dataset/project.ts'
import { goalsShownBy } from '../../src/core/dataset/publish.ts'
import type { Locale, Source } from '../../src/core/dataset/text.ts'
import { formatDate, formatDayOfYear, yearOf } from '../../src/i18n/format.ts'
import type { Citations } from './citations.ts'
import { goalSquare, goalStrip } from './signs.ts'
import type { Say } from './words.ts'

type Telling = { readonly locale: Locale; readonly say: Say; readonly cite: Citations['cite'] }

const longGapYears = 10

/** As on the page: a year is named once, and a gap of ten years or more is said. */
export function historyOf({ history }: City, { locale, say, cite }: Telling) {
  const restsFrom = history.findIndex(({ turn }) => turn === 'rests')
  const resumesFrom = history.findIndex(({ turn }) => turn === 'resumes')
  return history.map(({ date, text, turn, sources, note }, position) => {
    const before = history[position - 1]
    const day = formatDayOfYear(date, locale)
    const gap = before === undefined ? 0 : yearOf(date) - yearOf(before.date)
    return {
      year: before !== undefined && gap === 0 && day !== '' ? '' : String(yearOf(date)),
      day,
      text: text[locale],
      cites: cite(sources),
      note: note?.[locale] ?? '',
      turn: turn ?? '',
      gap: gap >= longGapYears ? say('city.gap', { years: gap }) : '',
      isResting: restsFrom >= 0 && position >= restsFrom && (resumesFrom < 0 || position < resumesFrom),
    }
  })
}

export function goalsOf({ goals: evidence }: City, { goals }: AtlasIndex, { locale, cite }: Telling) {
  const shown = new Map(goalsShownBy(evidence).map(({ goal, basis }) => [goal, basis]))
  const known = new Map(goals.map((goal) => [goal.number, goal]))
  return {
    strip: goalStrip(
      goals.map(({ number, colour }) => ({ colour, basis: shown.get(number) ?? null })),
      2,
    ),
    numbers: goals.map(({ number }) => ({ number, isShown: shown.has(number) })),
    facts: evidence
      .toSorted((a, b) => a.goal - b.goal)
      .map(({ goal, fact, basis, sources }) => ({
        square: goalSquare(known.get(goal)?.colour ?? '#FFFFFF', basis),
        number: goal,
        title: known.get(goal)?.title[locale] ?? '',
        text: fact[locale],
        cites: cite(sources),
      })),
  }
}

export const projectsOf = (projects: readonly Project[], { locale, cite }: Telling) =>
  projects.map(({ name, description, period, statusNote, partners, sources }) => ({
    name: name[locale],
    text: description?.[locale] ?? '',
    cites: cite(sources),
    more: [period?.[locale], statusNote?.[locale], partners.map((partner) => partner.name[locale]).join(', ')]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
  }))

export const peopleOf = ({ associations, schools }: City, { locale, cite }: Telling) =>
  [...associations, ...schools].map(({ text, sources }) => ({ text: text[locale], cites: cite(sources) }))

export const conflictsOf = (conflicts: readonly Conflict[], { locale, say, cite }: Telling) =>
  conflicts.map(({ about, values, used, reason }) => ({
    about: about[locale],
    values: values.map(({ text, isUsed, sources }) => ({
      text: text[locale],
      isUsed,
      mark: isUsed ? say('city.conflict.isUsed') : '',
      cites: cite(sources),
    })),
    reason: values.some(({ isUsed }) => isUsed)
      ? reason[locale]
      : `${say('city.conflict.used', { used: used[locale] })}. ${reason[locale]}`,
  }))

/** Why the partnership is not simply active; null where it is. */
export function noticeOf(partnership: City['partnerships'][number], { locale, say, cite }: Telling) {
  const { decision, status, until } = partnership
  if (decision === undefined || status === 'active') return null
  return {
    heading:
      status === 'resting' && decision.date !== null
        ? say('city.restingSince', { date: formatDate(decision.date, locale) })
        : until !== undefined
          ? say('city.unclearUntil', { date: formatDate(until, locale) })
          : say(`status.${status}`),
    text: decision.text[locale],
    cites: cite(decision.sources),
    quote: decision.quote ?? null,
  }
}

/** A mirror of an encyclopedia is shown under the original's name. */
export const sourcesOf = (sources: readonly Source[], { locale, say }: Omit<Telling, 'cite'>) =>
  sources.map((source) => {
    const { title, publisher, url } = source.original ?? source
    return {
      title,
      language: titleLanguageOf(source),
      url,
      more: [
        publisher,
        source.date === null ? say('city.source.undated') : formatDate(source.date, locale),
        url === null ? say('city.source.noAddress') : hostOf(url),
        ...(source.original === undefined ? [] : [say('sheet.source.mirror')]),
      ].join(', '),
    }
  })

/** What of an address can be read on paper and typed in. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

const titleLanguageOf = ({ original, titleLanguage, language }: Source): string =>
  original === undefined ? (titleLanguage ?? language) : language
