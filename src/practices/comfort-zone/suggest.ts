import { dayInWords, stretchInWords } from '../../domain/day-words.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { Knowledge, NetworkPerson } from './facts.ts'
import type { Introduction, Stretch, Wake } from './rank.ts'

/** This week's stretch, with what there is to say of it. */
export type StretchFacts = {
  readonly stretch: Stretch
  /** Who is to be met; null where the owner takes up with somebody again. */
  readonly stranger: { readonly id: string; readonly name: string } | null
  readonly knowledge: Knowledge
  /** Their last message and some before it, or those in which both were: the first counts, later ones may tell more. */
  readonly evidence: readonly { readonly interaction: number; readonly kind: 'message' | 'meeting' }[]
  /** ISO day on which bridge and stranger were last seen together. */
  readonly seenDay: string | null
  /** Whether owner and person know each other from a list, where nobody is seen with anybody in particular. */
  readonly isListmate: boolean
}

/** Comfort zone: one stretch a week, out of the communities that the owner is at home in. @param today ISO */
export function suggestStretch(facts: StretchFacts | null, today: string): Proposal[] {
  if (facts === null) return []
  const { stretch, knowledge, evidence } = facts
  const [first, ...others] = evidence
  const orElse = others.flatMap(({ kind, interaction }) => (kind === 'message' ? [interaction] : []))
  const news = { knowledge: unit((knowledge.words.length + (knowledge.isNewEmployer ? 1 : 0)) / 3) }
  const isWake = stretch.kind === 'wake'
  return [
    {
      person: stretch.who.person,
      way: 'comfort zone',
      action: 'stretch',
      minutes: 5,
      occasion:
        stretch.kind === 'wake'
          ? `out of touch since ${stretch.who.last}`
          : `meet ${facts.stranger?.id ?? ''}`,
      reason: isWake ? wakeReason(facts, stretch, today) : introductionReason(facts, stretch, today),
      ...(facts.stranger === null ? {} : { other: facts.stranger }),
      evidence: first === undefined ? [] : [{ ...first, quote: null, orElse }],
      value: unit(stretch.value + 0.1 * news.knowledge),
      parts: { ...stretch.parts, ...news },
      expires: null,
    },
  ]
}

function wakeReason({ knowledge, isListmate }: StretchFacts, { who, mutual }: Wake, today: string): string {
  const { name } = who.person
  const since = `you were last in touch on ${dayInWords(who.lastDay, today)}, ${stretchInWords(who.silenceDays)} ago`
  const known = knownWords(name, knowledge)
  if (isListmate && mutual.length === 0)
    return `You know ${name}${workWords(knowledge)} from a list; ${since}.${known}`
  const apart = mutual.length === 0 ? 'none of the communities' : 'another community than those'
  return `${name}${workWords(knowledge)} is of ${apart} you move in; ${since}, and ${mutualWords(mutual)}.${known}`
}

function mutualWords(mutual: readonly NetworkPerson[]): string {
  const [first] = mutual
  if (first === undefined) return 'nobody you know was seen with them'
  if (mutual.length === 1) return `of your people only ${first.person.name} was seen with them`
  return `${mutual.length} of your people were seen with them, ${first.person.name} among them`
}

function introductionReason(
  { stranger, knowledge, seenDay }: StretchFacts,
  { who, mutual }: Introduction,
  today: string,
): string {
  const name = stranger?.name ?? ''
  const last = seenDay === null ? '' : `, last on ${dayInWords(seenDay, today)}`
  const [also] = mutual
  const others = also === undefined ? '' : `; ${also.person.name} knows them too`
  return `${who.person.name} could introduce you to ${name}${workWords(knowledge)}: the two were seen together at least three times${last}${others}, and you never were in touch with ${name}.${knownWords(name, knowledge)}`
}

function workWords({ title, employer }: Knowledge): string {
  return title === '' ? '' : ` (${[title, employer].filter((part) => part !== '').join(' at ')})`
}

function knownWords(name: string, { words, employer, isNewEmployer }: Knowledge): string {
  const house = isNewEmployer
    ? ` None of those you are most in touch with is at ${employer.replace(/\.$/, '')}.`
    : ''
  const topics =
    words.length === 0
      ? ''
      : ` ${name} wrote about ${inWords(words)}, as hardly anybody you are in touch with does.`
  return topics === '' ? house : topics
}

function inWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length === 1
    ? (quoted[0] ?? '')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`
}
