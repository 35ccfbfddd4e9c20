import type { View } from '../../core/view/view.ts'

/** Whether a partnership that begins is seen to begin: on the page of time, where the drawing lies on the flat map. */
export const growsThreads = ({ page, projection }: View): boolean =>
  page.name === 'time' && projection === 'flat'
