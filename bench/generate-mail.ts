import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { once } from 'node:events'
import type { Party } from '../src/domain/identity.ts'
import type { MessageRecord } from '../src/domain/record.ts'
import { type MailWish, OWNER_PARTY, madeUpMail } from './made-up-mail.ts'
import { Random } from './random.ts'

/** Made-up mail as it would lie in a mailbox: full headers, HTML twins, now and then an attachment. */
export function* generateMail(wish: MailWish): Generator<Buffer> {
  const random = new Random(23)
  for (const { record } of madeUpMail(wish)) yield mailBytes(record, random)
}

/**
 * Writes an mbox (mboxrd) of made-up mail until it has the wanted size; it never holds more than a part of it.
 * @returns how many messages that took
 */
export async function writeMbox(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path)
  // Real mailboxes of this make-up hold some 150 messages a megabyte; more are planned than will be written.
  const messages = Math.ceil(bytes / 3000)
  let written = 0
  let count = 0
  for (const message of generateMail({ messages, people: Math.ceil(messages / 40), years: 12 })) {
    const quoted = message.toString('latin1').replace(/^(>*From )/gm, '>$1')
    const piece = Buffer.from(`From made-up@mail.example Mon Mar  2 08:00:00 2026\n${quoted}\n`, 'latin1')
    if (!file.write(piece)) await once(file, 'drain')
    written += piece.length
    count += 1
    if (written >= bytes) break
  }
  file.end()
  await finished(file)
  return count
}

function mailBytes(record: MessageRecord, random: Random): Buffer {
  const headers = headersOf(record, random)
  const kind = random.next()
  if (kind < 0.04) return Buffer.from(`${headers}${withAttachment(record, random)}`)
  if (kind < 0.34) return Buffer.from(`${headers}${withHtmlTwin(record)}`)
  return Buffer.from(
    `${headers}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${record.text}`,
  )
}

function headersOf(record: MessageRecord, random: Random): string {
  const at = mailDate(record.at ?? 0)
  const hops = Array.from(
    { length: 3 },
    (_, hop) => `Received: from mx${hop}.mail.example (mx${hop}.mail.example [192.0.2.${random.below(255)}])
\tby relay${hop}.mail.example (Postfix) with ESMTPS id ${filler(random, 12)}
\tfor <${OWNER_PARTY.value}>; ${at}\n`,
  )
  const lines = [
    ...record.deliveredTo.map((address) => `Delivered-To: ${address}\n`),
    ...(record.from.value === OWNER_PARTY.value ? [] : hops),
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=made-up;\n\tbh=${filler(random, 44)};\n\tb=${filler(random, 64)}\n\t ${filler(random, 64)}\n`,
    `Date: ${at}\nFrom: ${mailbox(record.from)}\nTo: ${record.to.map(mailbox).join(',\n\t')}\n`,
    record.cc.length === 0 ? '' : `Cc: ${record.cc.map(mailbox).join(',\n\t')}\n`,
    `Subject: ${random.chance(0.05) ? encodedWord(record.subject) : record.subject}\n`,
    `Message-ID: <${record.messageId ?? ''}>\n`,
    record.inReplyTo === null ? '' : `In-Reply-To: <${record.inReplyTo}>\n`,
    record.references.length === 0
      ? ''
      : `References: ${record.references.map((id) => `<${id}>`).join('\n\t')}\n`,
    record.list === null
      ? ''
      : `List-Id: <${record.list.replace('@', '.')}>\nList-Post: <mailto:${record.list}>\n`,
    record.traffic === 'bulk' ? 'Precedence: bulk\nList-Unsubscribe: <mailto:off@mail.example>\n' : '',
    'MIME-Version: 1.0\n',
  ]
  return lines.join('')
}

function withHtmlTwin(record: MessageRecord): string {
  const html = record.text
    .split('\n\n')
    .map(
      (part) => `<p style=3D"margin:0 0 1em">${part.replaceAll('=', '=3D').replaceAll('\n', '<br>\n')}</p>`,
    )
  return `Content-Type: multipart/alternative; boundary="twin"

--twin
Content-Type: text/plain; charset=utf-8

${record.text}
--twin
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body>
${html.join('\n')}
</body></html>
--twin--
`
}

function withAttachment(record: MessageRecord, random: Random): string {
  const lines = 200 + random.below(1800)
  const start = random.below(ATTACHMENT.length - lines * 77)
  return `Content-Type: multipart/mixed; boundary="mixed"

--mixed
Content-Type: text/plain; charset=utf-8

${record.text}
--mixed
Content-Type: application/pdf; name="notes.pdf"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="notes.pdf"

${ATTACHMENT.slice(start - (start % 77), start - (start % 77) + lines * 77)}--mixed--
`
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Lines of 76 characters of base64, long enough for any attachment to be a part of it. */
const ATTACHMENT = attachmentLines()

function attachmentLines(): string {
  const random = new Random(31)
  return Array.from({ length: 4000 }, () => `${filler(random, 76)}\n`).join('')
}

function filler(random: Random, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += 1) text += BASE64.charAt(random.below(64))
  return text
}

function mailbox({ name, value }: Party): string {
  return name === '' ? value : `${name} <${value}>`
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

/** RFC 5322 §3.3, in the zone +0100. */
function mailDate(at: number): string {
  return new Date(at + 3_600_000).toUTCString().replace('GMT', '+0100')
}
