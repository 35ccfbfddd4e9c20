/** The timeline, which only the page of time needs. */
import { queryOptions } from '@tanstack/react-query'
import { reasonOf } from '../core/dataset/readIndex.ts'
import { Timeline } from '../core/timeline/timeline.ts'
import { DataError, fetchJson, forever } from './queries.ts'

const file = 'timeline.json'

async function fetchTimeline(): Promise<Timeline> {
  const parsed = Timeline.safeParse(await fetchJson(file))
  if (!parsed.success) throw new DataError(file, reasonOf(parsed.error))
  return parsed.data
}

export const timelineQuery = queryOptions({ queryKey: ['timeline'], queryFn: fetchTimeline, ...forever })
