import type { DatabaseSync } from 'node:sqlite'
import type { Diagnosis, LastImport } from '../app/ports.ts'
import { contentHash } from './content-hash.ts'
import { FINDING_TABLES } from './findings-writer.ts'
import { notUnderstood, undatedMessages } from './not-understood.ts'
import { BookSourceLedger } from './source-ledger.ts'
import { prepare } from './statement.ts'
import { unfinishedIn } from './unfinished.ts'

const LISTED = 1000

/** Checks the book: the file itself, and the rules between its tables. Changes nothing. */
export function examine(db: DatabaseSync): Diagnosis {
  const problems = [...fileProblems(db), ...ruleProblems(db)]
  const unfinishedWork = unfinishedIn(db)
  const ledger = new BookSourceLedger(db)
  const setAside = ledger.setAside(LISTED)
  return {
    sound: problems.length === 0 && (unfinishedWork === null || unfinishedWork === 'migration'),
    problems,
    counts: Object.fromEntries(
      COUNTED.map((table) => [table, count(db, `select count(*) as n from ${table}`)]),
    ),
    setAside: setAside.rows,
    setAsideTotal: setAside.total,
    notUnderstood: notUnderstood(db),
    undated: undatedMessages(db, LISTED),
    unfinished: prepare(
      db,
      "select path from source where finished = 0 and format not in ('unknown', 'unreadable') order by path",
    )
      .all()
      .map((row) => String(row['path'])),
    unfinishedWork,
    lastImport: lastImport(ledger),
    hash: contentHash(db),
  }
}

function lastImport(ledger: BookSourceLedger): LastImport | null {
  const [last] = ledger.imports(1)
  if (last === undefined) return null
  const { ms: _ms, ...rest } = last
  return rest
}

const COUNTED = [
  'interaction',
  'person',
  'identity',
  'card',
  'thread',
  ...FINDING_TABLES,
  'tie',
  'source',
] as const

function fileProblems(db: DatabaseSync): string[] {
  return prepare(db, 'pragma integrity_check')
    .all()
    .map((row) => String(row['integrity_check']))
    .filter((line) => line !== 'ok')
    .map((line) => `the file itself is damaged: ${line}`)
}

/** What must hold between tables, as queries that count the exceptions. */
const RULES: readonly (readonly [string, string])[] = [
  [
    'messages that would be taken in twice',
    `select count(*) as n from interaction i where kind = 'message' and id not in (select interaction_id from interaction_key)`,
  ],
  [
    'senders and recipients of messages that are not there',
    'select count(*) as n from participant p where not exists (select 1 from interaction i where i.id = p.interaction_id)',
  ],
  [
    'addresses and numbers of people that are not there',
    'select count(*) as n from identity where person_id is not null and not exists (select 1 from person where person.id = person_id)',
  ],
  [
    'people without an address, number or name that points to them',
    'select count(*) as n from person where not exists (select 1 from identity where person_id = person.id)',
  ],
  [
    'people who are the owner, a list or a program',
    `select count(*) as n from identity where person_id is not null and nature <> 'human'`,
  ],
  [
    'messages that belong to no thread',
    `select count(*) as n from interaction i where kind = 'message' and not exists (select 1 from thread t where t.id = i.thread_id)`,
  ],
  [
    'ties of people that are not there',
    'select count(*) as n from tie where not exists (select 1 from person where person.id = person_id)',
  ],
  [
    'messages that cannot be searched',
    `select count(*) as n from interaction i where kind = 'message' and not exists (select 1 from search where search.rowid = i.id)`,
  ],
]

function ruleProblems(db: DatabaseSync): string[] {
  return RULES.flatMap(([what, sql]) => {
    const exceptions = count(db, sql)
    return exceptions === 0 ? [] : [`${what}: ${exceptions}`]
  })
}

function count(db: DatabaseSync, sql: string): number {
  return Number(prepare(db, sql).get()?.['n'])
}
