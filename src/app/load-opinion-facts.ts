import { DAY } from '../domain/milliseconds.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { asksAdvice } from '../language/advice.ts'
import type { AdviceLoop, OpinionFacts, TieHelp } from '../practices/opinions/facts.ts'
import { TELL_FROM_DAYS, TELL_WHEN_WANTED_DAYS } from '../practices/opinions/suggest.ts'
import { loopAfter } from './advice-loops.ts'
import type { BookAt } from './book-at.ts'
import type { AskedRow } from './ports.ts'
import { helpsIn } from './tie-help.ts'
import type { WorkedTie } from './ties-at.ts'

/** Whoever answered the owner less often than this in the stretch is not far ahead. */
const LEAST_ANSWERS = 3

/** News older than these is no news to offer something for. */
const NEWS_DAYS = 60

/** What opinions suggests from: advice that was answered and what followed, and who helped whom. */
export async function loadOpinionFacts(book: BookAt): Promise<OpinionFacts> {
  const { now } = book.ties
  const rows = book.opinions.asked({ since: now - TELL_WHEN_WANTED_DAYS * DAY, now })
  const due = adviceIn(rows).filter(
    ({ answer }) => answer !== null && answer.at <= now - TELL_FROM_DAYS * DAY,
  )
  const [loops, help] = await Promise.all([loopsOf(book, due), helpOf(book, rows)])
  return { loops, help }
}

/** The advice that the owner asked for in the last so many days, with what followed, answered or not. */
export async function adviceSince(book: BookAt, days: number): Promise<AdviceLoop[]> {
  const { now } = book.ties
  return loopsOf(book, adviceIn(book.opinions.asked({ since: now - days * DAY, now })))
}

/** The advice that the owner asked for: of each thread and person the first question that wants an opinion. */
export function adviceIn(rows: readonly AskedRow[]): AskedRow[] {
  const first = new Map<string, AskedRow>()
  for (const row of rows) {
    const key = `${row.thread} ${row.person}`
    if (!first.has(key) && asksAdvice(row.quote)) first.set(key, row)
  }
  return [...first.values()]
}

/** The loops of these questions, with what followed each. */
export async function loopsOf(book: BookAt, asked: readonly AskedRow[]): Promise<AdviceLoop[]> {
  const ties = new Map(
    (await book.ties.of(asked.map(({ person }) => person))).map((tie) => [tie.tie.person, tie]),
  )
  const askedIn = new Set(asked.map(({ thread }) => thread))
  const loops = await Promise.all(
    asked.map(async (row): Promise<AdviceLoop[]> => {
      const tie = ties.get(row.person)
      if (tie === undefined) return []
      const after = await loopAfter(book, row, askedIn)
      return [
        {
          ...after,
          person: { id: tie.tie.publicId, name: tie.tie.name },
          closeness: tie.strength.value,
          maySuggest: tie.standing.maySuggest,
          subject: bareSubject(row.subject),
          asked: { interaction: row.interaction, day: dayAt(book, row.at), quote: row.quote },
          waits: tie.waiting !== null && after.inThread.has(tie.waiting.interaction),
        },
      ]
    }),
  )
  return loops.flat()
}

/** Help both ways of those who answered the owner often of late. */
async function helpOf(book: BookAt, rows: readonly AskedRow[]): Promise<TieHelp[]> {
  const received = [...Map.groupBy(rows, ({ person }) => person)].filter(
    ([, own]) => new Set(own.flatMap(({ answer }) => answer?.interaction ?? [])).size >= LEAST_ANSWERS,
  )
  const ties = new Map(
    (await book.ties.of(received.map(([person]) => person))).map((tie) => [tie.tie.person, tie]),
  )
  return received.flatMap(([person, own]): TieHelp[] => {
    const tie = ties.get(person)
    return tie === undefined ? [] : [helpBetween(book, tie, own)]
  })
}

function helpBetween(book: BookAt, tie: WorkedTie, received: readonly AskedRow[]): TieHelp {
  const { now, offsetMinutes } = book.ties
  const given = book.opinions.askedOfOwner(tie.tie.person, { since: now - TELL_WHEN_WANTED_DAYS * DAY, now })
  const open = given.findLast(({ answer }) => answer === null)
  const news = book.opinions.latestNews(tie.tie.person, { since: now - NEWS_DAYS * DAY, now })
  return {
    person: { id: tie.tie.publicId, name: tie.tie.name },
    closeness: tie.strength.value,
    maySuggest: tie.standing.maySuggest,
    waits: tie.waiting !== null,
    helps: helpsIn({ received, given }, offsetMinutes),
    asks: new Set(given.map(({ interaction }) => interaction)).size,
    open:
      open === undefined
        ? null
        : { interaction: open.interaction, day: dayAt(book, open.at), quote: open.quote },
    news: news === null ? null : { ...news, day: dayAt(book, news.at) },
  }
}

function dayAt({ ties }: BookAt, at: number): string {
  return isoOf(dayOf(at, ties.offsetMinutes))
}
