import { z } from 'zod'
import {
  count,
  day,
  evidence,
  measure,
  moment,
  named,
  part,
  personName,
  promiseBetween,
  tie,
} from './parts.ts'

export const people = named(
  'People',
  z.object({
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        organization: z.string(),
        title: z.string(),
        circle: z.string().nullable(),
        standing: z.string(),
        lastAt: moment.nullable(),
        strength: part,
      }),
    ),
    total: count,
  }),
)

const identity = z.object({
  kind: z.enum(['email', 'phone', 'profile', 'handle', 'speaker']),
  value: z.string(),
})

const affiliation = z.object({
  organization: z.string(),
  title: z.string(),
  since: z.string().nullable(),
  until: z.string().nullable(),
})

const answerTime = z.object({ hours: z.number(), sample: count, evidence: z.array(z.string()) }).nullable()

const contact = z.object({
  days: z.array(day),
  wrote: z.object({ owner: count, person: count }),
  met: count,
  evidence: z.object({ wrote: z.array(z.string()), met: z.array(z.string()) }),
  answers: z.object({ owner: answerTime, person: answerTime }),
})

const timelineEntry = named(
  'TimelineEntry',
  z.object({
    interaction: z.string(),
    at: moment,
    channel: z.string(),
    direction: z.enum(['in', 'out', 'both']),
    subject: z.string(),
    isHeard: z.boolean(),
    quote: z.string(),
  }),
)

const milestone = z.object({
  at: z.string(),
  polarity: z.enum(['good', 'hard']),
  kind: z.string(),
  evidence,
  answered: z.boolean(),
})

export const person = named(
  'Person',
  z.object({
    day,
    id: z.string(),
    name: z.string(),
    identities: z.array(identity),
    circle: z.string().nullable(),
    cadenceDays: z.number().nullable(),
    cadenceSaid: z.number().nullable(),
    mutedUntil: day.nullable(),
    affiliations: z.array(affiliation),
    tie: tie.nullable(),
    contact: contact.nullable(),
    nextMeeting: z.object({ interaction: z.string(), at: moment, title: z.string() }).nullable(),
    merged: z.object({ name: z.string(), identities: z.array(identity) }).nullable(),
    timeline: z.array(timelineEntry),
    timelineTotal: count,
    balance: z.array(measure),
    promises: z.array(promiseBetween),
    milestones: z.array(milestone),
  }),
)

const duplicateSide = z.object({
  id: z.string(),
  name: z.string(),
  identities: z.array(z.string()),
  organization: z.string(),
  title: z.string(),
  lastAt: moment.nullable(),
  interactions: count,
})

export const duplicates = named(
  'Duplicates',
  z.object({
    proposals: z.array(
      z.object({ a: duplicateSide, b: duplicateSide, score: part, reasons: z.array(z.string()) }),
    ),
    total: count,
  }),
)

export const search = named(
  'Search',
  z.object({
    hits: z.array(
      z.object({
        interaction: z.string(),
        person: personName.nullable(),
        at: moment.nullable(),
        quote: z.string(),
      }),
    ),
    total: count,
    ms: z.number(),
  }),
)
