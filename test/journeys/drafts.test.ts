import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { meetingOffer } from '../../src/app/arrange-coffee.ts'
import { checkInBook } from '../../src/app/check-in-book.ts'
import { Drafting } from '../../src/app/draft-suggestion.ts'
import { planToday } from '../../src/app/plan-today.ts'
import { showDraft } from '../../src/app/show-draft.ts'
import { GAP } from '../../src/domain/draft.ts'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import type { Book } from '../../src/store/book.ts'
import { ANN, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { type Letter, mbox, message } from '../builders/mail.ts'
import { demoText, NOW, OWNER, writeBesideMail } from '../builders/records.ts'
import { makeRoom } from '../builders/room.ts'

const zone = 'UTC'
const at = (moment: string): number => Date.parse(moment)
const planOf = async (book: Book, moment: string): Promise<readonly Suggestion[]> =>
  (await planToday(book, { now: at(moment), zone, minutes: 240 })).suggestions

const demo = bookInMemory()
let plan: readonly Suggestion[] = []
before(async () => {
  const later: (() => void)[] = []
  const room = makeRoom({ after: (undo) => later.push(undo) })
  const paths = writeBesideMail(room, 'records')
  for (const name of ['mail/inbox.mbox', 'mail/sent.mbox']) paths.push(room.write(name, demoText(name)))
  await importInto(demo, paths, { owners: [OWNER], now: NOW })
  for (const undo of later) undo()
  plan = await planOf(demo, NOW)
})

test('every suggestion of the made-up book that takes a message has a draft; its gaps are named', async () => {
  for (const { action, draft, person } of plan) {
    if (action === 'prepare') {
      assert.equal(draft, undefined)
      continue
    }
    assert.ok(draft !== undefined, `${action} ${person.name}`)
    assert.equal(draft.text.split(GAP).length - 1, draft.gaps.length)
    assert.match(draft.to[0] ?? '', new RegExp(`^${person.name} <`))
    assert.ok(draft.examples.length <= 3)
  }
})

test('the same day gives the same drafts, and a draft says no number that its evidence has not', async () => {
  assert.deepEqual(await planOf(demo, NOW), plan)
  for (const { draft, evidence, reason, action, person } of plan) {
    const offer = action === 'meet' ? await meetingOffer(demo, person.id, { now: at(NOW), zone }) : null
    const known = new Set(
      `${JSON.stringify(offer)} ${reason} ${evidence.map(({ quote, at: when }) => `${quote} ${Number(when.slice(8, 10))} ${when}`).join(' ')} ${draft?.subject ?? ''}`.match(
        /\d+/g,
      ),
    )
    const said = (draft?.text ?? '').replace(/“[^”]*”/g, '').match(/\d+/g) ?? []
    assert.deepEqual(
      said.filter((number) => !known.has(String(Number(number))) && !known.has(number)),
      [],
    )
  }
})

const letters: Letter[] = [
  ...Array.from(
    { length: 12 },
    (_, i): Letter => ({
      from: ME,
      to: ANN,
      at: `2026-${String(1 + Math.floor(i / 2)).padStart(2, '0')}-${i % 2 === 0 ? '05' : '19'}T09:00:00Z`,
      subject: `Week ${i}`,
      text: `Ann,\n\nThe plans of week ${i} are done, and number ${i} lies on your desk.\n\nBest\nKim`,
      id: `own-${i}@vale.example`,
    }),
  ),
  ...Array.from(
    { length: 6 },
    (_, i): Letter => ({
      from: ANN,
      to: ME,
      at: `2026-0${i + 1}-07T09:00:00Z`,
      subject: `Re: Week ${i * 2}`,
      text: 'Hi, got them, all is well here.\n\nAnn',
      id: `ann-${i}@lee.example`,
      answers: `own-${i * 2}@vale.example`,
    }),
  ),
  {
    from: ANN,
    to: ME,
    at: '2026-07-01T09:00:00Z',
    subject: 'The roof',
    text: 'Hi,\n\nCould you send me the drawing of the roof?\n\nAnn',
    id: 'roof@lee.example',
    answers: 'ann-5@lee.example',
  },
]

test('an answer goes under the message that it answers, greeted and signed as ever', async (context) => {
  const room = makeRoom(context)
  const mail = room.write('all.mbox', mbox(letters.map(message)))
  await room.rapport('import', mail, '--owner', 'kim@vale.example')
  const today = ['--now', '2026-07-03T08:00:00Z'] as const
  const plan = JSON.parse((await room.rapport('today', ...today, '--json')).out) as {
    suggestions: Suggestion[]
  }
  const answer = plan.suggestions.find(({ action }) => action === 'answer')
  assert.ok(answer?.draft !== undefined)
  assert.match(answer.draft.text, /^Ann,\n\n…\n\nBest\nKim\n/)
  assert.match(answer.draft.text, /> Could you send me the drawing of the roof\?/)
  const file = `${room.folder}/answer.eml`
  const page = await room.rapport('draft', answer.id, '--eml', file, ...today)
  assert.equal(page.code, 0, page.err)
  assert.match(page.out, /Greeting “Ann,”: so in \d+ of \d+ letters to Ann Lee\./)
  assert.match(page.out, /mailto:ann@lee\.example\?/)
  assert.match(readFileSync(file, 'utf8'), /In-Reply-To: <roof@lee\.example>/)
  assert.equal((await room.rapport('draft', answer.id, '--eml', file, ...today)).code, 1)
  assert.equal((await room.rapport('draft', 's_nothing000', ...today)).code, 1)
  assert.equal((await room.rapport('draft', answer.id, '--polish', ...today)).code, 2)
  await room.rapport('settings', 'model-address', 'http://127.0.0.1:9/v1')
  const shown = await room.rapport('draft', answer.id, '--polish', ...today)
  assert.match(shown.out, /Nothing was sent\./)
  const sent = await room.rapport('draft', answer.id, '--polish', '--yes', ...today)
  assert.match(sent.out, /gave no version: it\s+cannot\s+be\s+reached/)
})

test('with few letters of the owner’s a draft is plain, and says so; in another language there is none, and it says so', async (context) => {
  const room = makeRoom(context)
  const book = bookInMemory()
  const german =
    'Hallo,\n\nkönntest du mir bitte die Zeichnung vom Dach schicken? Wir brauchen sie für die Besprechung am Montag.\n\nAnn'
  const few = [...letters.slice(0, 3), letters.at(-1)].flatMap((one) =>
    one === undefined ? [] : [message(one)],
  )
  await importInto(book, [room.write('few.mbox', mbox(few))], { owners: ['kim@vale.example'] })
  const plan = await planOf(book, '2026-07-03T08:00:00Z')
  const draft = plan.find(({ action }) => action === 'answer')?.draft
  assert.match(draft?.text ?? '', /^Hello Ann,\n\n…/)
  assert.match(draft?.notes.join(' ') ?? '', /3 messages of yours, too few/)

  const roof = letters.at(-1)
  assert.ok(roof !== undefined)
  await importInto(book, [
    room.write(
      'de.mbox',
      mbox([message({ ...roof, text: german, id: 'dach@lee.example', at: '2026-07-02T09:00:00Z' })]),
    ),
  ])
  const ask = plan.find(({ action }) => action === 'answer')
  assert.ok(ask !== undefined)
  // The fifth message of the book is the German one.
  const evidence = [
    { kind: 'message' as const, id: 'i_5', at: '2026-07-02T09:00:00Z', quote: 'Könntest du?' },
  ]
  const found = await new Drafting(book, { now: at('2026-07-03T08:00:00Z'), zone }).draftFor({
    ...ask,
    evidence,
  })
  assert.deepEqual(found, {
    kind: 'none',
    why: 'What you two write is in German, which is not analysed: there is no draft.',
  })
})

test('what is dated later is in no draft, no example and no voice', async () => {
  const early = await planOf(demo, '2026-06-01T08:00:00Z')
  for (const { draft } of early)
    for (const example of draft?.examples ?? []) assert.ok(example.at < '2026-06-01T08:00:00Z')
  assert.equal(demo.voice.letters({ now: at('2020-01-01T00:00:00Z'), limit: 10 }).length, 0)
  assert.deepEqual(demo.voice.phrases('thanks', at('2020-01-01T00:00:00Z'), 10), [])
})

test('a letter to one is held against how that one is written to, and against the same letter to others', async () => {
  const [one] = plan.filter(({ draft }) => draft?.voice[0]?.words.startsWith('Dear') === true)
  assert.ok(one !== undefined)
  const sent = '2026-11-23T08:00:00+00:00'
  const check = await checkInBook(demo, {
    text: 'Yo!\n\nCould you look at it?\n\nxoxo',
    now: at(NOW),
    sent,
    to: [one.person.id],
  })
  assert.match(check.voice?.notes.join(' ') ?? '', /Dear/)
  const [latest] = demo.voice
    .sentTexts({ since: 0, now: at(NOW), limit: 300, except: [] })
    .filter(({ text, people }) => people.length === 1 && text.split(' ').length > 40)
  assert.ok(latest !== undefined)
  const again = await checkInBook(demo, {
    text: latest.text,
    now: latest.at + 86_400_000,
    sent,
    to: [one.person.id],
  })
  assert.ok(again.sameWords.some(({ share }) => share === 1))
  const alone = await checkInBook(demo, {
    text: 'Could you look at it?',
    now: at(NOW),
    sent,
    to: plan.slice(0, 4).map(({ person }) => person.id),
  })
  assert.match(alone.notes.join(' '), /asks 4 people at once/)
})

test('a draft can be had for what waits for another day too', async () => {
  const { leftOut } = await planToday(demo, { now: at(NOW), zone, minutes: 3 })
  const left = leftOut.find(({ action }) => action === 'celebrate')
  assert.ok(left !== undefined)
  const { draft, suggestion } = await showDraft(demo, { id: left.id, now: at(NOW), zone })
  assert.equal(suggestion.id, left.id)
  assert.match(draft?.text ?? '', /ongrat|birthday/)
})
