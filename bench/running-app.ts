import { askWho } from '../src/app/ask-who.ts'
import { planToday } from '../src/app/plan-today.ts'
import { search } from '../src/app/search.ts'
import { showPerson } from '../src/app/show-person.ts'
import type { Book } from '../src/store/book.ts'
import type { Row } from './bench.ts'
import { NOW } from './made-up-mail.ts'
import { Random } from './random.ts'
import { median, quantile } from './statistics.ts'

const BENCH = 'large-book'
const DAY = 86_400_000
/** Any zone with summer time. */
const ZONE = 'Europe/Berlin'
const NOW_MS = Temporal.Instant.from(NOW).epochMilliseconds
const QUERIES = 200
const PEOPLE = 200
const ASKS = 100
const MORNINGS = 30

/**
 * The day's plan in a process that stays: of the day itself, of thirty mornings after it, in turn, of one of them again
 * and again, and of mornings that are past, as if nothing had been written since.
 */
export async function* today(book: Book): AsyncGenerator<Row> {
  const first = await planMs(book, NOW_MS)
  const mornings = await timesOf(MORNINGS, (day) => planMs(book, NOW_MS + day * DAY))
  const again = await timesOf(10, (minute) => planMs(book, NOW_MS + MORNINGS * DAY + minute * 60_000))
  const past = await timesOf(5, (days) => planMs(book, NOW_MS - days * 7 * DAY))
  const target = { atMost: 60 }
  const note = `${MORNINGS} mornings in turn`
  yield { bench: BENCH, what: 'today, the first time', value: first, unit: 'ms' }
  yield {
    bench: BENCH,
    what: 'today, running app, median',
    value: median(mornings),
    unit: 'ms',
    target,
    note,
  }
  yield { bench: BENCH, what: 'today, running app, p95', value: quantile(mornings, 0.95), unit: 'ms', note }
  yield { bench: BENCH, what: 'today, the same day again, median', value: median(again), unit: 'ms', target }
  yield { bench: BENCH, what: 'today, a day that is past, median', value: median(past), unit: 'ms' }
}

/** How the plan's time grows with the people: a book and one of a share of its size, side by side. */
export async function* growth(book: Book, smaller: Book): AsyncGenerator<Row> {
  const small: number[] = []
  const large: number[] = []
  for (let day = 1; day <= MORNINGS; day += 1) {
    small.push(await planMs(smaller, NOW_MS + day * DAY))
    large.push(await planMs(book, NOW_MS + day * DAY))
  }
  const people = book.imports.counts().people / smaller.imports.counts().people
  const note = `beside a book of a ${people.toFixed(1)}th of the people`
  const target = { atMost: people }
  const value = median(large) / median(small)
  yield { bench: BENCH, what: 'today, how its time grows', value, unit: 'times', target, note }
}

/** One plan in a process that has the book open, in ms. */
export async function planMs(book: Book, now: number): Promise<number> {
  const started = performance.now()
  await planToday(book, { now, zone: ZONE, minutes: 15 })
  return performance.now() - started
}

async function timesOf(count: number, time: (number: number) => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let number = 1; number <= count; number += 1) times.push(await time(number))
  return times
}

/** Whom to ask about one to three words that stand together in a subject, or stand nearly everywhere. */
export async function* asks(book: Book): AsyncGenerator<Row> {
  const times: number[] = []
  let known = 0
  for (const topic of queriesIn(book, ASKS)) {
    const started = performance.now()
    const { people } = await askWho(book, { topic, now: NOW_MS, zone: ZONE })
    times.push(performance.now() - started)
    if (people.length > 0) known += 1
  }
  const note = `${ASKS} topics, ${known} of them known to somebody`
  yield { bench: BENCH, what: 'ask, median', value: median(times), unit: 'ms' }
  yield {
    bench: BENCH,
    what: 'ask, p95',
    value: quantile(times, 0.95),
    unit: 'ms',
    target: { atMost: 100 },
    note,
  }
}

/** One to three words that stand together in a subject, and now and then words that stand nearly everywhere. */
function queriesIn(book: Book, queries: number): string[] {
  const random = new Random(41)
  const subjects = book.db.prepare('select subject from interaction where id = ?')
  const { interactions } = book.imports.counts()
  return Array.from({ length: queries }, (_, count) => {
    const subject = String(subjects.get(1 + random.below(interactions))?.['subject'] ?? '')
    const words = subject
      .replace('Re: ', '')
      .split(' and the ')
      .join(' ')
      .split(' ')
      .slice(count % 3)
    return count % 10 === 0 ? random.pick(COMMON_QUERIES) : words.join(' ')
  })
}

/** Searches for such words. */
export async function* searches(book: Book): AsyncGenerator<Row> {
  const times: number[] = []
  let found = 0
  for (const query of queriesIn(book, QUERIES)) {
    const started = performance.now()
    const result = await search(book.search, {
      query,
      now: NOW_MS,
      limit: 20,
      clock: () => performance.now(),
    })
    times.push(performance.now() - started)
    if (result.hits.length > 0) found += 1
  }
  const note = `${QUERIES} queries, ${found} of them with hits`
  yield { bench: BENCH, what: 'search, median', value: median(times), unit: 'ms' }
  yield {
    bench: BENCH,
    what: 'search, p95',
    value: quantile(times, 0.95),
    unit: 'ms',
    target: { atMost: 30 },
    note,
  }
  yield { bench: BENCH, what: 'search, slowest', value: Math.max(...times), unit: 'ms' }
}

/** Words that stand in a large part of all messages. */
const COMMON_QUERIES = [
  'team',
  'the numbers',
  'next year',
  'thank you',
  'note about',
  'talked about the',
  'mon',
]

/** Pages of people of every strength: every hundredth by name. */
export async function* personPages(book: Book): AsyncGenerator<Row> {
  const all = await book.people.matching('')
  const step = Math.max(1, Math.floor(all.length / PEOPLE))
  const wanted = all.filter((_, index) => index % step === 0).slice(0, PEOPLE)
  const times: number[] = []
  for (const { publicId } of wanted) {
    const started = performance.now()
    await showPerson(book, { name: publicId, now: NOW_MS, zone: ZONE, entries: 20 })
    times.push(performance.now() - started)
  }
  const note = `${wanted.length} of ${all.length} people`
  yield { bench: BENCH, what: 'person page, median', value: median(times), unit: 'ms' }
  yield {
    bench: BENCH,
    what: 'person page, p95',
    value: quantile(times, 0.95),
    unit: 'ms',
    target: { atMost: 20 },
    note,
  }
}
