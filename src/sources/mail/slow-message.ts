import PostalMime, { type Email } from 'postal-mime'
import { BodyReader, DEEPEST_PART, LONGEST_TEXT } from './body.ts'
import { composeRecord } from './compose-record.ts'
import { LONGEST_HEADER_BLOCK } from './header-block.ts'
import { htmlToText } from './html-text.ts'
import { bodyOf, type MessageHints, type MessageReading, notesOf, openMessage } from './message.ts'

/**
 * Reads a message that `readMessage` calls beyond it, with postal-mime for the body and our own reader for
 * the headers. It may take long or hang on hostile input: run it in a worker that can be ended.
 */
export async function readMessageSlowly(raw: Uint8Array, hints: MessageHints): Promise<MessageReading> {
  const opened = openMessage(raw)
  if ('failed' in opened) return opened
  const own = new BodyReader(opened.bytes)
  const fallback = own.read(bodyOf(opened))
  const parsed = await parse(opened.bytes)
  const text = (parsed?.text ?? htmlToText(parsed?.html ?? '')) || fallback
  const notes = text.length > LONGEST_TEXT ? [...own.notes, 'not read: text beyond 1 MB'] : own.notes
  const attachments = parsed?.attachments.map((attachment) => ({
    name: attachment.filename ?? '',
    type: attachment.mimeType,
    bytes: typeof attachment.content === 'string' ? attachment.content.length : attachment.content.byteLength,
  }))
  const body = { attachments: attachments ?? own.attachments, calendarMethod: own.calendarMethod }
  const record = composeRecord({ ...opened, text: text.slice(0, LONGEST_TEXT), body, hints })
  return { record, notes: notesOf(opened, notes) }
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST_PART,
      maxHeadersSize: LONGEST_HEADER_BLOCK,
    })
  } catch {
    return null
  }
}
