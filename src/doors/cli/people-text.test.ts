import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PeopleRow } from '../../app/results.ts'
import { paperFor } from './paper.ts'
import { peopleText } from './people-text.ts'

const paper = paperFor({ columns: 80 }, {}, 'UTC')

const row = (standing: string): PeopleRow => ({
  id: `p_${standing.replace(' ', '')}`,
  name: 'Ann Lee',
  organization: '',
  title: '',
  circle: null,
  standing,
  lastAt: '2026-11-20T08:00:00Z',
  strength: 0.5,
})
const page = (...standings: readonly string[]) =>
  peopleText({ people: standings.map(row), total: standings.length }, paper)

test('the standings that are shown are explained below, each once, in the order in which a silence grows', () => {
  assert.ok(
    page('fading', 'active', 'fading').endsWith(
      '\nThe strongest ties first, then by name.\nActive: in touch as usual; fading: silent for longer than usual.\n',
    ),
  )
  assert.ok(page('follow up').endsWith('\nFollow up: no answer, a reminder is fair.\n'))
})

test('nothing is explained where nobody has been in touch', () =>
  assert.doesNotMatch(page('no contact', 'no contact'), /in touch as|asleep|rest/))
