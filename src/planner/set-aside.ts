import { dayInWords } from '../domain/day-words.ts'
import type { Action, Suggestion } from '../domain/suggestion.ts'
import { type Answer, answersInForce, type PlanHistory, type Space } from './history.ts'

/** A suggestion that is not in the plan, and why, in words that begin without a capital. */
export type LeftOut = {
  readonly suggestion: Suggestion
  readonly why: string
  /** Settled is what was done, or refused for good: it waits for no other day. */
  readonly state: 'waiting' | 'settled'
}

/** The part of a celebration that says how big the news is, in [0, 1]; from one half on it is big. */
export const BIG_NEWS = 'news'

/**
 * Tells the suggestions that may come into a day's plan from those that may not, whatever room there is: answered,
 * run out, space given to the person, or cheer while something needs putting right.
 */
export function setAside(
  suggestions: readonly Suggestion[],
  day: string,
  history: PlanHistory,
): { readonly open: readonly Suggestion[]; readonly aside: readonly LeftOut[] } {
  const answers = answersInForce(history.answers, day)
  const repairs = peopleWithRepairs(suggestions, { answers, day, open: history.openRepairs })
  const spaces = longestSpaces(history.space, day)
  const open: Suggestion[] = []
  const aside: LeftOut[] = []
  for (const suggestion of suggestions) {
    const answer = answers.get(suggestion.id)
    const why =
      whyAnswered(answer, day) ??
      whyExpired(suggestion, day) ??
      whySpace(suggestion, day, spaces) ??
      whyMuted(suggestion, repairs)
    if (why === null) open.push(suggestion)
    else aside.push({ suggestion, why, state: isSettling(answer) ? 'settled' : 'waiting' })
  }
  return { open, aside }
}

function isSettling(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.answer !== 'later'
}

/** A repair is open until it is done or refused: one put off, or without room today, still mutes cheer. */
function peopleWithRepairs(
  suggestions: readonly Suggestion[],
  known: {
    readonly answers: ReadonlyMap<string, Answer>
    readonly day: string
    readonly open: readonly string[]
  },
): ReadonlySet<string> {
  const people = new Set(known.open)
  for (const suggestion of suggestions) {
    if (suggestion.action !== 'repair' || whyExpired(suggestion, known.day) !== null) continue
    const answer = known.answers.get(suggestion.id)?.answer
    if (answer === undefined || answer === 'later') people.add(suggestion.person.id)
  }
  return people
}

/** The longest of the spaces that still hold on a day, by person. */
function longestSpaces(spaces: readonly Space[], day: string): ReadonlyMap<string, Space> {
  const longest = new Map<string, Space>()
  for (const space of spaces) {
    if (space.until <= day) continue
    const before = longest.get(space.personId)
    if (before === undefined || before.until < space.until) longest.set(space.personId, space)
  }
  return longest
}

function whyAnswered(answer: Answer | undefined, day: string): string | null {
  if (answer === undefined) return null
  if (answer.answer === 'not this') return 'you said not this'
  if (answer.answer === 'done')
    return `you did this ${answer.on === day ? 'today' : `on ${dayInWords(answer.on, day)}`}`
  return answer.until > day ? `you said later, until ${dayInWords(answer.until, day)}` : null
}

function whyExpired({ expires }: Suggestion, day: string): string | null {
  return expires !== null && expires < day ? `${dayInWords(expires, day)} was its last day` : null
}

function whySpace({ person }: Suggestion, day: string, spaces: ReadonlyMap<string, Space>): string | null {
  const space = spaces.get(person.id)
  if (space === undefined) return null
  const until = dayInWords(space.until, day)
  return space.why === 'muted'
    ? `you asked for nothing about ${person.name} until ${until}`
    : `you are giving ${person.name} space until ${until}`
}

function whyMuted(suggestion: Suggestion, repairs: ReadonlySet<string>): string | null {
  if (!repairs.has(suggestion.person.id) || !CHEERFUL.has(suggestion.action) || isBigNews(suggestion))
    return null
  return `something with ${suggestion.person.name} needs putting right first`
}

const CHEERFUL: ReadonlySet<Action> = new Set(['celebrate', 'meet', 'check in', 'stretch'])

function isBigNews({ action, parts }: Suggestion): boolean {
  return action === 'celebrate' && (parts[BIG_NEWS] ?? 0) >= 0.5
}
