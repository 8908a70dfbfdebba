import { extname } from 'node:path'
import { gunzipSync, constants } from 'node:zlib'
import { looksLikeCalendar } from './calendar/detect.ts'
import { looksLikeWhatsApp } from './chats/whatsapp-lines.ts'
import { looksLikeZoomChat } from './chats/zoom-chat.ts'
import { toUtf8 } from './contacts/decode-text.ts'
import { detectContacts } from './contacts/detect.ts'
import { detectMail } from './mail/detect.ts'
import { transcriptFormat } from './meetings/detect.ts'

/** What a file is; or, when Rapport does not read it, what it seems to be. */
export type Format =
  | 'mbox'
  | 'mbox.gz'
  | 'message'
  | 'calendar'
  | 'calendar.gz'
  | 'contacts'
  | 'contacts.gz'
  | 'transcript'
  | 'transcript.gz'
  | 'transcript.docx'
  | 'chat'
  | 'chat.gz'
  | 'zip'
  | { readonly unknown: string }

/** Tells from a file's name and its first bytes what it is. Content weighs more than the name. */
export function formatOf(path: string, head: Buffer): Format {
  if (head.length === 0) return { unknown: 'the file is empty' }
  if (head[0] === 0x1f && head[1] === 0x8b) return packedFormat(path, head)
  if (head.subarray(0, 4).equals(ZIP))
    return extname(path).toLowerCase() === '.docx' ? 'transcript.docx' : 'zip'
  const other = otherProgram(head)
  if (other !== null) return { unknown: other }
  return plainFormat(path, head) ?? { unknown: 'it is in no format that Rapport reads' }
}

type PlainFormat = 'mbox' | 'message' | 'calendar' | 'contacts' | 'transcript' | 'chat'

function plainFormat(path: string, head: Buffer): PlainFormat | null {
  if (looksLikeCalendar(head)) return 'calendar'
  const mail = detectMail(path, head)
  const contacts = detectContacts(path, head)
  // A contacts file starts with its own mark or header line; mail is recognised by less.
  if (contacts !== null) return 'contacts'
  if (mail !== null) return mail
  const text = toUtf8(head).toString('utf8')
  if (looksLikeWhatsApp(text) || looksLikeZoomChat(text)) return 'chat'
  return transcriptFormat(text) === null ? null : 'transcript'
}

function packedFormat(path: string, head: Buffer): Format {
  const name = extname(path) === '.gz' ? path.slice(0, -3) : path
  let inner: Buffer
  try {
    inner = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 20_000_000 }).subarray(
      0,
      65_536,
    )
  } catch {
    return { unknown: 'it begins like a compressed file but cannot be unpacked' }
  }
  const format = plainFormat(name, inner)
  if (format === 'message' || format === 'mbox') return 'mbox.gz'
  return format === null
    ? { unknown: 'what is packed in it is in no format that Rapport reads' }
    : `${format}.gz`
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

/** Files that people drop in by mistake, by their first bytes. */
const OTHER_PROGRAMS: readonly (readonly [magic: string, what: string, advice?: string])[] = [
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF', 'a PDF'],
  ['!BDN', 'an Outlook data file (.pst)', 'export it from Outlook as mail or CSV'],
  ['SQLite format 3', 'a database'],
  ['\xd0\xcf\x11\xe0', 'an old Office or Outlook .msg file'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['Rar!', 'a RAR archive', 'unpack it first'],
  ['7z\xbc\xaf', 'a 7z archive', 'unpack it first'],
]

function otherProgram(head: Buffer): string | null {
  const start = head.subarray(0, 16).toString('latin1')
  const found = OTHER_PROGRAMS.find(([magic]) => start.startsWith(magic))
  if (found === undefined) return null
  const [, what, advice] = found
  return `it is ${what}, which Rapport does not read${advice === undefined ? '' : `: ${advice}`}`
}
