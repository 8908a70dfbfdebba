import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planToday } from '../../src/app/plan-today.ts'
import { ANN, BOB, CAT, letter, ME } from '../builders/acquaintance.ts'
import { bookInMemory } from '../builders/book-in-memory.ts'
import { importInto } from '../builders/imported.ts'
import { type Letter, mbox } from '../builders/mail.ts'
import { makeRoom } from '../builders/room.ts'

const LIST = 'Kilns <kilns@lists.example>'
const onList = (number: number, day: string, changes: Partial<Letter>): string =>
  letter(number, {
    cc: LIST,
    at: `${day}T09:00:00Z`,
    headers: ['List-Id: <kilns.lists.example>'],
    ...changes,
  })

/** Every other week from January to August Ann asks Kim something on the list, and Kim answers on the next day. */
function talks(): string[] {
  const first = Temporal.PlainDate.from('2026-01-05')
  return Array.from({ length: 17 }, (_, at) => {
    const day = first.add({ days: 14 * at })
    const answers = `letter-${2 * at}@lee.example`
    return [
      onList(2 * at, day.toString(), { text: `Here is how kiln ${at} cooled down. It took nine hours.` }),
      onList(2 * at + 1, day.add({ days: 1 }).toString(), {
        from: ME,
        to: ANN,
        subject: `Re: Point ${2 * at} of the plan`,
        answers,
        text: 'Nine hours are fine for a kiln of that size. Mine takes as long.',
      }),
    ]
  }).flat()
}

const toBob = (text: string): string[] => [
  onList(60, '2026-11-09', { from: BOB, text: 'The door of my kiln leaks heat, see the picture.' }),
  onList(61, '2026-11-10', {
    from: ME,
    to: BOB,
    answers: 'letter-60@lee.example',
    subject: 'Re: Point 60 of the plan',
    text,
  }),
]

const toOthers = [
  onList(70, '2026-11-18', {
    to: CAT,
    text: 'I built a second kiln from the bricks of the old bakery, and it holds 1200 degrees without a crack.',
  }),
]

async function planOf(t: Parameters<typeof makeRoom>[0], more: readonly string[]) {
  const book = bookInMemory()
  await importInto(book, [makeRoom(t).write('a.mbox', mbox([...talks(), ...more]))], {
    now: '2026-11-23T08:00:00Z',
    owners: ['kim@vale.example'],
  })
  return (await planToday(book, { now: Date.parse('2026-11-23T08:00:00Z'), zone: 'UTC', minutes: 15 }))
    .suggestions
}

test('whoever fell silent towards the owner, and writes on the list, is taken up by what they write there', async (t) => {
  const [one, ...others] = await planOf(t, toOthers)
  assert.deepEqual(others, [])
  assert.deepEqual([one?.person.name, one?.action], ['Ann Lee', 'check in'])
  assert.match(
    one?.reason ?? '',
    /; what they write to others, last on 18 November, is something to take up\.$/,
  )
  assert.match(one?.evidence[0]?.quote ?? '', /^Point 32 of the plan$/)
  assert.match(one?.evidence[1]?.quote ?? '', /second kiln/)
  assert.deepEqual(one?.draft?.to, [ANN])
})

test('what the owner said on the list to look at, and never mentioned again, is brought up after a week', async (t) => {
  const plan = await planOf(t, toBob("That looks bad. I'll look at the door of mine and tell you."))
  const kept = plan.find(({ action }) => action === 'keep promise')
  assert.equal(
    kept?.reason,
    'You told Bob Ray on the list on 10 November that you would look at the door of yours and tell them; nothing in the book says that it is done.',
  )
  const later = await planOf(t, [
    ...toBob("That looks bad. I'll look at the door of mine and tell you."),
    onList(62, '2026-11-12', {
      from: ME,
      to: BOB,
      answers: 'letter-60@lee.example',
      text: 'Mine is as bad.',
    }),
  ])
  assert.ok(!later.some(({ action }) => action === 'keep promise'))
})

test('a quote ends before the name that its writer signs with', async (t) => {
  const asks =
    'Then could you fire the kiln? I think the glaze is needed for the big bowls (which take nine hours to cool).'
  const [one] = await planOf(t, [onList(80, '2026-11-19', { to: ME, text: `${asks}\n---\nAnn Lee` })])
  assert.deepEqual([one?.action, one?.evidence[0]?.quote], ['answer', asks])
})
