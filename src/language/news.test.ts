import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readNews } from './news.ts'
import { zone } from './zones.ts'

const told = (text: string) => readNews(text).map(({ polarity, kind }) => `${polarity} ${kind}`)

const news = [
  // what is told, the news in it
  ['I was promoted to head of purchasing last week.', 'good promotion'],
  ['I’ve just accepted an offer from Halden Marine.', 'good job'],
  ['Just got promoted!!', 'good promotion'],
  ['We won the Larsen Prize for the harbour model.', 'good award'],
  ['Our paper on eelgrass was accepted at the spring conference.', 'good publication'],
  ['We closed our seed round on Friday.', 'good funding'],
  ['My son Emil graduated from nursing school.', 'good graduation'],
  ['I am retiring at the end of June.', 'good retirement'],
  ['Our daughter was born on Tuesday.', 'good birth'],
  ['Ida and I got married on Saturday.', 'good wedding'],
  ['She passed, and I passed my driving test.', 'good exam'],
  ['Dad is finally out of hospital.', 'good health'],
  ['My father passed away on Sunday night.', 'hard loss'],
  ['My sister was diagnosed with leukaemia in spring.', 'hard illness'],
  ['I got laid off this morning.', 'hard layoff'],
  ['They let me go yesterday.', 'hard layoff'],
  ['We didn’t get the grant, sadly.', 'hard funding'],
  ['Our house was flooded last night.', 'hard other'],
  ['Jonas Berg has been appointed head of the new unit.', 'good job'],
  ['I wanted to let you know that I have been promoted.', 'good promotion'],
  ['After twelve years I’m retiring in May.', 'good retirement'],
  ['(By the way, I started at HAV Yards this week.)', 'good job'],
  ['My new employer is Havn.', 'good job'],
  ['Please welcome Ida Lund. She joined us on 4 May as a clerk.', 'good job'],
  ['Ida Lund has recently married.', 'good wedding'],
  ['I am happy to announce that HAVN has won a prize for its models.', 'good award'],
  ['Jonas succumbed to cancer on Sunday.', 'hard loss'],
  ['I will be attending a funeral in Bergen on Friday.', 'hard loss'],
  ['I was in surgery on Monday, all went well.', 'hard health'],
  ['I am out of town this week with a sick father.', 'hard illness'],
  ['I found work again in May.', 'good job'],
  ['They gave me the role in the end.', 'good job'],
  ['I can finally announce that I have passed my orals.', 'good exam'],
  ['We are making half of the staff redundant.', 'hard layoff'],
  ['I was handed my P45 this morning.', 'hard layoff'],
  ['Results came back clear.', 'good health'],
  ['We finally shipped our new app.', 'good launch'],
  ['The bank decided to back our bakery.', 'good funding'],
  ['Edmund has proposed to Clara and she has accepted.', 'good wedding'],
] as const

for (const [text, expected] of news)
  test(`"${text}" is ${expected}`, () => assert.deepEqual(told(text), [expected]))

const traps = [
  ['what is carried', 'I got the sack of potatoes from the farm.'],
  ['where one stays', 'I got an old bench at a friend’s place.'],
  ['what is patched', 'The scan came back clear after we patched the library.'],
  ['what a lift is', 'The lift succumbed to the load.'],
  ['where machines start', 'The count started at ADR 14 this week.'],
  ['a thing welcomed', 'Please welcome the new printer. She is fast.'],
  ['what was put together', 'I have married the two drawings this morning.'],
  // why it is none, what is written
  ['the reader’s own news', 'Congratulations on your promotion, well deserved!'],
  ['the reader’s loss', 'I was so sorry to hear that your father passed away.'],
  ['known to the reader', 'Sorry to hear that Petra is in hospital.'],
  ['a condition', 'If we win the tender we will need two engineers.'],
  ['a wish', 'I hope I get the job.'],
  ['a doubt', 'I might get promoted in spring.'],
  ['a denial', 'I have not been laid off, and nobody was fired.'],
  ['a question', 'Did you pass the bar exam?'],
  ['hearsay', 'Apparently Frank Olsen got fired.'],
  ['irony', 'Oh great, I just won the prize for the slowest build.'],
  ['a quotation', '"I was laid off," says the hero, and leaves.'],
  ['long ago', 'I graduated in 1998 and moved north.'],
  ['years back', 'Ten years ago my mother passed away.'],
  ['an idiom', 'I am dying to see the new office.'],
  ['a machine', 'My phone died in the middle of the call.'],
  ['a compound', 'I got a promotion email from the airline.'],
  ['a job advert', 'You were promoted on merit. Apply by 30 June. We are hiring a senior engineer.'],
  ['another firm', 'Our competitor just raised 40 million.'],
  ['the press', 'Acme Corp. said that Joan Ellis has been appointed CEO.'],
  ['a pronoun for nobody', 'He got promoted.'],
  ['won’t, not won', 'I won’t be able to make the meeting.'],
] as const

