import { Buffer } from 'node:buffer'
import { separatorAt } from './mbox-separator.ts'

/**
 * Whether a file is mail, judged by its name and its beginning.
 * @param head the first 64 KB of the (unpacked) file, or all of it
 * @returns `mbox` for a mailbox of any number of messages, `message` for one message a file (.eml, Maildir,
 * an exported folder), null for what is no mail
 */
export function detectMail(path: string, head: Uint8Array): 'mbox' | 'message' | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, LOOKED_AT))
  if (bytes.length === 0 || OTHER_FORMATS.test(name)) return null
  const start = skipBlank(bytes)
  if (startsMbox(bytes, start)) return 'mbox'
  const mailName = MESSAGE_NAMES.test(name) || /[/\\](?:cur|new)[/\\][^/\\]+$/.test(path)
  const text = bytes.toString('latin1', start, Math.min(bytes.length, start + 32_768))
  const { names, broken } = headerNames(text, name)
  const known = [...names].filter((header) => TELLING.has(header)).length
  const certain = [...names].some((header) => CERTAIN.has(header))
  if (MAILBOX_NAMES.test(name)) return known >= 2 ? 'mbox' : null
  if (mailName) return known >= 1 ? 'message' : null
  return known >= 3 || (known === 2 && certain && !broken) ? 'message' : null
}

const LOOKED_AT = 65_536
const OTHER_FORMATS =
  /\.(?:vcf|vcard|ics|ical|csv|tsv|json|jsonl|vtt|srt|html?|xml|md|js|ts|py|c|h|pdf|zip|gz|docx?|xlsx?|png|jpe?g|db|sqlite)$/
const MAILBOX_NAMES = /\.(?:mbox|mbx|mboxrd)$|^mbox$/
const MESSAGE_NAMES = /\.(?:eml|emlx|msg|mail|rfc822)$|^\d+\.?$|,u=\d+|:2,|^\d+\.[^/]+\.[^/]+$/

/** Headers that a transcript or a script does not happen to have. */
const TELLING = new Set([
  'from',
  'to',
  'cc',
  'date',
  'subject',
  'message-id',
  'received',
  'return-path',
  'delivered-to',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'in-reply-to',
  'references',
  'reply-to',
  'sender',
  'x-mailer',
  'x-gmail-labels',
  'x-gm-thrid',
])

/** Headers that stand in mail and hardly anywhere else. */
const CERTAIN = new Set('received message-id mime-version return-path delivered-to x-gm-thrid'.split(' '))

function skipBlank(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++
  return at
}

function startsMbox(bytes: Buffer, start: number): boolean {
  const line = bytes.toString('latin1', start, start + 1000)
  const end = line.search(/[\r\n]/)
  if (end < 0) return false
  const lineEnd = line[end] === '\r' && line[end + 1] !== '\n' ? '\r' : '\n'
  return separatorAt(bytes, start, { lineEnd, last: true }) === true
}

/** The header names at the top of a file, in lower case, up to the first line that is none (then `broken`). */
function headerNames(text: string, name: string): { names: ReadonlySet<string>; broken: boolean } {
  const names = new Set<string>()
  if (text.includes('\0')) return { names, broken: true }
  const lines = text.split(/\r\n?|\n/)
  // Apple Mail's files begin with the length of the message.
  if (name.endsWith('.emlx')) lines.shift()
  for (const line of lines) {
    if (line === '') return { names, broken: false }
    if (/^[ \t]/.test(line) && names.size > 0) continue
    const header = /^([!-9;-~]{1,120})[ \t]*:/.exec(line)?.[1]
    if (header !== undefined) names.add(header.toLowerCase())
    else if (!/^>?From /.test(line)) return { names, broken: true }
  }
  return { names, broken: false }
}
