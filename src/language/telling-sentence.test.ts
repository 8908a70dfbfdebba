import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSentence, mostTelling, tellingSentence } from './telling-sentence.ts'
import { zone } from './zones.ts'

const telling = (text: string): string => tellingSentence(zone(text))
const worth = (text: string): number => mostTelling(zone(text))?.worth ?? 0

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

test('what the subject names tells more than what stands before it', () => {
  const text =
    'The weather here has been rather mild for May. The brass hinges arrive at the boatyard on Monday.'
  assert.equal(
    tellingSentence(zone(text), 'Brass hinges'),
    'The brass hinges arrive at the boatyard on Monday.',
  )
})

test('what the writer is up to tells more than half of a talk', () => {
  const text =
    'Normally the old pump would be strong enough for that house. Some people keep a list of all their pumps. ' +
    'With luck we will fit the new pump after the holidays.'
  assert.equal(telling(text), 'With luck we will fit the new pump after the holidays.')
})

test('a sentence that only points elsewhere is worth less than one that names its matter', () => {
  assert.ok(
    worth('Why would it do that when it is the one you sent me?') <
      worth('The museum opens its new wing in March.'),
  )
})

test('where no sentence stands alone, the first with words to a person is at hand', () => {
  const text = 'Hi Ana,\n\nIt shows the old figures still, though the pump runs.\n'
  assert.equal(tellingSentence(zone(text)), '')
  assert.equal(firstSentence(zone(text)), 'It shows the old figures still, though the pump runs.')
  assert.equal(firstSentence(zone('Hi Ana,')), '')
})
