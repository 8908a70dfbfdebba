import {
  either,
  fields,
  finite,
  flag,
  isoDay,
  listOf,
  oneOf,
  orNull,
  type Shape,
  text,
  whole,
} from '../domain/exported/shape.ts'
import type { NetworkPerson } from '../practices/comfort-zone/facts.ts'
import type { Introduction, Wake } from '../practices/comfort-zone/rank.ts'
import type { StretchFacts } from '../practices/comfort-zone/suggest.ts'

/** What a week tried, in its order, as the book keeps it. */
export type KeptWeek = {
  readonly tried: readonly {
    readonly stretch: Wake | Introduction
    /** What there is to say of it; null when it was not looked at. */
    readonly facts: KeptFacts | null
  }[]
  /** Whether there are no others. */
  readonly isAll: boolean
}

/** What there is to say of a stretch, or that there is too little. */
export type KeptFacts = Omit<StretchFacts, 'stretch'> | typeof NOTHING

export const NOTHING = 'nothing'

/** Reads what a book kept; null when it is none, as another version may have kept it. */
export function keptWeekIn(content: string): KeptWeek | null {
  const kept: unknown = JSON.parse(content)
  return isKeptWeek(kept) ? kept : null
}

const someone = fields({ id: text, name: text })

const person: Shape<NetworkPerson> = fields({
  number: whole,
  person: someone,
  strength: finite,
  lately: whole,
  inYear: whole,
  mutual: whole,
  fromThem: whole,
  fromOwner: whole,
  silenceDays: finite,
  lastDay: isoDay,
  last: whole,
  lastMet: flag,
  first: whole,
})

const parts: Shape<Readonly<Record<string, number>>> = (value): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(finite)

const common = { who: person, mutual: listOf(person), parts, value: finite }
const wake: Shape<Wake> = fields({ kind: oneOf('wake'), ...common })
const introduction: Shape<Introduction> = fields({
  kind: oneOf('introduction'),
  stranger: whole,
  ...common,
})

const facts: Shape<Omit<StretchFacts, 'stretch'>> = fields({
  stranger: orNull(someone),
  knowledge: fields({ title: text, employer: text, isNewEmployer: flag, words: listOf(text) }),
  evidence: listOf(fields({ interaction: whole, kind: oneOf('message', 'meeting') })),
  seenDay: orNull(isoDay),
  isListmate: flag,
})

const isKeptWeek: Shape<KeptWeek> = fields({
  tried: listOf(
    fields({ stretch: either(wake, introduction), facts: orNull(either(facts, oneOf(NOTHING))) }),
  ),
  isAll: flag,
})
