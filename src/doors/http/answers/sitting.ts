import { z } from 'zod'
import { ACTIONS } from '../../../domain/suggestion.ts'
import { count, day, ledgerRow, measure, moment, named, part, personName, suggestion } from './parts.ts'

export const today = named(
  'Today',
  z.object({
    day,
    minutes: z.number(),
    suggestions: z.array(suggestion),
    considered: count,
    leftOut: z.array(
      z.object({
        id: z.string(),
        person: personName,
        action: z.enum(ACTIONS),
        why: z.string(),
        waits: z.boolean(),
      }),
    ),
    done: z.object({ people: count, minutes: z.number() }),
    closing: z.string(),
    newest: day.nullable(),
  }),
)

export const practice = named(
  'Practice',
  z.object({
    day,
    ways: z.array(
      z.object({
        way: z.string(),
        sentence: z.string(),
        wouldFill: z.string().nullable(),
        measures: z.array(measure),
      }),
    ),
  }),
)

const meetingOfWeek = z.object({
  id: z.string(),
  day,
  title: z.string(),
  people: z.array(personName),
})

export const week = named(
  'Week',
  z.object({
    day,
    first: day,
    last: day,
    happened: z.object({
      people: count,
      wrote: count,
      written: count,
      met: count,
      who: z.object({
        people: z.array(personName),
        wrote: z.array(personName),
        written: z.array(personName),
        met: z.array(personName),
      }),
      most: z.array(z.object({ person: personName, contacts: count })),
      meetings: z.array(meetingOfWeek),
      news: z.array(z.object({ person: personName, told: z.string(), id: z.string().nullable() })),
    }),
    tended: z.array(z.object({ day, person: personName, action: z.string(), answer: z.string() })),
    ahead: z.object({
      promises: z.array(ledgerRow),
      meetings: z.array(meetingOfWeek),
      birthdays: z.array(z.object({ person: personName, day })),
      fading: z.array(z.object({ person: personName, reason: z.string() })),
    }),
  }),
)

const kept = z.object({ kept: count, seeming: count, made: count, ratio: z.number() })

export const promises = named(
  'Promises',
  z.object({
    day,
    since: day.nullable(),
    mine: z.array(ledgerRow),
    theirs: z.array(ledgerRow),
    kept: z.object({ mine: kept, theirs: kept }),
    settled: count,
    settledBeside: count,
    measures: z.array(measure),
  }),
)

const usual = z.number().nullable()

export const besideMeeting = named(
  'BesideMeeting',
  z.object({
    usual: z
      .object({
        talkShare: usual,
        longestMonologueSeconds: usual,
        questions: usual,
        followUps: usual,
        patienceSeconds: usual,
        wpm: usual,
        spokeOver: usual,
        meetings: count,
      })
      .nullable(),
    promises: z.array(ledgerRow),
    requests: z.array(z.string()),
  }),
)

export const meetings = named(
  'Meetings',
  z.object({
    meetings: z.array(
      z.object({
        id: z.string(),
        at: moment.nullable(),
        title: z.string(),
        seconds: z.number().nullable(),
        people: z.array(personName),
        ownerSpoke: z.boolean(),
        speakers: count.nullable(),
        ownerShare: part.nullable(),
      }),
    ),
  }),
)
