import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ModelNotSet, NotInBook, OwnerNotKnown, SamePerson, UnknownOwner } from '../../app/failures.ts'
import { tell } from './tell.ts'

const failures = [
  new UnknownOwner('kim@vale.example', ['ana@berg.example']),
  new OwnerNotKnown(['ana@berg.example']),
  new ModelNotSet(),
  new SamePerson('p_a', 'p_b'),
  new NotInBook('nobody is called Ana', 'Look with `rapport people PART-OF-A-NAME`.'),
]

for (const failure of failures)
  test(`${failure.constructor.name} is told without a command to type`, () => {
    const { told } = tell(failure)
    assert.equal(told.message, failure.message)
    assert.doesNotMatch(told.fix, /`|--|rapport /)
  })

test('an address that nothing came from is told with those that something came from', () => {
  const { told } = tell(new UnknownOwner('kim@vale.example', ['ana@berg.example', 'a@berg.example']))
  assert.equal(
    told.fix,
    'Name one that does: ana@berg.example, a@berg.example occur most. What was imported is kept.',
  )
})
