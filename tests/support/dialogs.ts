/** jsdom has no modal dialogs; this opens and closes them without the rest. */
import { vi } from 'vitest'

export function stubDialogs(): void {
  const { prototype } = HTMLDialogElement
  prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
    this.open = true
  })
}
