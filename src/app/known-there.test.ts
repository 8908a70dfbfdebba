import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnownThere } from './known-there.ts'
import type { CelebrationStore, WorkState } from './ports.ts'
import type { WorkChange } from './work-changes.ts'

const state = (organization: string, since: string): WorkState => ({
  person: 1,
  organization,
  title: '',
  since,
  until: since,
  at: Date.parse(since),
  interaction: 1,
  card: null,
})
const toHavn: WorkChange = {
  kind: 'new employer',
  before: state('Mizube', '2026-01-01'),
  after: state('Havn Software', '2026-06-01'),
}
const wrote = (address: string, since: string): Pick<CelebrationStore, 'wroteFrom'> => ({
  wroteFrom: () => [{ address, since: Date.parse(since) }],
})

test('an employer signed with long after the first message from an address there is not new', () => {
  assert.equal(isKnownThere(wrote('ann@havn.example', '2026-03-01'), toHavn), true)
})

test('an address that came with the signature, or one elsewhere, tells of nothing before', () => {
  assert.equal(isKnownThere(wrote('ann@havn.example', '2026-05-20'), toHavn), false)
  assert.equal(isKnownThere(wrote('ann@mizube.example', '2026-01-01'), toHavn), false)
})

test('a title may be new at an employer known for long', () => {
  const risen: WorkChange = { ...toHavn, kind: 'new title' }
  assert.equal(isKnownThere(wrote('ann@havn.example', '2026-03-01'), risen), false)
})
