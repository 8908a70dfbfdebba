import { dayIn } from '../domain/day-in-zone.ts'
import { organizationDomain } from '../domain/matching/mail-domain.ts'
import { DAY } from '../domain/milliseconds.ts'
import { tellingWords } from '../language/telling-words.ts'
import { closest, type EgoNetwork } from '../practices/comfort-zone/ego-network.ts'
import type { Knowledge } from '../practices/comfort-zone/facts.ts'
import { isToComeBackTo } from '../practices/comfort-zone/listmate.ts'
import type { Introduction, Stretch, Wake } from '../practices/comfort-zone/rank.ts'
import type { StretchFacts } from '../practices/comfort-zone/suggest.ts'
import type { BookAt } from './book-at.ts'
import { workplacesOf } from './workplaces.ts'

/** The owner's network as a week began, and what would lead out of it. */
export type WeekNetwork = {
  /** Its Monday, in days since 1970, and its first moment (UTC), ms since 1970. */
  readonly monday: number
  /** The state of the book's acquaintances that it was worked out from. */
  readonly state: string
  readonly at: number
  /** Worked out once it is asked for: what the book kept of the week may be enough. */
  readonly network: () => Promise<EgoNetwork>
  /** In the order in which the week tries them; begins anew each time. */
  readonly stretches: () => AsyncGenerator<Stretch>
  /** What there is to say, of those that were looked at. */
  readonly facts: Map<Stretch, Promise<StretchFacts | null>>
  /** What these are seen beside, once it was asked for. */
  beside?: Promise<Beside>
}

/** How far back subjects tell what somebody knows. */
const YEARS = 3
const MOST_SUBJECTS = 200

/** What there is to say of a stretch as the week began; null when that is too little. */
export function stretchFacts(
  book: BookAt,
  week: WeekNetwork,
  stretch: Stretch,
): Promise<StretchFacts | null> {
  return stretch.kind === 'wake' ? wakeFacts(book, week, stretch) : introductionFacts(book, week, stretch)
}

async function wakeFacts(book: BookAt, week: WeekNetwork, stretch: Wake): Promise<StretchFacts | null> {
  const { who, mutual } = stretch
  const written = book.network.written(who.number, sinceOf(week), MOST_SUBJECTS)
  const knowledge = await knowledgeOf(book, week, { number: who.number, name: who.person.name, written })
  const isListmate = !who.lastMet && isFromList(book, who.last)
  if (isListmate && (!isToComeBackTo(stretch) || (await isColleague(book, week, who.number)))) return null
  // Whom nobody was seen with may be of the owner's own world all the same, unless something tells them apart. On a list
  // all are of one world, whoever was seen with whom; there another employer is none.
  const tellsApart = isListmate && mutual.length === 0 ? knowledge.words.length > 0 : hasNews(knowledge)
  if ((isListmate || mutual.length === 0) && !tellsApart) return null
  return {
    isListmate,
    stretch,
    stranger: null,
    knowledge,
    evidence: [
      { interaction: who.last, kind: who.lastMet ? 'meeting' : 'message' },
      ...written.slice(0, 3).map(({ interaction }) => ({ interaction, kind: 'message' as const })),
    ],
    seenDay: null,
  }
}

function isFromList({ network }: BookAt, interaction: number): boolean {
  return network.waysOf([interaction]).get(interaction) === 'list'
}

/** Of one employer with the owner: such people meet elsewhere than on lists. */
async function isColleague(book: BookAt, week: WeekNetwork, person: number): Promise<boolean> {
  const own = (await workplacesOf(book.people, week.at, [person])).get(person)
  return own !== undefined && ownHouses(book).includes(own.key)
}

function ownHouses({ network }: BookAt): string[] {
  return network.ownerAddresses().flatMap((address) => organizationDomain(address) ?? [])
}

/** Somebody who wrote less, or long ago, is hardly there to be introduced to. */
const LEAST_WRITTEN = 2
const WRITTEN_DAYS = 365

async function introductionFacts(
  book: BookAt,
  week: WeekNetwork,
  stretch: Introduction,
): Promise<StretchFacts | null> {
  const { who, stranger } = stretch
  const person = book.opinions.personOf(stranger)
  if (person === null || !FULL_NAME.test(person.name)) return null
  const written = book.network.written(stranger, sinceOf(week), MOST_SUBJECTS)
  const lately = written.filter(({ at }) => at > week.at - WRITTEN_DAYS * DAY)
  if (lately.length < LEAST_WRITTEN) return null
  // Whoever writes on a list that the owner reads can be written to without being introduced.
  if (lately.some(({ interaction }) => isFromList(book, interaction))) return null
  const together = book.network.seenTogether(who.number, stranger, week.at, 5)
  const [last] = together
  if (last === undefined) return null
  const knowledge = await knowledgeOf(book, week, { number: stranger, name: person.name, written })
  if (!hasNews(knowledge)) return null
  return {
    stretch,
    stranger: person,
    knowledge,
    evidence: together.map(({ interaction, kind }) => ({ interaction, kind })),
    seenDay: dayIn(book.zone, last.at),
    isListmate: false,
  }
}

function hasNews({ words, isNewEmployer }: Knowledge): boolean {
  return words.length > 0 || isNewEmployer
}

/** At least two words that begin with a letter: nobody is introduced to an address. */
const FULL_NAME = /^\p{L}[^@]* \p{L}[^@]*$/u

function sinceOf({ at }: WeekNetwork) {
  return { since: at - YEARS * 365 * DAY, now: at }
}

type Knower = {
  readonly number: number
  readonly name: string
  readonly written: readonly { readonly subject: string }[]
}

/** What somebody shows that the owner's closest do not: an employer, and words of the subjects they wrote of. */
async function knowledgeOf(book: BookAt, week: WeekNetwork, one: Knower): Promise<Knowledge> {
  const { subjects, names, houses } = await (week.beside ??= besideOf(book, week))
  const words = tellingWords(
    one.written.map(({ subject }) => subject),
    subjects,
    { except: names.union(namesIn([one.name])), most: MOST_WORDS },
  )
  const own = (await workplacesOf(book.people, week.at, [one.number])).get(one.number)
  return {
    title: own?.title ?? '',
    employer: own?.employer ?? '',
    isNewEmployer: own !== undefined && houses.size > 0 && !houses.has(own.key),
    words,
  }
}

/** What the owner's own people write about, how they are called, and the houses of the owner and of the closest. */
export type Beside = {
  readonly subjects: readonly string[]
  readonly names: ReadonlySet<string>
  readonly houses: ReadonlySet<string>
}

async function besideOf(book: BookAt, week: WeekNetwork): Promise<Beside> {
  const network = await week.network()
  const { people } = network
  const inTouch = people
    .toSorted((a, b) => b.inYear - a.inYear || a.number - b.number)
    .slice(0, BESIDE.people)
  const near = closest(network).flatMap((node) => people[node]?.number ?? [])
  const workplaces = await workplacesOf(book.people, week.at, near)
  return {
    subjects: inTouch.flatMap(({ number }) =>
      book.network.written(number, sinceOf(week), BESIDE.subjects).map(({ subject }) => subject),
    ),
    names: namesIn(inTouch.map(({ person }) => person.name)),
    houses: new Set([...[...workplaces.values()].map(({ key }) => key), ...ownHouses(book)]),
  }
}

const MOST_WORDS = 3

/** Beside how many people, and how many subjects of each, a word is to be rare. */
const BESIDE = { people: 40, subjects: 40 } as const

function namesIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)))
}
