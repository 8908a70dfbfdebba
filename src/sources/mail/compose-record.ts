import type { Party } from '../../domain/identity.ts'
import { isMachineAddress } from '../../domain/machine-address.ts'
import type { MessageRecord } from '../../domain/record.ts'
import { bareAddress, readAddresses } from './addresses.ts'
import type { BodyReader } from './body.ts'
import { decodeWords } from './encoded-words.ts'
import { exchangeFolder, unwrapExchangeAddress, withExchangeNames } from './exchange.ts'
import { type HeaderBlock, JOINED_SUBJECT } from './header-block.ts'
import { believableDate } from './mail-date.ts'
import type { MessageHints } from './message.ts'
import { readStructured } from './parameters.ts'
import { judgeTraffic } from './traffic.ts'

type Read = {
  readonly headers: HeaderBlock
  readonly separator: string
  readonly text: string
  readonly body: Pick<BodyReader, 'attachments' | 'calendarMethod'>
  readonly hints: MessageHints
}

/** Puts together what the headers and the body of a message say. */
export function composeRecord({ headers, separator, text: written, body, hints }: Read): MessageRecord {
  const spelledAt = hints.pipermail
  const to = recipients(headers, 'to', 'x-to', spelledAt)
  const cc = recipients(headers, 'cc', 'x-cc', spelledAt)
  const bcc = recipients(headers, 'bcc', 'x-bcc', spelledAt)
  const stated = author(headers, separator, spelledAt)
  const text = unquoteMbox(written, separator).trimEnd()
  const subject = subjectOf(headers, text)
  const labels = allLabels(headers, hints.labels)
  const facts = { headers, subject, text, labels, recipients: cc.length === 0 ? to : [...to, ...cc] }
  const contentType = readStructured(headers.first('content-type')).value
  const { calendarMethod, attachments } = body
  const travelled = judgeTraffic({ ...facts, from: stated, contentType, calendarMethod, archive: spelledAt })
  const date = believableDate(headers.first('date'), arrival(headers, separator))
  const threadId = headers.first('x-gm-thrid')
  return {
    kind: 'message',
    channel: 'mail',
    messageId: messageIds(headers.first('message-id'))[0] ?? null,
    inReplyTo: answered(headers.first('in-reply-to')),
    references: messageIds(headers.first('references')),
    conversation: threadId === '' ? null : `gmail:${threadId}`,
    at: date?.at ?? null,
    offsetMinutes: date?.offsetMinutes ?? null,
    from: travelled.list === null ? stated : authorBehindList(stated, travelled.list, headers),
    to,
    cc,
    bcc,
    subject,
    text,
    traffic: travelled.traffic,
    trafficWhy: travelled.why,
    list: travelled.list,
    labels,
    deliveredTo: deliveredTo(headers, spelledAt),
    attachments,
  }
}

/** A word that was cut in folding is whole again where the body has it whole and not the half. */
function subjectOf(headers: HeaderBlock, text: string): string {
  const subject = unstructured(headers.first('subject'))
  const joined = headers.first(JOINED_SUBJECT)
  if (joined === '') return subject
  const whole = unstructured(joined)
  const [half = '', word = ''] = cutWord(subject, whole)
  // Where the body repeats the cut subject, the half is there as part of it.
  const others = text.slice(0, SEARCHED).replaceAll(`${half} ${word.slice(half.length)}`, ' ')
  const words = new Set(others.toLowerCase().match(/\p{L}+/gu))
  return words.has(word.toLowerCase()) && !words.has(half.toLowerCase()) ? whole : subject
}

const SEARCHED = 20_000

