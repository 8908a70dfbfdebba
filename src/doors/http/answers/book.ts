import { z } from 'zod'
import { count, day, moment, named, notUnderstood } from './parts.ts'

export const status = named(
  'Status',
  z.object({
    version: z.string(),
    hasOwner: z.boolean(),
    people: count,
    interactions: count,
    isDemo: z.boolean(),
    day,
    zone: z.string(),
    unfinished: z.enum(['import', 'rebuild', 'migration']).nullable(),
    brokenOff: z.boolean(),
    book: z.string(),
  }),
)

export const sources = named(
  'Sources',
  z.object({
    sources: z.array(
      z.object({ path: z.string(), format: z.string(), records: count, finished: z.boolean() }),
    ),
    imports: z.array(
      z.object({
        at: moment,
        sources: count,
        read: count,
        added: count,
        setAside: count,
        ms: z.number(),
      }),
    ),
    setAside: z.array(z.object({ source: z.string(), place: z.string(), why: z.string() })),
    setAsideTotal: count,
    notUnderstood,
  }),
)

const importReport = z.object({
  sources: z.array(
    z.object({
      path: z.string(),
      format: z.string(),
      read: count,
      added: count,
      unchanged: count,
      skipped: z.array(z.object({ where: z.string(), why: z.string() })),
      contradictions: z.array(z.string()).optional(),
    }),
  ),
  people: count,
  interactions: count,
  owner: z.array(z.object({ value: z.string(), why: z.string() })),
  likelyOwners: z.array(z.object({ value: z.string(), messages: count })),
  unknownOwners: z.array(z.string()),
  notUnderstood,
  ms: z.number(),
})

export const currentImport = named(
  'CurrentImport',
  z.object({
    import: z
      .object({
        id: z.string(),
        stage: z.enum(['receiving', 'reading', 'settling', 'understanding', 'done', 'failed']),
        files: z.array(z.object({ path: z.string(), records: count })),
        filesTotal: count,
        bytes: count,
        totalBytes: count,
        records: count,
        people: count,
        secondsLeft: z.number().nullable(),
        report: importReport.nullable(),
        error: z.object({ code: z.string(), message: z.string(), fix: z.string() }).nullable(),
      })
      .nullable(),
  }),
)

/** An import that begins. */
export const begunImport = named('BegunImport', z.object({ id: z.string() }))

/** The made-up book is shown, or not any more. */
export const demoShown = z.object({ isDemo: z.literal(true) })
export const demoLeft = z.object({ isDemo: z.literal(false) })

/** What a backup holds that was brought. */
export const broughtBackup = named(
  'BroughtBackup',
  z.object({
    id: z.string(),
    name: z.string(),
    people: count,
    messages: count,
    meetings: count,
    first: moment.nullable(),
    last: moment.nullable(),
    lastImport: moment.nullable(),
  }),
)

export const restored = z.object({ formerBook: z.string().nullable() })

/** The names of the files that are gone. */
export const deletion = named('Deletion', z.object({ deleted: z.array(z.string()) }))
