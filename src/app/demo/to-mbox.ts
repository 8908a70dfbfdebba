import { type Actor, actor } from './cast.ts'
import { compose, wrap } from './compose.ts'
import type { Letter } from './letter.ts'
import { encodedWords } from '../encoded-words.ts'
import { type Entity, filePart, headerLines, mailbox, multipart, textPart } from '../mime.ts'
import { OWNER } from './person.ts'
import { hash } from './prng.ts'
import { MONTHS, WEEKDAYS, type When } from './when.ts'
import { roleAt } from './voice.ts'

/**
 * Writes letters out as two mboxrd files, oldest first: what the owner received, and what the owner sent.
 * @throws RangeError when a letter answers one that is not there, or comes before it.
 */
export function toMbox(letters: readonly Letter[], when: When): { inbox: string; sent: string } {
  const desk = new Desk(when)
  const boxes = { inbox: [] as string[], sent: [] as string[] }
  for (const letter of letters.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const message = desk.write(letter)
    const mine = letter.from === OWNER.key
    const read = letter.to.includes('list')
    if (mine) boxes.sent.push(envelope(letter, message))
    if (!mine || read)
      boxes.inbox.push(envelope(letter, `${delivery(letter)}\n${read ? `${LIST_HEADERS}\n` : ''}${message}`))
  }
  return { inbox: boxes.inbox.join('\n'), sent: boxes.sent.join('\n') }
}

const LIST_HEADERS = [
  'List-Id: Independent product people <indie-product.lists.example>',
  'List-Post: <mailto:indie-product@lists.example>',
  'List-Unsubscribe: <https://lists.example/indie-product/leave>',
  'Precedence: list',
].join('\n')

/** Remembers what has been written, so that answers can quote and refer to it. */
class Desk {
  readonly #written = new Map<string, { letter: Letter; text: string; ids: readonly string[] }>()
  readonly #when: When

  constructor(when: When) {
    this.#when = when
  }

  write(letter: Letter): string {
    const parent = letter.replyTo === undefined ? null : this.#written.get(letter.replyTo)
    if (parent === undefined)
      throw new RangeError(`${letter.id} answers ${letter.replyTo}, which was not written before it.`)
    const ago = daysAgo(letter.at, this.#when)
    const text = compose(letter, parent, ago)
    const ids = [...(parent?.ids ?? []), messageId(letter)]
    this.#written.set(letter.id, { letter, text, ids })
    const body = entity(letter, text)
    return `${headerLines([...headers(letter, ids, ago), ['MIME-Version', '1.0'], ...body.headers])}\n\n${body.body}`
  }
}

function headers(letter: Letter, ids: readonly string[], ago: number): Entity['headers'] {
  const writer = actor(letter.from)
  const line = (keys: readonly string[]) =>
    keys.map((key) => mailbox(actor(key).name, addressOf(key, ago))).join(',\n ')
  const before = letter.shape === 'bare' ? [] : ids.slice(0, -1)
  const threading: Entity['headers'] =
    before.length === 0
      ? []
      : [
          ['In-Reply-To', before.at(-1) ?? ''],
          ['References', before.slice(-12).join('\n ')],
        ]
  const copies: Entity['headers'] =
    letter.cc === undefined || letter.cc.length === 0 ? [] : [['Cc', line(letter.cc)]]
  return [
    ['Message-ID', ids.at(-1) ?? ''],
    ['Date', dateHeader(letter.at, writer.zone)],
    ['From', mailbox(writer.name, writer.mail[letter.address ?? roleAddress(writer, ago)] ?? writer.mail[0])],
    ['To', line(letter.to)],
    ...copies,
    [
      'Subject',
      encodedWords(
        `${letter.replyTo === undefined || isAutomatic(letter) ? '' : answerPrefix(writer)}${letter.subject}`,
      ),
    ],
    ...threading,
    ...(letter.headers ?? []),
    ...(writer.person === null ? [] : [PROGRAM[writer.client]]),
  ]
}

const PROGRAM: Readonly<Record<Actor['client'], readonly [string, string]>> = {
  gmail: ['X-Mailer', 'Post 4.1'],
  outlook: ['X-Mailer', 'Microsoft Outlook 16.0'],
  apple: ['X-Mailer', 'Apple Mail (2.3826.300.87.4.3)'],
  thunderbird: ['User-Agent', 'Mozilla Thunderbird'],
}

const isAutomatic = (letter: Letter): boolean =>
  letter.headers?.some(([name]) => name === 'Auto-Submitted') === true

/** German Outlook says AW. */
const answerPrefix = (writer: Actor): string =>
  writer.client === 'outlook' && writer.zone === 'Europe/Berlin' ? 'AW: ' : 'Re: '

function entity(letter: Letter, text: string): Entity {
  const { client } = actor(letter.from)
  const boundary = `part_${hash(letter.id).toString(36)}_${hash(`${letter.id}.`).toString(36)}`
  const html = textPart(toHtml(text), 'text/html')
  const plain =
    client === 'gmail'
      ? textPart(
          text
            .split('\n')
            .flatMap((line) => gmailLines(line))
            .join('\n'),
          'text/plain',
        )
      : client === 'thunderbird'
        ? textPart(flow(text), 'text/plain', '; format=flowed')
        : textPart(text, 'text/plain')
  const words =
    letter.shape === 'html'
      ? html
      : client === 'outlook'
        ? multipart('alternative', `alt_${boundary}`, [plain, html])
        : plain
  if (letter.shape === 'report') return deliveryReport(words, boundary)
  if (letter.attachments === undefined) return words
  return multipart('mixed', boundary, [words, ...letter.attachments.map(filePart)])
}

/** multipart/report (RFC 6522) with the machine-readable part that RFC 3464 asks for. */
function deliveryReport(words: Entity, boundary: string): Entity {
  const status: Entity = {
    headers: [['Content-Type', 'message/delivery-status']],
    body: 'Reporting-MTA: dns; mx.adler.example\n\nFinal-Recipient: rfc822; marek.novak@fernlicht.example\nAction: failed\nStatus: 5.1.1',
  }
  const report = multipart('report', boundary, [words, status])
  return {
    ...report,
    headers: [['Content-Type', `multipart/report; report-type=delivery-status; boundary="${boundary}"`]],
  }
}

/** Gmail leaves quotes alone, and breaks the line above one after the angle bracket. */
function gmailLines(line: string): string[] {
  if (line.startsWith('>') || line.length <= 78) return [line]
  const answer = /^(On .+ <)(\S+@\S+> wrote:)$/.exec(line)
  return answer === null ? wrap(line, 78) : [answer[1] ?? '', answer[2] ?? '']
}

/** Format=flowed (RFC 3676 §4): a line that goes on ends in a space. */
const flow = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) =>
      line.startsWith('>') || line === '-- '
        ? [line]
        : wrap(line, 71).map((piece, i, all) => (i < all.length - 1 ? `${piece} ` : piece)),
    )
    .join('\n')

