import { dayOf, isoOf } from '../domain/tie/day.ts'
import { asksToHear, tellsOutcome } from '../language/advice.ts'
import { contentWords } from '../language/content-words.ts'
import { zone } from '../language/zones.ts'
import type { AdviceLoop, Step } from '../practices/opinions/facts.ts'
import type { AskedRow, OwnersActRow, Quotable, ThreadStep } from './ports.ts'
import type { BookAt } from './practices.ts'

const DAY = 86_400_000

/** What the owner writes in the thread so many days after the answer, whatever it says, goes on with the matter. */
const GOES_ON_DAYS = 2

/** Elsewhere, so many words of the question must come again. */
const SHARED = 2

/** So many of the owner's later messages outside the thread are read. */
const READ_ELSEWHERE = 12

type After = Pick<AdviceLoop, 'answered' | 'thanked' | 'told' | 'wantsToHear' | 'metSince'> & {
  /** The thread's messages from the question on. */
  readonly inThread: ReadonlySet<number>
}

/** What followed a question of the owner's: the answer, thanks, the wish to hear more, and whether it was told. */
export async function loopAfter(book: BookAt, row: AskedRow): Promise<After> {
  const { now, offsetMinutes } = book.ties
  const thread = book.opinions.inThread(row.thread, { since: row.at, now })
  const inThread = new Set(thread.map(({ interaction }) => interaction))
  const { answer } = row
  if (answer === null)
    return { answered: null, thanked: null, told: null, wantsToHear: null, metSince: false, inThread }
  const acts = book.celebration.ownersActs([row.person], { since: answer.at + 1, now })
  const own = thread.filter(({ person, at }) => person === null && at > answer.at)
  const theirs = thread.filter(({ person, at }) => person === row.person && at >= answer.at)
  const elsewhere = acts
    .filter(({ kind, interaction }) => kind === 'message' && !inThread.has(interaction))
    .slice(0, READ_ELSEWHERE)
  const texts = await book.planning.quotables(
    [...own, ...theirs, ...elsewhere].map(({ interaction }) => interaction),
  )
  const step = ({ interaction, at }: { readonly interaction: number; readonly at: number }): Step => ({
    interaction,
    day: isoOf(dayOf(at, offsetMinutes)),
  })
  const thanks = book.celebration.thanking([...own, ...elsewhere].map(({ interaction }) => interaction))
  const thanked = [...own, ...elsewhere].find(({ interaction }) => thanks.has(interaction))
  const told =
    own.find((one) => goesOn(one, answer.at, texts)) ?? elsewhere.find((one) => takesUp(one, row, texts))
  return {
    answered: step(answer),
    thanked: thanked === undefined ? null : step(thanked),
    told: told === undefined ? null : step(told),
    wantsToHear: wishIn(theirs, texts, step),
    metSince: acts.some(({ kind }) => kind === 'meeting'),
    inThread,
  }
}

function goesOn(
  { interaction, at }: ThreadStep,
  answeredAt: number,
  texts: ReadonlyMap<number, Quotable>,
): boolean {
  if (at - answeredAt > GOES_ON_DAYS * DAY) return true
  return tellsOutcome(zone(texts.get(interaction)?.text ?? '')) !== null
}

/** A later message of another thread tells what came of it, in words of the question. */
function takesUp(
  { interaction }: OwnersActRow,
  row: AskedRow,
  texts: ReadonlyMap<number, Quotable>,
): boolean {
  const source = texts.get(interaction)
  if (source === undefined) return false
  const zones = zone(source.text)
  const asked = contentWords(`${row.subject} ${row.quote}`)
  const shared = contentWords(`${source.subject} ${zones.authored}`).intersection(asked).size
  return shared >= SHARED && tellsOutcome(zones) !== null
}

function wishIn(
  theirs: readonly ThreadStep[],
  texts: ReadonlyMap<number, Quotable>,
  step: (one: ThreadStep) => Step,
): AdviceLoop['wantsToHear'] {
  for (const one of theirs) {
    const quote = asksToHear(zone(texts.get(one.interaction)?.text ?? ''))
    if (quote !== null) return { ...step(one), quote }
  }
  return null
}
