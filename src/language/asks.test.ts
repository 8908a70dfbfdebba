import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mainAsk, readAsks } from './asks.ts'
import { zone } from './zones.ts'

const asked: readonly (readonly ['question' | 'request', string])[] = [
  ['request', 'Could you send me the minutes of the board meeting?'],
  ['request', 'Please send the signed copy to Maria by Friday.'],
  ['request', 'Let me know whether the second of May suits you.'],
  ['request', 'I would appreciate it if you could look over the draft.'],
  ['request', 'Send me the list when it is ready.'],
  ['request', 'Would you mind moving our call to three?'],
  ['request', 'Rolf, can you apply this to both trees?'],
  ['question', 'When does the new board arrive?'],
  ['question', 'Does anyone have a working toolchain for this board'],
  ['question', 'Are you still free on Thursday afternoon.'],
  ['question', 'Is there a reason why the cache is flushed twice here?'],
  ['question', 'I was wondering whether the office opens on Monday.'],
  ['question', 'I was wondering if anyone here has had problems with the kiln.'],
  ['question', 'Out of curiosity, which rooms are still free?'],
  ['question', "On the hall, I'd love to ask once how we get the keys."],
  ['request', 'Please RSVP to Bo by Monday.'],
  ['request', 'Please find time to look at the second part before the call.'],
  ['request', 'If you wish to take part in the fair, please tell Bo.'],
  ['question', 'Have you ever had the same trouble with the hall?'],
  ['request', 'We need the keys ASAP.'],
  ['request', 'Please let him know that the hall is free.'],
  ['request', 'Please sign the lease and call us if anyone has concerns.'],
]
for (const [kind, sentence] of asked)
  test(`"${sentence}" is a ${kind}`, () => {
    const asks = readAsks(sentence)
    assert.equal(asks.length, 1)
    assert.equal(asks[0]?.kind, kind)
    assert.equal(asks[0]?.quote, sentence)
    assert.equal(mainAsk(asks), asks[0])
  })

const forbidden = [
  "Please don't send them to me either, they belong on the other list.",
  'Mind not copying the address of the list owner?',
  'Could you please not quote the whole mail?',
  'Do not send me patches without a description.',
]
for (const sentence of forbidden)
  test(`"${sentence}" wants no answer`, () => {
    assert.equal(mainAsk(readAsks(sentence)), null)
  })

test('what is asked under a condition that may not hold is no sure ask', () => {
  for (const sentence of [
    'If you use the old tool, please follow the steps below.',
    'So, if someone has a better list, please let us know.',
  ])
    assert.ok((readAsks(sentence)[0]?.strength ?? 0) < 0.65, sentence)
  assert.ok((readAsks('If you have time today, please call Maria.')[0]?.strength ?? 0) > 0.65)
})

test('not to forget something is to do it', () => {
  assert.notEqual(mainAsk(readAsks("Please don't forget to send me the signed copy.")), null)
})

const idle = [
  'It works now, thank you for asking.',
  'That is the right way, is it not what we said, right?',
  "Nice weather, isn't it?",
  'Why bother?',
  'Who cares?',
  'Now, can you imagine how small that hall is?',
  'Well, did I mention how glad the choir is?',
  'Really?',
  'Why did it stop? Because the fan was dead.',
  'If you have any questions, please do not hesitate to call.',
  'Please find the report attached.',
  'I will ask her whether you can come.',
  'They asked me if we could move.',
  '"Can you hear me?" she asked.',
  '"Could you come?"',
  'Have a great weekend!',
  'Thank you very much for your help.',
  'What I did was to reboot it.',
  'What happened was that the door had been left open.',
  'When the light turns green, the board has started.',
  'You can find it at http://example.org/?page=2 now.',
  'Please see the attached list of rooms.',
  'Please see <http://www.kiln.example/plans/> for further info and downloads.',
  'Please welcome Ana Silva to our group.',
  'And again, please call with questions.',
  'Everyone else is welcome.',
  'Note the other hall is closed too.',
  'Remember that many rooms are locked.',
  'Come Tuesday, still no key.',
  'Draft Plan 2',
  'Thanks to all who have sent their RSVP.',
  'RSVP stands for a French phrase.',
  'Bring a cup and join us at the kiln.',
  'Have you ever wanted a better kitchen?',
  'He decided to get the trip over with ASAP.',
  'I heard that Bo let her know that the hall is shut.',
  'If anyone would like to hear the rules you can read them.',
  'Should it be decided that a name has to go, its owner will be told.',
  'A: What do you mean?',
  '*start = page + off',
  'See the floor plan for the exits.',
  'Where Will Ticket Prices Go Next Year?',
]
for (const text of idle)
  test(`"${text}" asks for nothing that is waited for`, () => {
    assert.equal(mainAsk(readAsks(text)), null)
  })

