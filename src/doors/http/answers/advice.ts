import { z } from 'zod'
import { TRAITS } from '../../../practices/comfort-zone/diversity.ts'
import { count, day, draft, evidence, measure, moment, named, part, personName, suggestion } from './parts.ts'

export const ask = named(
  'Ask',
  z.object({
    day,
    topic: z.string(),
    people: z.array(
      z.object({
        person: personName,
        score: part,
        evidence: z.array(evidence),
        position: z.string().nullable(),
        endorsed: z.boolean(),
        messages: count,
        answers: count,
        meetings: count,
        first: day.nullable(),
        last: day.nullable(),
        askedLately: count,
        lastContact: day.nullable(),
        address: z.string().nullable(),
      }),
    ),
    missing: z.array(z.string()),
    capped: z.boolean(),
  }),
)

/** A letter, or why there is none. */
export const letter = named('Letter', z.object({ draft: draft.nullable(), why: z.string().nullable() }))

const how = z.enum(['in person', 'call', 'ask'])

export const coffee = named(
  'Coffee',
  z.object({
    person: personName,
    slots: z.array(z.object({ start: moment, end: moment, why: z.string() })),
    places: z.array(z.object({ name: z.string(), address: z.string(), why: z.string() })),
    how,
    why: z.string(),
    minutes: z.number(),
    waiting: z.object({ day, quote: z.string(), interaction: z.string() }).nullable(),
    zones: z.object({ yours: z.string(), theirs: z.string(), machine: z.string().nullable() }),
    basis: z.object({
      clockReadings: count.nullable(),
      hoursFrom: z.object({ yours: count, theirs: count }),
      hasTheirCalendar: z.boolean(),
      widened: z.number(),
    }),
    draft: draft.nullable(),
    whyNoDraft: z.string().nullable(),
    offer: z
      .object({
        how,
        place: z.string().nullable(),
        lastMet: z.object({ day, place: z.string() }).nullable(),
        options: z.array(z.string()),
        isOtherClock: z.boolean(),
      })
      .nullable(),
  }),
)

const spread = z.object({
  trait: z.enum(TRAITS),
  known: count,
  unknown: count,
  kinds: z.array(z.object({ kind: z.string(), people: count, who: z.array(personName) })),
  whoKnown: z.array(personName),
  whoUnknown: z.array(personName),
  blau: z.number().nullable(),
  shannon: z.number(),
})

export const network = named(
  'Network',
  z.object({
    day,
    people: count,
    pairs: count,
    communities: z.array(
      z.object({
        name: z.object({
          by: z.enum(['employer', 'list', 'words', 'around']),
          words: z.array(z.string()),
        }),
        people: z.array(personName),
        timeShare: part,
      }),
    ),
    apart: count,
    bridges: z.array(z.object({ person: personName, joins: z.array(personName) })),
    spreads: z.array(spread),
    whiteSpots: z
      .object({
        none: z.array(z.string()),
        one: z.array(z.object({ field: z.string(), person: personName })),
      })
      .nullable(),
    measures: z.array(measure),
    stretch: suggestion.nullable(),
  }),
)
