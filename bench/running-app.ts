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

/** The plan of thirty days one after another, in a process that stays, and of the last of them once more. */
export async function* today(book: Book): AsyncGenerator<Row> {
  const days: number[] = []
  for (let day = 30; day >= 0; day -= 1) days.push(await planMs(book, NOW_MS - day * DAY))
  const again: number[] = []
  for (let time = 0; time < 10; time += 1) again.push(await planMs(book, NOW_MS + time * 60_000))
  const [first = 0, ...warm] = days
  const note = 'thirty days in turn'
  const target = { atMost: 60 }
  yield { bench: BENCH, what: 'today, the first time', value: first, unit: 'ms' }
  yield { bench: BENCH, what: 'today, running app, median', value: median(warm), unit: 'ms', target, note }
  yield { bench: BENCH, what: 'today, running app, p95', value: quantile(warm, 0.95), unit: 'ms' }
  yield { bench: BENCH, what: 'today, the same day again, median', value: median(again), unit: 'ms', target }
}

async function planMs(book: Book, now: number): Promise<number> {
  const started = performance.now()
  await planToday(book, { now, zone: ZONE, minutes: 15 })
  return performance.now() - started
}

/** One to three words that stand together in a subject, and now and then words that stand nearly everywhere. */
export async function* searches(book: Book): AsyncGenerator<Row> {
  const random = new Random(41)
  const subjects = book.db.prepare('select subject from interaction where id = ?')
  const { interactions } = book.imports.counts()
  const times: number[] = []
  let found = 0
  for (let count = 0; count < QUERIES; count += 1) {
    const subject = String(subjects.get(1 + random.below(interactions))?.['subject'] ?? '')
    const words = subject
      .replace('Re: ', '')
      .split(' and the ')
      .join(' ')
      .split(' ')
      .slice(count % 3)
    const query = count % 10 === 0 ? random.pick(COMMON_QUERIES) : words.join(' ')
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