/** The half before the cut, and the word that it is of. */
function cutWord(subject: string, whole: string): readonly string[] {
  let at = 0
  while (at < whole.length && subject[at] === whole[at]) at += 1
  const half = /\p{L}*$/u.exec(whole.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? ''
  return [half, half + (/^\p{L}*/u.exec(whole.slice(at, at + LONGEST_WORD))?.[0] ?? '')]
}

const LONGEST_WORD = 40

const NOBODY: Party = { name: '', kind: 'email', value: '' }

function recipients(
  headers: HeaderBlock,
  name: string,
  exchangeName: string,
  spelledAt: boolean,
): readonly Party[] {
  const parties = headers.all(name).flatMap((value) => readAddresses(value, spelledAt))
  const unwrapped = parties.some((party) => party.value.startsWith('imcea'))
    ? parties.map((party) => ({ ...party, value: unwrapExchangeAddress(party.value) }))
    : parties
  return headers.has(exchangeName) ? withExchangeNames(unwrapped, headers.first(exchangeName)) : unwrapped
}

/** From, else Sender, else who the envelope names. */
function author(headers: HeaderBlock, separator: string, spelledAt: boolean): Party {
  const [from] = recipients(headers, 'from', 'x-from', spelledAt)
  if (from !== undefined && from.value !== '') return from
  const [sender] = readAddresses(headers.first('sender'), spelledAt)
  const envelope = bareAddress(headers.first('return-path')) || bareAddress(separator.split(' ')[1] ?? '')
  const named = from ?? NOBODY
  const value = [sender?.value ?? '', envelope].find(
    (address) => address !== '' && !isMachineAddress(address),
  )
  return value === undefined ? named : { ...(from ?? sender ?? NOBODY), value }
}

/** Lists that write their own address into From (against DMARC) keep the author in Reply-To or X-Original-From. */
function authorBehindList(stated: Party, list: string, headers: HeaderBlock): Party {
  if (stated.value !== list) return stated
  const original = readAddresses(headers.first('x-original-from') || headers.first('reply-to'))
  const [behind] = original
  if (behind === undefined || original.length !== 1 || behind.value === '' || behind.value === list)
    return stated
  const name = behind.name === '' ? stated.name.replace(/ via .{1,100}$/i, '') : behind.name
  return { ...behind, name }
}

/** When the message came in: the newest Received line with a date, else the mbox separator's. */
function arrival(headers: HeaderBlock, separator: string): string {
  const received = headers.all('received').find((value) => value.includes(';'))
  if (received !== undefined) return received
  // git writes one fixed date.
  if (separator === '' || separator.includes('Mon Sep 17 00:00:00 2001')) return ''
  return SEPARATOR_DATE.exec(separator)?.[0] ?? ''
}

/** Words before it may hold digits: `From ann at host7.example  Tue Jul 25 12:08:48 2006`. */
const SEPARATOR_DATE = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d|[A-Z][a-z]{2} ).*/

function unstructured(value: string): string {
  const text = decodeWords(value)
  return /[\t\r\n\0]| {2}/.test(text) ? text.replaceAll(/[\s\0]+/g, ' ').trim() : text
}

/** What stands in angle brackets, else a word that stands alone. Blanks inside an id are folding. */
function messageIds(value: string): string[] {
  if (value === '') return []
  const ids: string[] = []
  for (let open = value.indexOf('<'); open >= 0; ) {
    const close = value.indexOf('>', open)
    if (close < 0) break
    const id = value.slice(value.lastIndexOf('<', close) + 1, close).replaceAll(/\s+/g, '')
    if (id !== '' && id.length <= LONGEST_ID) ids.push(id)
    open = value.indexOf('<', close)
  }
  if (ids.length > 0 || value.includes('<>')) return ids.slice(-MOST_REFERENCES)
  const word = value.trim()
  return /\s/.test(word) || word.length > LONGEST_ID ? [] : [word]
}

const LONGEST_ID = 998
/** A thread longer than this is still tied together by its newest ids. */
const MOST_REFERENCES = 1000

/** Of `Message from A <a@b> of Monday <id@host>`, the id: the one with most digits, the last of equals. */
function answered(header: string): string | null {
  const value = decodeWords(header)
  const ids = messageIds(value)
  if (ids.length <= 1) return ids[0] ?? null
  return ids.reduce((best, id) => (digitCount(id) >= digitCount(best) ? id : best))
}

function digitCount(id: string): number {
  return id.replaceAll(/\D/g, '').length
}

function allLabels(headers: HeaderBlock, given: readonly string[]): readonly string[] {
  const gmail = headers.first('x-gmail-labels')
  const folder = exchangeFolder(headers.first('x-folder'))
  if (gmail === '' && folder === '') return given
  const quotedOrPlain = decodeWords(gmail).match(/"[^"]*"|[^,"]+/g) ?? []
  const own = quotedOrPlain.map((label) => label.replaceAll('"', '').trim())
  return [...new Set([...given, ...own, folder])].filter((label) => label !== '')
}

const DELIVERY_HEADERS = ['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']

function deliveredTo(headers: HeaderBlock, spelledAt: boolean): readonly string[] {
  const addresses = DELIVERY_HEADERS.flatMap((name) => headers.all(name))
    .map((value) => bareAddress(value, spelledAt))
    .filter((address) => address !== '')
  return addresses.length < 2 ? addresses : [...new Set(addresses)]
}

/** An mbox marks body lines that begin with `From ` by one `>`, which comes off (mboxrd; mboxo differs only where `>From ` was written). */
function unquoteMbox(text: string, separator: string): string {
  return separator !== '' && text.includes('>From ') ? text.replaceAll(/^>(>*From )/gm, '$1') : text
}
