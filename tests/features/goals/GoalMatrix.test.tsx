import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { GoalMatrix } from '../../../src/features/goals/GoalMatrix.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const bondo = aCityEntry('bondo', {
  partnerships: [{ kind: 'project', status: 'active', since: '2008' }],
  goals: [{ goal: 6, basis: 'stated' }],
})
const leeds = aCityEntry('leeds', { goals: [{ goal: 6, basis: 'inferred' }] })
const amiens = aCityEntry('amiens')

async function aMatrix(filter = noFilter) {
  const rendered = renderPage(<GoalMatrix />, {
    cities: [bondo, leeds, amiens],
    page: { name: 'goals' },
    wishes: { filter },
  })
  await screen.findByRole('table')
  return rendered
}

const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))

describe('GoalMatrix', () => {
  it('heads its columns with links to the goals and its rows with links to the places', async () => {
    await aMatrix()
    const column = screen.getByRole('columnheader', { name: 'Water 6' })
    expect(within(column).getByRole('link')).toHaveAttribute('href', '/de/goal/6/')
    const row = screen.getByRole('rowheader', { name: 'leeds' })
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/de/city/leeds/')
  })

  it('says in words what each cell shows', async () => {
    await aMatrix()
    expect(rowOf('bondo').getByRole('cell')).toHaveTextContent('von der Quelle genannt')
    expect(rowOf('leeds').getByRole('cell')).toHaveTextContent('von der Redaktion zugeordnet')
    expect(rowOf('amiens').getByRole('cell')).toHaveTextContent('kein Beleg gefunden')
  })

  it('counts the places of each goal', async () => {
    await aMatrix()
    expect(rowOf('Anzahl der Orte').getByRole('cell')).toHaveTextContent('2')
  })

  it('can be scrolled by keyboard', async () => {
    await aMatrix()
    expect(screen.getByRole('region', { name: 'Tabelle, lässt sich verschieben' })).toHaveAttribute(
      'tabindex',
      '0',
    )
  })

  it('shows the places of the filter only, says so, and offers the way back', async () => {
    await aMatrix({ ...noFilter, kind: ['project'] })
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'bondo',
      'Anzahl der Orte',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('1 von 3 Orten passt')
    await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }))
    expect(screen.getByRole('rowheader', { name: 'amiens' })).toBeVisible()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByRole('region')).toHaveFocus()
  })
})
