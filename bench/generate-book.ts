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
const findings: TextReading[] = []
const lock = book.imports.lock()
writeAll()
settleAll()
keepFindings()
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
  steps.writeMs += performance.now() - started
  findings.push(...findingsOf(book, messages, first))
  return added
}

/** Findings made before the owner was known would count as outdated, so they come last. */
function keepFindings(): void {
  const started = performance.now()
  for (let at = 0; at < findings.length; at += 5000)
    book.reading.keep(findings.slice(at, at + 5000), READER_VERSION)
  book.reading.finish(READER_VERSION)
  steps.findingsMs = performance.now() - started
}

/**
 * What the readers would find in what the owner wrote or got by name: the asks and promises that were put in, and
 * the signatures. Reading half a million texts would take minutes and is measured elsewhere.
 */
function findingsOf({ db }: Book, messages: readonly MadeUpMessage[], first: number): TextReading[] {
  const identity = db.prepare("select id from identity where kind = 'email' and value = ?")
  return messages.flatMap(({ record, ask, promise }, index): TextReading[] => {
    const isOwners = record.from.value === OWNER_PARTY.value
    if (record.traffic === 'bulk' || (record.traffic === 'list' && !isOwners)) return []
    const sender = Number(identity.get(record.from.value)?.['id'])
    return [
      {
        ...nothingFound(first + index),
        language: 'en',
        asks: ask === null ? [] : [askIn(record.text, ask)],
        promises: promise === null ? [] : [promiseIn(record.text, promise)],
        signature: isOwners ? null : signatureOf(record, sender),
      },
    ]
  })
}

function askIn(text: string, ask: string): TextReading['asks'][number] {
  const kind = /^(?:Could|Can|Would|Please)/.test(ask) ? 'request' : 'question'
  return { ...spanOf(text, ask), kind, strength: 0.8, main: true, addressed: null }
}

function promiseIn(text: string, promise: string): TextReading['promises'][number] {
  return { ...spanOf(text, promise), what: promise.replace(/^I will |\.$/g, ''), due: null, strength: 0.8 }
}

/** Lines were broken after the sentence was made, so it is found by its beginning. */
function spanOf(text: string, sentence: string) {
  const start = Math.max(0, text.search(new RegExp(sentence.slice(0, 30).replaceAll(' ', '\\s'))))
  return { start, end: start + sentence.length, quote: sentence }
}

function signatureOf(record: MessageRecord, identity: number): TextReading['signature'] {
  const organization = record.from.value.split('@')[1]?.replace('.example', '') ?? ''
  return { identity, title: titleOf(record.from), organization, phone: '' }
}
