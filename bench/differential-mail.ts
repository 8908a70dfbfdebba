/**
 * Compares our message reader with postal-mime, field by field, on a folder of messages or mailboxes:
 * `node bench/differential-mail.ts PATH [--show N] [--field NAME]`. Differences are for a human to judge:
 * each is printed with both readings, the first `N` a field.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Party } from '../src/domain/identity.ts'
import type { MessageRecord } from '../src/domain/record.ts'
import { detectMail } from '../src/sources/mail/detect.ts'
import { htmlToText } from '../src/sources/mail/html-text.ts'
import { MboxSplitter } from '../src/sources/mail/mbox.ts'
import { readMessage } from '../src/sources/mail/message.ts'
import { isPipermail } from '../src/sources/mail/pipermail.ts'

type Message = { readonly name: string; readonly bytes: Uint8Array; readonly pipermail: boolean }
type Difference = {
  readonly name: string
  readonly field: string
  readonly ours: string
  readonly theirs: string
}

const [path = '', ...options] = process.argv.slice(2)
const shown = Number(optionValue('--show') ?? 5)
const onlyField = optionValue('--field')
const counts = new Map<string, number>()
const examples = new Map<string, Difference[]>()
let read = 0
let oursMs = 0
let theirsMs = 0

for (const message of messagesIn(path)) await compare(message)
report()

function optionValue(name: string): string | undefined {
  const at = options.indexOf(name)
  return at < 0 ? undefined : options[at + 1]
}

function* messagesIn(path: string): Generator<Message> {
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).toSorted()) yield* messagesIn(join(path, entry))
    return
  }
  const bytes = readFileSync(path)
  const format = detectMail(path, bytes.subarray(0, 65_536))
  if (format === 'message') yield { name: path, bytes, pipermail: false }
  if (format !== 'mbox') {
    if (format === null) count('files that are no mail')
    return
  }
  const splitter = new MboxSplitter()
  let pipermail: boolean | null = null
  for (const message of [...splitter.feed(bytes), ...splitter.finish()]) {
    pipermail ??= isPipermail(message.bytes)
    yield { name: `${path}@${message.start}`, bytes: message.bytes, pipermail }
  }
}

async function compare(message: Message): Promise<void> {
  read++
  const begun = performance.now()
  const reading = readMessage(message.bytes, { pipermail: message.pipermail, labels: [] })
  const between = performance.now()
  oursMs += between - begun
  const theirs = await readTheirs(message.bytes)
  theirsMs += performance.now() - between
  if (!('record' in reading)) {
    count('beyond' in reading ? `beyond: ${reading.beyond}` : `failed: ${reading.failed}`)
    note({
      name: message.name,
      field: 'unread',
      ours: JSON.stringify(reading),
      theirs: theirs?.subject ?? '',
    })
    return
  }
  if (theirs === null) {
    count('postal-mime failed')
    return
  }
  for (const [field, ours, expected] of fields(reading.record, theirs))
    if (ours !== expected) note({ name: message.name, field, ours, theirs: expected })
}

async function readTheirs(bytes: Uint8Array): Promise<Email | null> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = text.toString('latin1', 0, 5) === 'From ' ? text.indexOf('\n') + 1 : 0
  try {
    return await PostalMime.parse(text.subarray(end))
  } catch {
    return null
  }
}

function fields(ours: MessageRecord, theirs: Email): [string, string, string][] {
  const at = Date.parse(theirs.date ?? '')
  return [
    ['from', parties([ours.from]), addresses(theirs.from === undefined ? [] : [theirs.from])],
    ['to', parties(ours.to), addresses(theirs.to ?? [])],
    ['cc', parties(ours.cc), addresses(theirs.cc ?? [])],
    ['subject', ours.subject, flat(theirs.subject ?? '')],
    ['messageId', ours.messageId ?? '', bareId(theirs.messageId ?? '')],
    ['inReplyTo', ours.inReplyTo ?? '', bareId(theirs.inReplyTo ?? '')],
    ['date', String(ours.at), String(Number.isNaN(at) ? null : at)],
    [theirs.text === undefined ? 'text from HTML' : 'text', letters(ours.text), letters(theirText(theirs))],
    ['attachments', String(ours.attachments.length), String(theirs.attachments.length)],
  ]
}

/** postal-mime gives In-Reply-To as it stands, with the words that old programs added. */
function bareId(value: string): string {
  return flat(/<([^<>]*)>[^<>]*$/.exec(value)?.[1] ?? value).replaceAll(' ', '')
}

function theirText(theirs: Email): string {
  return theirs.text ?? htmlToText(theirs.html ?? '')
}

/** Without what differs for good reasons: blanks, and quote marks (flowed text joins quoted lines). */
function letters(text: string): string {
  return text.replaceAll(/[\s\0>]+/g, '')
}

function parties(list: readonly Party[]): string {
  return list.map((party) => `${party.name}<${party.value}>`).join(' ')
}

function addresses(list: readonly Address[]): string {
  return list
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => `${flat(name).replace(/^'(.*)'$/, '$1')}<${(address ?? '').toLowerCase()}>`)
    .join(' ')
}

function flat(text: string): string {
  return text.replaceAll(/[\s\0]+/g, ' ').trim()
}

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

function note(difference: Difference): void {
  count(`differs in ${difference.field}`)
  const known = examples.get(difference.field) ?? []
  if (known.length < shown) known.push(difference)
  examples.set(difference.field, known)
}

function report(): void {
  for (const [field, list] of examples) {
    if (onlyField !== undefined && onlyField !== field) continue
    for (const { name, ours, theirs } of list) {
      const same = firstDifference(ours, theirs)
      console.log(`${field}  ${name}\n  ours   ${cut(ours, same)}\n  theirs ${cut(theirs, same)}`)
    }
  }
  console.log(`${read} messages; ours ${oursMs.toFixed(0)} ms, postal-mime ${theirsMs.toFixed(0)} ms`)
  for (const [what, number] of counts) console.log(`  ${number} ${what}`)
}

function firstDifference(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return Math.max(0, at - 60)
}

function cut(text: string, from: number): string {
  return JSON.stringify(text.slice(from, from + 200))
}
