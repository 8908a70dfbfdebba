import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readComplaints } from './complaints.ts'

const complaints = [
  'You have obviously completely ignored my last letter.',
  'I said nothing of it until you insulted me.',
  'Just ignoring my questions does not help.',
  'You had better start by apologizing for that.',
  'I was disappointed that you did not tell me.',
  'We are very unhappy with your last delivery.',
  'I was upset to hear it from the chairman and not from you.',
  'You promised the figures by Friday, but I still have nothing.',
  'You still haven’t answered my question.',
  'I have asked you three times now.',
  'You let us down.',
  'Being the last to know is what hurts.',
  'You moved the date without even asking me.',
  'Your tone was uncalled for.',
  'I don’t appreciate being ignored.',
]

for (const text of complaints)
  test(`a complaint: ${text}`, () => {
    assert.equal(readComplaints(`Hi Robin,\n\n${text}\n\nMeera`)[0]?.quote, text)
  })

const others = [
  'I am not happy with the second patch.',
  'I was disappointed to miss you on Monday.',
  'I hope you are not upset with me.',
  'If you haven’t replied yet, there is no hurry.',
  'The server still hasn’t replied to the client.',
  'Don’t take this to mean that I am angry at you.',
  'As usual, the accountants are the last to know.',
  'Therefore your code is not acceptable as it stands.',
  'He is disappointed that you cannot come.',
  'Could you answer by Friday?',
  'If you ignored my letter, fine.',
  'Did I say that you insulted me?',
  'You ignored the warning.',
  'It keeps ignoring my own settings.',
]

for (const text of others)
  test(`no complaint about the reader: ${text}`, () => {
    assert.deepEqual(readComplaints(text), [])
  })

test('its span holds the words', () => {
  const text = 'Hi,\n\nYou let\nus down. Bye.'
  const [found] = readComplaints(text)
  assert.equal(text.slice(found?.start, found?.end), 'You let\nus down.')
})
