/** The state of a scene in which nothing is chosen, narrowed down or turned back. */
import type { SceneState } from '../../src/map/scene/scene.ts'
import { today } from '../../src/map/scene/stages.ts'

export const aState: SceneState = {
  selected: '',
  faded: [],
  year: today,
  grown: today,
  tinted: [],
  stressed: '',
  rings: '',
}
