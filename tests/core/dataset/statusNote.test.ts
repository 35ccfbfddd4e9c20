import { describe, expect, it } from 'vitest'
import { statusNoteOf } from '../../../src/core/dataset/statusNote.ts'
import { aCity, aPartnership, aProject, bothLanguages } from '../../support/dataset.ts'

const note = bothLanguages('Nothing known after 2020')
const wells = aProject('wells', { type: 'project-partnership', cities: ['dura'], statusNote: note })
const withKind = (kind: 'project' | 'twin', id = 'dura') =>
  aCity(id, { partnerships: [aPartnership({ kind })] })

describe('the remark on a status', () => {
  it('of a project partnership is that of its project', () => {
    expect(statusNoteOf(withKind('project'), [wells])).toEqual(note)
  })

  it('is not taken from the project of another place, nor by a twin city from a project', () => {
    expect(statusNoteOf(withKind('project', 'bondo'), [wells])).toBeUndefined()
    expect(statusNoteOf(withKind('twin'), [wells])).toBeUndefined()
  })

  it('is otherwise what was decided', () => {
    const decision = { date: null, text: note, sources: ['s1'] }
    const city = aCity('rostov', { partnerships: [aPartnership({ status: 'resting', decision })] })
    expect(statusNoteOf(city, [])).toEqual(note)
  })
})
