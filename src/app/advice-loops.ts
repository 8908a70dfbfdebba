import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { asksToHear, tellsOutcome } from '../language/advice.ts'
import { contentWords } from '../language/content-words.ts'
import { wordCount } from '../language/word-count.ts'
import { zone } from '../language/zones.ts'
import type { AdviceLoop, Step } from '../practices/opinions/facts.ts'
import type { BookAt } from './book-at.ts'
import type { AskedRow, OwnersActRow, Quotable, ThreadStep } from './ports.ts'

/** Fewer words agree, decline or put off; they are no advice. */
const LEAST_WORDS = 25

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

/**
 * What followed a question of the owner's: the answer, thanks, the wish to hear more, and whether it was told.
 * @param askedIn threads with questions of the owner's: what is told in another of them is told of that other question
 */
export async function loopAfter(book: BookAt, row: AskedRow, askedIn: ReadonlySet<number>): Promise<After> {
  const { now, offsetMinutes } = book.ties
  const thread = book.opinions.inThread(row.thread, { since: row.at, now })
  const inThread = new Set(thread.map(({ interaction }) => interaction))
  const { answer } = row
  if (answer === null) return { ...UNANSWERED, inThread }
  const acts = book.celebration.ownersActs([row.person], { since: answer.at + 1, now })
  const own = thread.filter(({ person, at }) => person === null && at > answer.at)
  const theirs = thread.filter(({ person, at }) => person === row.person && at >= answer.at)
  const elsewhere = acts
    .filter(({ kind, thread: at }) => kind === 'message' && !askedIn.has(at ?? 0) && at !== row.thread)
    .slice(0, READ_ELSEWHERE)
  const texts = await book.planning.quotables(
    [...own, ...theirs, ...elsewhere].map(({ interaction }) => interaction),
  )
  if (!isAdvice(theirs, texts)) return { ...UNANSWERED, inThread }
  const thanks = book.celebration.thanking([...own, ...elsewhere].map(({ interaction }) => interaction))
  const thanked = [...own, ...elsewhere].find(({ interaction }) => thanks.has(interaction)) ?? null
  const wish = wishIn(theirs, texts)
  const told = toldIn({ row, answeredAt: answer.at, own, elsewhere, thanked, wish, texts })
  const step = ({ interaction, at }: Dated): Step => ({ interaction, day: isoOf(dayOf(at, offsetMinutes)) })
  return {
    answered: step(answer),
    thanked: thanked === null ? null : step(thanked),
    told: told === null ? null : step(told),
    wantsToHear: wish === null ? null : { ...step(wish), quote: wish.quote },
    metSince: acts.some(({ kind }) => kind === 'meeting'),
    inThread,
  }
}

const UNANSWERED = { answered: null, thanked: null, told: null, wantsToHear: null, metSince: false } as const

type Dated = { readonly interaction: number; readonly at: number }

type Told = {
  readonly row: AskedRow
  readonly answeredAt: number
  readonly own: readonly ThreadStep[]
  readonly elsewhere: readonly OwnersActRow[]
  readonly thanked: Dated | null
  readonly wish: Dated | null
  readonly texts: ReadonlyMap<number, Quotable>
}

/** The message that tells what came of it, after they asked to hear it, where they did; null when there is none. */
function toldIn({ row, answeredAt, own, elsewhere, thanked, wish, texts }: Told): Dated | null {
  const since = Math.max(answeredAt, wish?.at ?? 0)
  const goesOn = ({ interaction, at }: Dated): boolean => {
    if (interaction !== thanked?.interaction && at - answeredAt > GOES_ON_DAYS * DAY) return true
    return tellsOutcome(zone(texts.get(interaction)?.text ?? '')) !== null
  }
  return (
    own.find((one) => one.at > since && goesOn(one)) ??
    elsewhere.find((one) => one.at > since && takesUp(one, row, texts)) ??
    null
  )
}

/** Whether they said something to the question, in one message or several. */
function isAdvice(theirs: readonly ThreadStep[], texts: ReadonlyMap<number, Quotable>): boolean {
  const words = theirs.map(({ interaction }) => wordCount(zone(texts.get(interaction)?.text ?? '').authored))
  return Math.max(0, ...words) >= LEAST_WORDS
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
): (ThreadStep & { readonly quote: string }) | null {
  for (const one of theirs) {
    const quote = asksToHear(zone(texts.get(one.interaction)?.text ?? ''))
    if (quote !== null) return { ...one, quote }
  }
  return null
}