test("asks in quotes, code, signatures and footers are not the author's", () => {
  const text = `It boots.

On Mon, 3 Mar 2003, Bo wrote:
> Does it boot?

  if (ready?) printf("can you see this?\\n");

-- 
Ana: what is the question?
`
  assert.deepEqual(readAsks(zone(text)), [])
})

const named = (text: string) => readAsks(text)[0]?.addressee
test('the addressee is named as written', () => {
  assert.equal(named('Rolf, could you check this?'), 'Rolf')
  assert.equal(named('Ana and Bo, please bring the map.'), 'Ana and Bo')
  assert.equal(named('I sent the map on the 16th with the list, Ana could you print it?'), 'Ana')
  assert.equal(named('Also, could you check this?'), null)
  assert.equal(named('It is late. Perhaps could you check this?'), null)
  assert.equal(named('Could you check this?'), null)
})

test('an ask stands where its span says, and its cue is part of it', () => {
  const text =
    'Thanks for the patch.\nBefore I merge it, could you\nrun the tests once more? I am in no hurry.'
  const [ask] = readAsks(text)
  assert.ok(ask)
  assert.equal(text.slice(ask.start, ask.end), 'Before I merge it, could you\nrun the tests once more?')
  assert.equal(ask.quote, 'Before I merge it, could you run the tests once more?')
  assert.ok(ask.quote.includes(ask.cue))
})

test('the main ask is the complete, direct one, not the aside', () => {
  const text = `I saw the same on my board. Strange?

The timer stops after an hour (no idea why). Could you tell me which revision of the board you have? Any ideas?`
  assert.equal(mainAsk(readAsks(text))?.quote, 'Could you tell me which revision of the board you have?')
})

test('what the question was is quoted rather than a call for help', () => {
  const text = 'Will /dev/console open a serial port here? Please help me.'
  assert.equal(mainAsk(readAsks(text))?.quote, 'Will /dev/console open a serial port here?')
})

test('a text without asks has no main ask', () => {
  assert.equal(mainAsk([]), null)
})

test('what is to be filled in and sent back is asked for', () => {
  const [one] = readAsks('1. Sign and return the enclosed copy.')
  assert.deepEqual([one?.kind, (one?.strength ?? 0) >= 0.5], ['request', true])
})

const sure = (text: string) => readAsks(text)[0]?.strength ?? 0
test('a smile makes an ask less sure, a wink much less', () => {
  const [plain, smile, wink] = ['?', '? :-)', '? ;-)'].map((end) => sure(`Has anyone only one of them${end}`))
  assert.ok((plain ?? 0) > (smile ?? 0) && (smile ?? 0) > (wink ?? 0) && (wink ?? 0) > 0)
  assert.equal(readAsks('Discuss ;)')[0]?.kind, 'question')
})

test('what is to be left undone is asked, weakly: nobody waits for an answer', () => {
  const [one] = readAsks('Do not do any work on the hall until I have seen the plans.')
  assert.deepEqual([one?.kind, (one?.strength ?? 1) < 0.5], ['request', true])
  assert.deepEqual(readAsks("Don't get me wrong."), [])
})