for (const [why, text] of traps) test(`${why} is no news: "${text}"`, () => assert.deepEqual(told(text), []))

test('a finding has the sentence as quote, its place in the text, and the words that made it news', () => {
  const text =
    'Hi Clara,\n\nSorry for the wait. I was promoted on Monday. The drawings follow.\n\nBest,\nJonas'
  const [found] = readNews(zone(text, { senderName: 'Jonas Berg' }))
  assert.equal(found?.quote, 'I was promoted on Monday.')
  assert.equal(text.slice(found?.start, found?.end), found?.quote)
  assert.deepEqual(found?.subject, { kind: 'writer', words: 'I' })
  assert.equal(found?.cue, 'was promoted')
  assert.ok((found?.strength ?? 0) > 0.9)
})

test('what stands in a quoted mail is not told by its quoter', () => {
  const text =
    'Good for her.\n\nOn 3 May 2024, Ana Silva <ana@example.com> wrote:\n> I was promoted on Monday.\n'
  assert.deepEqual(readNews(zone(text)), [])
})

test('a title before a name and an apposition behind it are no part of the name', () => {
  const [found] = readNews(
    'Halden President and Chief Operating Officer Mia Lund has been elected president.',
  )
  assert.equal(found?.subject.words, 'Mia Lund')
  const [other] = readNews('Bernard Holt, who taught half of us to weld, died last Tuesday.')
  assert.equal(other?.subject.words, 'Bernard Holt')
})

test('he or she is whoever was named right before, and nobody else', () => {
  const [found] = readNews('A note about Priya: she just got promoted to principal.')
  assert.deepEqual(found?.subject, { kind: 'person', words: 'Priya' })
  const [later] = readNews('I met my brother on Sunday. He had a stroke last week.')
  assert.deepEqual(later?.subject, { kind: 'family', words: 'my brother' })
  assert.deepEqual(readNews('Hi Tom,\n\nHe had a stroke last week.'), [])
})

test('she is whom the paragraph before welcomes', () => {
  const [found] = readNews(
    'Please join me in welcoming Mia Lund to the bakery.\n\nShe joined us last week from Halden.',
  )
  assert.equal(found?.subject.words, 'Mia Lund')
  const [taken] = readNews('With his departure, Mia Lund will assume the role of President.')
  assert.deepEqual([taken?.kind, taken?.subject.words], ['promotion', 'Mia Lund'])
  assert.deepEqual(told('We are proud to announce the founding of our first bakery in Halden.'), [
    'good launch',
  ])
  assert.deepEqual(told('We are pleased to announce that the meeting is on Friday.'), [])
})

test('the sender named in full is the writer', () => {
  const [found] = readNews('Mia Lund has been promoted to partner.', { senderName: 'Mia Lund' })
  assert.equal(found?.subject.kind, 'writer')
})

test('good and hard news in one sentence are both told', () => {
  assert.deepEqual(told('I lost my job on Monday and on Tuesday our daughter was born.').toSorted(), [
    'good birth',
    'hard layoff',
  ])
})

test('findings lie in the text, in order, one of each polarity a sentence, whatever is read', () => {
  const words = [
    ...news.map(([text]) => text),
    ...traps.map(([, text]) => text),
    '\n\n',
    '> ',
    '"',
    'I ',
    '…',
    '🎉',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 })
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ')
      const found = readNews(zone(text))
      found.forEach(({ start, end, strength, quote }, i) => {
        assert.ok(start >= (found[i - 1]?.start ?? 0) && start < end && end <= text.length)
        assert.ok(strength > 0 && strength <= 1 && quote !== '')
      })
    }),
    { numRuns: 200 },
  )
})

const hostile = [
  'I was promoted ',
  'I I I I ',
  'my our the ',
  'Ana Silva, ',
  'I got the a the a ',
  'my my my ',
  '“"',
  'Ana-',
  'if I, ',
]
for (const seed of hostile)
  test(`800 KB of ${JSON.stringify(seed)} are read to the end`, { timeout: 20_000 }, () => {
    const text = seed.repeat(Math.ceil(800_000 / seed.length))
    assert.ok(readNews(text).every(({ end }) => end <= text.length))
  })