function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const paragraphs = escaped
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
  return `<html><body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

/** mboxrd: a separator line, and one more `>` before every line that looks like one. */
function envelope(letter: Letter, message: string): string {
  const sender = actor(letter.from).mail[0]
  const utc = Temporal.Instant.fromEpochMilliseconds(letter.at).toZonedDateTimeISO('UTC')
  const day = `${name(WEEKDAYS, utc.dayOfWeek)} ${name(MONTHS, utc.month)} ${String(utc.day).padStart(2)}`
  const stamp = `${day} ${utc.toPlainTime().toString({ smallestUnit: 'second' })} ${utc.year}`
  return `From ${sender} ${stamp}\n${message.replaceAll(/^(>*From )/gm, '>$1').trimEnd()}\n`
}

function delivery(letter: Letter): string {
  const from = actor(letter.from).mail[0]
  const host = from.slice(from.indexOf('@') + 1)
  return [
    `Return-Path: <${letter.from === 'daemon' ? '' : from}>`,
    `Delivered-To: ${OWNER.mail}`,
    `Received: from mail.${host} by mx.adler.example with ESMTPS;\n ${dateHeader(letter.at + 3000 + (hash(letter.id) % 9000), 'Europe/Berlin')}`,
  ].join('\n')
}

/** `Tue, 3 Mar 2026 10:12:44 +0100` (RFC 5322 §3.3), in the writer's zone. */
export function dateHeader(at: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const time = there.toPlainTime().toString({ smallestUnit: 'second' })
  return `${name(WEEKDAYS, there.dayOfWeek)}, ${there.day} ${name(MONTHS, there.month)} ${there.year} ${time} ${there.offset.replace(':', '')}`
}

const name = (names: readonly string[], oneBased: number): string => (names[oneBased - 1] ?? '').slice(0, 3)

const roleAddress = (writer: Actor, ago: number): number =>
  writer.person === null ? 0 : roleAt(writer.person, ago).address

function addressOf(key: string, ago: number): string {
  const who = actor(key)
  return who.mail[roleAddress(who, ago)] ?? who.mail[0]
}

function messageId(letter: Letter): string {
  const domain = actor(letter.from).mail[0].split('@')[1] ?? 'adler.example'
  return `<${hash(letter.id).toString(36)}.${hash(`id ${letter.id} ${letter.at}`).toString(36)}@${domain}>`
}

/** Whole days between a moment and today, in the owner's zone. */
export function daysAgo(at: number, when: When): number {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  return when.today.since(day, { largestUnit: 'days' }).days
}
