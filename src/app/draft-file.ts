import type { Draft } from '../domain/draft.ts'
import { encodedWords } from './encoded-words.ts'
import { headerLines, mailbox, textPart } from './mime.ts'

/** What a draft needs beside its words to be a message file. */
export type DraftEnvelope = {
  /** The owner, for From; the address is '' where none is known. */
  readonly from: { readonly name: string; readonly address: string }
  /** ms since 1970 */
  readonly now: number
  /** Message-IDs without angle brackets: of the message that it answers (null: none), and of those before it. */
  readonly answers: string | null
  readonly references: readonly string[]
}

/**
 * A draft as a message file (RFC 5322) that mail programs open for writing: `X-Unsent: 1` says that it was not sent.
 * An answer names what it answers (§3.6.4).
 */
export function draftFile(draft: Draft, { from, now, answers, references }: DraftEnvelope): string {
  const part = textPart(draft.text, 'text/plain')
  const known = [...references, ...(answers === null ? [] : [answers])].filter(isMessageId)
  const headers: [string, string][] = [
    ['X-Unsent', '1'],
    ...(from.address === ''
      ? []
      : ([['From', mailbox(oneLine(from.name), oneLine(from.address))]] as [string, string][])),
    ['Date', dateHeader(now)],
    ['To', addresses(draft.to)],
    ...(draft.cc.length === 0 ? [] : ([['Cc', addresses(draft.cc)]] as [string, string][])),
    ['Subject', encodedWords(oneLine(draft.subject))],
  ]
  if (answers !== null && isMessageId(answers)) headers.push(['In-Reply-To', `<${answers}>`])
  if (known.length > 0) headers.push(['References', known.map((id) => `<${id}>`).join('\n ')])
  headers.push(
    ['MIME-Version', '1.0'],
    ...part.headers.map(([name, value]): [string, string] => [name, value]),
  )
  return `${headerLines(headers)}\n\n${part.body}`.replaceAll('\n', '\r\n')
}

/** A draft as an address that opens the mail program (RFC 6068); null where no address is known. */
export function mailtoOf({ to, cc, subject, text }: Draft): string | null {
  const recipients = to.flatMap((one) => addressIn(one) ?? [])
  if (recipients.length === 0) return null
  const fields = [
    ...cc.flatMap((one) => addressIn(one) ?? []).map((address) => ['cc', address] as const),
    ['subject', oneLine(subject)] as const,
    ['body', text.trimEnd().replaceAll('\n', '\r\n')] as const,
  ]
  const path = recipients.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',')
  return `mailto:${path}?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

/** Of `Ana Berg <ana@example.com>` the address; null where there is none. */
function addressIn(recipient: string): string | null {
  const found = /<([^<>\s]+@[^<>\s]+)>$/.exec(recipient)?.[1] ?? recipient
  return /^[^<>\s,;]+@[^<>\s,;]+$/.test(found) ? found : null
}

function addresses(recipients: readonly string[]): string {
  return recipients
    .flatMap((one) => {
      const address = addressIn(one)
      if (address === null) return []
      return [mailbox(oneLine(one.slice(0, Math.max(0, one.lastIndexOf('<')))), address)]
    })
    .join(',\n ')
}

/** RFC 5322 §3.6.4 without its obsolete forms: visible characters, one @ or none, no brackets. */
function isMessageId(id: string): boolean {
  return /^[\x21-\x3b\x3d\x3f-\x7e]{1,900}$/.test(id)
}

/** Line ends and other controls would begin a header of their own. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dateHeader(now: number): string {
  const at = new Date(now)
  const time = at.toISOString().slice(11, 19)
  return `${DAYS[at.getUTCDay()] ?? ''}, ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()} ${time} +0000`
}
