// A made-up book, written by the store's own writer: `node bench/generate-book.ts PATH INTERACTIONS PEOPLE`.
// Prints what each step took, as one JSON value. A process of its own, so that what measures the book is fresh.
import type { TextReading } from '../src/app/ports.ts'
import { nothingFound } from '../src/app/read-pending.ts'
import { settle } from '../src/app/settle.ts'
import type { MessageRecord } from '../src/domain/record.ts'
import { READER_VERSION } from '../src/language/version.ts'
import { type Book, openBook } from '../src/store/book.ts'
import { type MadeUpMessage, NOW, OWNER_PARTY, madeUpMail, titleOf } from './made-up-mail.ts'
import { writeMessages } from './write-messages.ts'

const [path = '', interactions = '', people = ''] = process.argv.slice(2)
const YEARS = 12
const BATCH = 256

const book = openBook(path)
const steps = { writeMs: 0, settleMs: 0, findingsMs: 0 }
const lock = book.imports.lock()
writeAll()
settleAll()
lock[Symbol.dispose]()
book.db.exec('pragma wal_checkpoint(truncate)')
process.stdout.write(`${JSON.stringify({ ...steps, ...book.imports.counts() })}\n`)
book.close()

function writeAll(): void {
  const wish = { messages: Number(interactions), people: Number(people), years: YEARS }
  let batch: MadeUpMessage[] = []
  let first = 1
  for (const message of madeUpMail(wish)) {
    batch.push(message)
    if (batch.length < BATCH) continue
    first += writeBatch(batch, first)
    batch = []
  }
  writeBatch(batch, first)
}

function settleAll(): void {
  const started = performance.now()
  const now = Temporal.Instant.from(NOW).epochMilliseconds
  settle(book.settlement, { owners: [OWNER_PARTY.value], everyone: false, now })
  steps.settleMs = performance.now() - started
}

/** @param first the number that the first of these messages gets in the new book @returns how many were written */
function writeBatch(messages: readonly MadeUpMessage[], first: number): number {
  const started = performance.now()
  const records = messages.map(({ record }) => record)
  const added = writeMessages(book, records, { path: '/made-up/mail.mbox', first })
  if (added !== messages.length) throw new Error(`of ${messages.length} made-up messages ${added} were new`)
  const written = performance.now()
  steps.writeMs += written - started
  keepFindings(book, messages, first)
  steps.findingsMs += performance.now() - written
  return added
}

/**
 * What the readers would find in what the owner wrote or got by name: the asks that were put in, and the
 * signatures. Reading half a million texts would take minutes and is measured elsewhere.
 */
function keepFindings({ db, reading }: Book, messages: readonly MadeUpMessage[], first: number): void {
  const identity = db.prepare("select id from identity where kind = 'email' and value = ?")
  const findings = messages.flatMap((message, index): TextReading[] => {
    const { record } = message
    const isOwners = record.from.value === OWNER_PARTY.value
    if (record.traffic === 'bulk' || (record.traffic === 'list' && !isOwners)) return []
    const sender = Number(identity.get(record.from.value)?.['id'])
    return [
      {
        ...nothingFound(first + index),
        language: 'en',
        asks: message.ask === null ? [] : [askIn(record, message.ask)],
        signature: isOwners ? null : signatureOf(record, sender),
      },
    ]
  })
  reading.keep(findings, READER_VERSION)
}

function askIn(record: MessageRecord, ask: string): TextReading['asks'][number] {
  // Lines were broken after the sentence was made, so it is found by its beginning.
  const start = Math.max(0, record.text.search(new RegExp(ask.slice(0, 30).replaceAll(' ', '\\s'))))
  const kind = /^(?:Could|Can|Would|Please)/.test(ask) ? 'request' : 'question'
  return { kind, start, end: start + ask.length, quote: ask, strength: 0.8, main: true }
}

function signatureOf(record: MessageRecord, identity: number): TextReading['signature'] {
  const organization = record.from.value.split('@')[1]?.replace('.example', '') ?? ''
  return { identity, title: titleOf(record.from), organization, phone: '' }
}
