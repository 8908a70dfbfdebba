import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentAt } from './due-days.ts'
import { PLAN, readPromises } from './promises.ts'
import { zone } from './zones.ts'

/** A Tuesday afternoon. */
const sent = '2026-03-03T14:20:00+01:00'
const made = (text: string) => readPromises(text, { sent })

const promises = [
  // text, what is undertaken, the day by which
  ["I'll send you the minutes by Thursday.", 'send you the minutes by Thursday', '2026-03-05'],
  ['Let me ask Ilse and get back to you tomorrow.', 'ask Ilse and get back to you tomorrow', '2026-03-04'],
  ["We'll be in touch by the end of the week.", 'be in touch by the end of the week', '2026-03-06'],
  ['I shall return the keys before the 15th.', 'return the keys before the 15th', '2026-03-14'],
  ['Will upload the scans tonight.', 'upload the scans tonight', '2026-03-03'],
  ["I'm sending the parcel on Monday.", "I'm sending the parcel on Monday", '2026-03-09'],
  ["You'll have the estimate by EOM.", "You'll have the estimate by EOM", '2026-03-31'],
  ["I'll let you know if the date moves.", 'let you know if the date moves', null],
  ["Once the lab replies I'll forward their table.", 'forward their table', null],
  ["I'll call you at 16:00.", 'call you at 16:00', '2026-03-03'],
  ["I'll call you at 9am.", 'call you at 9am', '2026-03-04'],
  ["I'll ring you in the morning, ok?", 'ring you in the morning', '2026-03-04'],
  ["We'll reply within two weeks.", 'reply within two weeks', '2026-03-17'],
  ["I'll bring it on Tuesday.", 'bring it on Tuesday', '2026-03-10'],
  ["I'll put the draft in your tray next week.", 'put the draft in your tray next week', '2026-03-13'],
  [
    "I'll move the call to Friday and tell the others today.",
    'move the call to Friday and tell the others today',
    '2026-03-03',
  ],
  ['Leave it with me.', 'Leave it with me', null],
  ['Leave the tiler to me.', 'Leave the tiler to me', null],
  ["I'll get Ilse to post you the form.", 'get Ilse to post you the form', null],
  ['Will turn the drawings around by Friday.', 'turn the drawings around by Friday', '2026-03-06'],
  ["I'm taking care of the deposit today.", "I'm taking care of the deposit today", '2026-03-03'],
  ['Sending you the keys tomorrow.', 'Sending you the keys tomorrow', '2026-03-04'],
  ["I'll ring you again at four.", 'ring you again at four', '2026-03-03'],
  [
    "I cannot do it today but I'll do it first thing in the morning.",
    'do it first thing in the morning',
    '2026-03-04',
  ],
  [
    "I'll hand it to our lawyers today; they will need until the end of next week.",
    'hand it to our lawyers today',
    '2026-03-03',
  ],
  ['Will do!', 'Will do', null],
  [
    'For the old roof (I will call the tiler tonight) nothing is lost.',
    'call the tiler tonight',
    '2026-03-03',
  ],
  ['I will do so =) My next worry is the gate.', 'do so', null],
  ['I will check the locks later,but they rarely stick.', 'check the locks later', null],
  ["I'll send the list tomorrow, I want to count twice.", 'send the list tomorrow', '2026-03-04'],
  ["I'll mend the gate -- it creaks.", 'mend the gate', null],
  ['I will send the list (both pages) tonight.', 'send the list (both pages) tonight', '2026-03-03'],
  ["I'll commit it in a few hours.", 'commit it in a few hours', '2026-03-03'],
  ['For the month of May we will share the hall.', 'share the hall', null],
  [
    "I'll ask today whether Ben can come on Friday.",
    'ask today whether Ben can come on Friday',
    '2026-03-03',
  ],
] as const

for (const [text, what, due] of promises)
  test(`"${text}" is a promise`, () => {
    assert.deepEqual(
      made(text).map((promise) => [promise.what, promise.due]),
      [[what, due]],
    )
  })

