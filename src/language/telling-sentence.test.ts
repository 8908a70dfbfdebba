import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellingSentence } from './telling-sentence.ts'
import { zone } from './zones.ts'

const telling = (text: string): string => tellingSentence(zone(text))

test('greetings and thanks are passed over for the sentence that says what the message is about', () => {
  const text =
    'Hi Ana,\n\nThanks for your quick reply. The new board runs with the second patch of last week.\n\nBo'
  assert.equal(telling(text), 'The new board runs with the second patch of last week.')
})

const hanging = [
  'It was the right thing to do at the time.',
  'And another bit belongs in the header of the file.',
  'They do so only when the second timer has run out.',
  'Which clearly shows that the option has to be chosen first.',
  'On the same topic: the other tool does not show this problem.',
  'You might want to have a look at these ...',
  'I have a question about what you sent to the list.',
  'I think that is what the others are worried about.',
  'Yes, I agree with all that you said about it.',
]
for (const first of hanging)
  test(`"${first}" hangs on what was said before, so another sentence tells`, () => {
    assert.equal(telling(first), '')
    const next = 'The release of the printer driver moves to the second week of May.'
    assert.equal(telling(`${first} ${next}`), next)
  })

test('a name, a prompt or a header line tells nothing, and then nothing is told', () => {
  assert.equal(telling('Ana Silva'), '')
  assert.equal(telling('[root at example ~]# cat the file that lists all of the sensors'), '')
  assert.equal(telling('Maintainer: the people of the list <list at example.org> and others there'), '')
  assert.equal(telling(''), '')
})
