import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkPerson, sleeper } from '../../../test/builders/network.ts'
import { isToComeBackTo } from './listmate.ts'

const BOB = networkPerson(12)

const cases = [
  // episodes, days of silence, whether somebody was seen with them, whether it is one to come back to
  [2, 300, true, false],
  [3, 300, true, true],
  [12, 550, true, true],
  [12, 551, true, false],
  [2, 300, false, false],
  [3, 365, false, true],
  [3, 366, false, false],
  [7, 300, false, true],
  [8, 300, false, false],
] as const
for (const [mutual, silenceDays, isSeen, isOne] of cases)
  test(`a listmate ${isSeen ? '' : 'not '}seen with others, of ${mutual} episodes and ${silenceDays} days of silence, is ${isOne ? 'one' : 'nobody'} to come back to`, () => {
    const who = sleeper(11, { mutual, silenceDays })
    assert.equal(isToComeBackTo({ who, mutual: isSeen ? [BOB] : [] }), isOne)
  })
