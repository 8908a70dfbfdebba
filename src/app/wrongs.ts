import { DAY, HOUR, MINUTE } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { ownersAnswers } from '../domain/tie/answers.ts'
import type { History } from '../domain/tie/history.ts'
import { type Asked, fitReplies, replySurvival } from '../domain/tie/reply.ts'
import type { OverduePromise, OwnersAct, WrongCause, WrongFact } from '../practices/empathy/facts.ts'
import { SURE_ENOUGH, TO_PUT_RIGHT_DAYS, toThem } from '../practices/respect/keeping.ts'
import { isSeenInTheWork } from '../practices/respect/undated.ts'
import { toneOf } from '../practices/empathy/tone.ts'
import type { BookAt } from './book-at.ts'
import type { OwnersActRow, Stretch } from './ports.ts'
import type { KnownPromise } from './promises-at.ts'
import type { WorkedTie } from './ties-at.ts'

/** What was called off less than a day ahead, others had made room for. */
const SHORT_NOTICE_HOURS = 24

type Wrong = {
  readonly person: number
  readonly cause: WrongCause
  readonly at: number
  readonly interaction: number
  readonly quote: string | null
  readonly what: string
  readonly amount: number
}

/** What on the owner's side may need putting right, of a stretch of time, and what has put it right since. */
export async function wrongsIn(book: BookAt, stretch: Stretch): Promise<WrongFact[]> {
  const wrongs = [
    ...complaints(book, stretch),
    ...curtMessages(book, stretch),
    ...book.empathy.lateCancellations(stretch, SHORT_NOTICE_HOURS).map(
      ({ person, interaction, title, start, at }): Wrong => ({
        person,
        cause: 'cancellation',
        at,
        interaction,
        quote: null,
        what: title,
        amount: (start - at) / HOUR,
      }),
    ),
    ...(await leftWaiting(book)),
  ]
  const ties = await book.ties.of(wrongs.map((one) => one.person))
  const byPerson = new Map(ties.map((tie) => [tie.tie.person, tie]))
  const found = wrongs.flatMap((wrong) => {
    const tie = byPerson.get(wrong.person)
    return tie === undefined || !isMutual(tie) ? [] : [wrongFact(book, wrong, tie)]
  })
  return [...found, ...brokenPromises(book.day, await overduePromises(book))]
}

/** A repair is for a tie: what was said to a stranger once, is over. */
function isMutual({ summary: { fromOwner, fromThem } }: WorkedTie): boolean {
  return fromOwner >= 1 && fromThem >= 1 && fromOwner + fromThem >= 3
}

/** What more people than these read is a complaint about something, not to somebody. */
const MOST_READERS = 5

function complaints({ empathy }: BookAt, stretch: Stretch): Wrong[] {
  const rows = empathy.feelings('complaint', stretch).filter(({ recipients }) => recipients <= MOST_READERS)
  // The first complaint of a message says it; others add to it.
  return [...new Map(rows.toReversed().map((row) => [row.interaction, row])).values()]
    .toReversed()
    .map(({ person, at, interaction, quote }) => ({
      person,
      cause: 'complaint',
      at,
      interaction,
      quote,
      what: '',
      amount: 0,
    }))
}

/** So many of the owner's own messages say how courteous the owner usually is; with fewer nothing is held against it. */
const OWN_MESSAGES = { least: 20, most: 300 } as const

/** Curt by its words, and less courteous as a whole than the owner's messages are on the whole. */
function curtMessages({ empathy, ties }: BookAt, stretch: Stretch): Wrong[] {
  const rows = empathy.curt(stretch)
  if (rows.length === 0) return []
  const own = empathy.ownCourtesy(ties.now, OWN_MESSAGES.most)
  if (own.length < OWN_MESSAGES.least) return []
  const usual = own.reduce((sum, value) => sum + value, 0) / own.length
  return rows
    .filter(({ courtesy }) => courtesy !== null && courtesy < usual)
    .map(({ person, at, interaction, quote }) => ({
      person,
      cause: 'curt',
      at,
      interaction,
      quote,
      what: '',
      amount: 0,
    }))
}

/** A question to the owner alone that has waited longer than the owner takes for all but one in twenty answers. */
async function leftWaiting({ ties }: BookAt): Promise<Wrong[]> {
  const { waiting } = await ties.openAsks()
  const asked = [...waiting].filter(
    ([, ask]) =>
      ask.kind === 'question' &&
      ask.company === 'alone' &&
      ask.days >= LEAST_WAIT &&
      ask.strength >= SURE_ASK &&
      !OFFER.test(ask.quote),
  )
  const worked = new Map((await ties.of(asked.map(([person]) => person))).map((tie) => [tie.tie.person, tie]))
  return asked.flatMap(([person, ask]): Wrong[] => {
    const tie = worked.get(person)
    if (tie === undefined || tie.strength.value < NEAR_TIE) return []
    const usual = fitReplies(answersOf(tie.history, ties.now))
    if (replySurvival(usual, (ask.days * DAY) / MINUTE) > ONE_IN_TWENTY) return []
    const at = Temporal.PlainDate.from(ask.day).toZonedDateTime('UTC').epochMilliseconds
    return [
      {
        person,
        cause: 'unanswered',
        at: at - ties.offsetMinutes * MINUTE,
        interaction: ask.interaction,
        quote: ask.quote,
        what: '',
        amount: ask.days,
      },
    ]
  })
}