const traps = [
  'Apparently we’ll be merging with the northern yard in May.',
  'When I turn 65 I’ll move to the coast.',
  'It is no priority task for me.',
  "I'll describe how the rooms are numbered in a bit.",
  'Meanwhile I will go and do some shopping.',
  'Something has come up on Wednesday.',
  'Ha, I will steal “wallpaper”.',
  'I promise to disagree about colours.',
  'I would send it if I had it.',
  'If you sign today, I will ship it tomorrow.',
  'Send me the form and I will sign it.',
  "I'll call if anything changes.",
  'Unless the rent is paid by Friday, we will cancel the lease.',
  'I usually send the list on Mondays.',
  "Every Friday I'll water the plants.",
  'Shall I book the room?',
  'Will you send the minutes?',
  'Ben will send the minutes by Friday.',
  "They'll get back to us next week.",
  'She said she would call.',
  'He wrote "I will pay on Friday" and never did.',
  "I'll be happy when it is over.",
  "We'll see.",
  "I'll see you at the fair!",
  "I'll admit that it looks odd.",
  "I'll probably regret this.",
  'We will need more chairs.',
  'We will not be able to deliver in May.',
  'I sent it yesterday.',
  'I can send it tomorrow if that helps.',
  'Let me know by Friday.',
  'Let me be frank.',
  'I doubt I will finish it this week.',
  'In section 2 we will show that it converges.',
  "I'm going to the dentist this afternoon.",
  'The script will delete the old files.',
  'I cannot promise that I will be done by Monday.',
  'I will show how it is built:',
  'I will forward all complaints to /dev/null.',
  "We'll roll out the red carpet ;-)",
  'After the reset we will call init_door() again.',
  'A missing key, as was found on Friday, will cause a fault.',
  "I'll just add that I like the old one.",
  "I'll let others paint it.",
  'I will barely accept paper copies.',
  "I'll write a new one when I need it.",
  "Please sign it, or give your word and I'll sign it.",
  'I will cc Ann on this.',
  "Sounds like we'll meet in the small hall.",
  "I'll do everything we can for the choir.",
  'We are going to go away on Sunday with the choir.',
  'At this fair, we will cover:',
  'We will also hold these meetings (details to follow):',
  "I'll send the list provided that you sign.",
]
for (const text of traps)
  test(`"${text}" promises nothing`, () => {
    assert.deepEqual(made(text), [])
  })

test('a promise carries its sentence, its cue and whether a we made it', () => {
  const text = 'Thanks for the tour. We will write the report by 1 April.\n\nBest\nUma'
  const [promise, ...more] = made(text)
  assert.equal(more.length, 0)
  assert.equal(text.slice(promise?.start, promise?.end), 'We will write the report by 1 April.')
  assert.equal(promise?.quote, 'We will write the report by 1 April.')
  assert.equal(promise?.by, 'we')
  assert.equal(promise?.cue, 'We will')
})

test('what another wrote is not promised: quotes and forwards are left out', () => {
  const mail = 'Where is it?\n\nOn Mon, 2 Mar 2026, Ben <ben@example.com> wrote:\n> I will send it tonight.\n'
  assert.deepEqual(readPromises(zone(mail), { sent }), [])
})

test('plans, offers and conditions come only when they are asked for, below what is sure', () => {
  const plans = [
    'I plan to rewrite the guide.',
    'Happy to draft a reply.',
    'Send it over and I will sign it.',
  ]
  for (const text of plans) {
    const [plan] = readPromises(text, { sent, least: PLAN })
    assert.ok(plan !== undefined && plan.strength < 0.5, text)
    assert.deepEqual(made(text), [])
  }
})

test('what was provided is no condition', () => {
  const [made] = readPromises('Once it is provided to the board, we will send you the new list by Friday.', {
    sent: null,
  })
  assert.equal(made?.what, 'send you the new list by Friday')
})

test('without the day of sending no due day is worked out', () => {
  const [promise] = readPromises("I'll send it tomorrow.", { sent: null })
  assert.equal(promise?.due, null)
})

test('a day that is said to be too early is not the due day', () => {
  const [one] = readPromises("I'll draw the hall for you, but it probably won't be this week.", {
    sent: '2026-03-09T10:00:00Z',
  })
  assert.equal(one?.due, null)
})

test('a due day relates to the day in the zone of the sender', () => {
  const at = [
    ['2026-03-03T23:30:00-08:00', '2026-03-04'],
    ['2026-03-04T07:30:00Z', '2026-03-05'],
  ] as const
  for (const [moment, due] of at)
    assert.equal(readPromises("I'll send it tomorrow.", { sent: moment })[0]?.due, due)
})

test('a moment that is none is told', () => {
  for (const text of ['', 'yesterday', '2026', '03/04/2026']) assert.equal(sentAt(text), null)
})

test('another language is not read', () => {
  const german =
    'Ich habe das noch nicht, aber wir werden es dir bis Freitag schicken. Das ist für mich kein Problem, will do.'
  assert.deepEqual(made(german), [])
})

const seeds = [
  "I'll ",
  'I will send ',
  'if ',
  'and will ',
  'let me ',
  'you will have ',
  '"I will ',
  'expect ',
  'we and ',
  'I will send it by ',
]
for (const seed of seeds)
  test(`200 KB of ${JSON.stringify(seed)} are read to the end`, { timeout: 10_000 }, () => {
    const text = seed.repeat(Math.ceil(200_000 / seed.length))
    for (const { start, end } of [...made(text), ...made(`${seed}. `.repeat(20_000))]) assert.ok(start < end)
  })
