import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { appearancesOf } from '../../../src/core/filter/appearance.ts'
import { plainView } from '../../../src/core/view/view.ts'
import { Threads } from '../../../src/map/static/Threads.tsx'
import { atlas } from './atlas.ts'

const plain = plainView('de', { name: 'time' })

describe('Threads', () => {
  it('grow away from home if they come later; those that stand there do not', () => {
    const drawn = (year: number, isGrowing: boolean) => (
      <Threads
        index={atlas}
        selected={null}
        appearances={appearancesOf(atlas.cities, { ...plain, year })}
        isGrowing={isGrowing}
      />
    )
    const { container, rerender } = render(drawn(1989, false))
    rerender(drawn(1989, true))
    const growing = () =>
      [...container.querySelectorAll('[data-grows]')].map((thread) => [
        thread.getAttribute('data-thread'),
        thread.getAttribute('data-grows'),
      ])
    expect(growing()).toEqual([])
    rerender(drawn(2026, true))
    const later = growing()
    expect(later).toContainEqual(['xian', 'east'])
    expect(later).toContainEqual(['amiens', 'west'])
    expect(later.map(([id]) => id)).not.toContain('rostov')
  })

  it('grow eastwards across the date line', () => {
    const auckland = { ...atlas.home, position: [174.76, -36.85] as [number, number] }
    const [place] = atlas.cities
    if (place === undefined) throw new Error('The atlas has no place.')
    const santiago = { ...place, position: [-70.65, -33.44] as [number, number] }
    const far = { ...atlas, home: auckland, cities: [santiago] }
    const drawn = (year: number) => (
      <Threads
        index={far}
        selected={null}
        appearances={appearancesOf(far.cities, { ...plain, year })}
        isGrowing
      />
    )
    const { container, rerender } = render(drawn(1946))
    rerender(drawn(2026))
    expect(container.querySelector('[data-grows]')).toHaveAttribute('data-grows', 'east')
  })
})