/** Silence answers an offer: nobody waits for weeks to be told that nothing more is wanted of them. */
const OFFER =
  /\b(?:need|want|wish|like|prefer)(?: for)? me to\b|\bshall i\b|\bcan i (?:help|do anything)\b|\bis there anything (?:else )?i can\b/i

const LEAST_WAIT = 14
const SURE_ASK = 0.8
const NEAR_TIE = 0.3
const ONE_IN_TWENTY = 0.05

/** How long the owner took to be in touch again after each word of theirs that followed one of the owner's. */
function answersOf(history: History, now: number): Asked[] {
  return ownersAnswers(history, now).flatMap(({ at, answer }) =>
    answer === null ? [] : [{ answeredAfter: (answer.at - at) / MINUTE, watched: (now - at) / MINUTE }],
  )
}

function wrongFact(book: BookAt, wrong: Wrong, { tie, strength }: WorkedTie): WrongFact {
  const { empathy, ties } = book
  const { person, cause, at, quote } = wrong
  return {
    ...wrong,
    person: { id: tie.publicId, name: tie.name },
    closeness: strength.value,
    day: isoOf(dayOf(at, ties.offsetMinutes)),
    evidence: quote === null ? 'meeting' : 'message',
    tone: toneOf(empathy.valences(person, ties.now, TONE_MESSAGES)),
    mended: cause === 'unanswered' ? null : mendedBy(book, wrong),
  }
}

const TONE_MESSAGES = 60

/** An apology beside a cancellation may have come just before the calendar was changed. */
const JUST_BEFORE = DAY

/**
 * What has put a wrong right: a meeting or an apology of the owner's since; any answer to a complaint; their own thanks or
 * joy after a curt word or a cancellation.
 */
function mendedBy({ celebration, empathy, ties }: BookAt, { person, cause, at }: Wrong): OwnersAct | null {
  const acts = celebration.ownersActs([person], { since: at - JUST_BEFORE, now: ties.now })
  const sorry = empathy.apologising(acts.map(({ interaction }) => interaction))
  const mending = acts.find(
    (act) =>
      sorry.has(act.interaction) ||
      (act.at > at && (act.kind === 'meeting' || (cause === 'complaint' && act.kind === 'message'))),
  )
  if (mending !== undefined) return actOf(mending, ties.offsetMinutes)
  const warm = cause === 'complaint' ? null : empathy.warmSince(person, { since: at, now: ties.now })
  return warm === null ? null : actOf({ ...warm, person, kind: 'message', thread: null }, ties.offsetMinutes)
}

function actOf({ at, kind, interaction }: OwnersActRow, offsetMinutes: number): OwnersAct {
  return { at, day: isoOf(dayOf(at, offsetMinutes)), kind, interaction }
}

/**
 * The owner's promises whose day is over, of which nothing shows that they were kept, as their ledger has them. What was
 * said aloud is mostly kept aloud, and what was talked on in its thread since has had its word: they stay in the ledger.
 */
async function overduePromises({ promises }: BookAt): Promise<OverduePromise[]> {
  return (await promises.forPlan()).flatMap((one): OverduePromise[] =>
    one.state === 'late' &&
    one.due !== null &&
    one.proof === null &&
    one.company !== 'meeting' &&
    (one.confirmed || (one.strength >= SURE_ENOUGH && !one.carriedOn && !isSeenElsewhere(one)))
      ? [{ ...one, what: toThem(one.what) ?? 'see to it', due: one.due, madeAt: one.at }]
      : [],
  )
}

/** Who was where on a day, no message tells; nor, to a list, what was changed in the work that all see there. */
function isSeenElsewhere({ what, company }: KnownPromise): boolean {
  return IS_THERE.test(what) || (company === 'list' && isSeenInTheWork(what))
}

const IS_THERE = /^(?:be|come|attend|join|show up|see (?:you|them))\b/i

function brokenPromises(day: string, promises: readonly OverduePromise[]): WrongFact[] {
  return promises.flatMap((promise): WrongFact[] => {
    const late = Temporal.PlainDate.from(promise.due).until(day, { largestUnit: 'days' }).days
    if (late < TO_PUT_RIGHT_DAYS) return []
    return [
      {
        person: promise.person,
        closeness: promise.closeness,
        cause: 'promise',
        at: promise.madeAt,
        day: promise.due,
        interaction: promise.interaction,
        quote: promise.quote,
        evidence: 'message',
        what: promise.what,
        amount: late,
        tone: null,
        mended: null,
      },
    ]
  })
}
