import { basename } from 'node:path'
import type { Batch, PreparedRecord } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { Skipped, SourceRecord } from '../domain/record.ts'
import { readCalendar } from './calendar/read-calendar.ts'
import { readWhatsApp } from './chats/whatsapp.ts'
import { looksLikeZoomChat, readZoomChat } from './chats/zoom-chat.ts'
import { toUtf8 } from './contacts/decode-text.ts'
import { readContactsFile } from './contacts/read-contacts-file.ts'
import type { Job } from './job.ts'
import { readTranscript } from './meetings/read-transcript.ts'
import { prepareMessage } from './prepare.ts'
import { prepareTranscript } from './prepare-transcript.ts'
import { TextBlocks } from './text-blocks.ts'

/** Repeated events are laid out from ten years before the import to some 13 months after it. */
const WINDOW = { before: 3653 * DAY, after: 400 * DAY } as const

export type WholeFileResult = {
  readonly records: readonly PreparedRecord[]
  readonly blocks: readonly Uint8Array[]
  readonly skipped: readonly Skipped[]
  readonly owners: Batch['owners']
}

/** Reads an address book, a LinkedIn file, a calendar or a transcript in one piece. */
export function readWholeFile(job: Extract<Job, { kind: 'whole' }>): WholeFileResult {
  const texts = new TextBlocks()
  const prepare = (record: SourceRecord, index: number) => prepareRecord(record, index, texts)
  const { path, bytes, now, zone } = job
  if (job.reader === 'calendar') {
    const window = { from: now - WINDOW.before, to: now + WINDOW.after }
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { records, skipped, owner, assumed } = readCalendar({ path, bytes: buffer, window, zone })
    const owners = owner === null ? [] : [{ kind: 'email' as const, value: owner.address, name: '' }]
    const notes = assumed.map((why) => ({ where: 'the calendar', why }))
    return { records: records.map(prepare), blocks: texts.finish(), skipped: [...skipped, ...notes], owners }
  }
  if (job.reader === 'transcript') {
    const { record, skipped } = readTranscript(toUtf8(bytes).toString('utf8'), path, zone)
    const records = record === null ? [] : [prepareTranscript(record, basename(path), texts)]
    return { records, blocks: texts.finish(), skipped, owners: [] }
  }
  if (job.reader === 'chat') {
    const { records, skipped, owners } = readChat(job)
    return { records: records.map(prepare), blocks: texts.finish(), skipped, owners }
  }
  const { records, skipped, owner } = readContactsFile({ path, bytes })
  const owners =
    owner?.profile === undefined || owner.profile === null
      ? []
      : [{ kind: 'profile' as const, value: owner.profile, name: owner.name }]
  return { records: records.map(prepare), blocks: texts.finish(), skipped, owners }
}

function readChat({ path, bytes, zone, dayOrder }: Extract<Job, { kind: 'whole' }>) {
  const text = toUtf8(bytes).toString('utf8')
  if (looksLikeZoomChat(text.slice(0, 1000)))
    return { ...readZoomChat({ name: path, text, zone }), owners: [] }
  const { records, skipped, owner } = readWhatsApp({ name: path, text, zone, order: dayOrder ?? null })
  return { records, skipped, owners: owner?.kind === 'handle' ? [{ ...owner, kind: owner.kind }] : [] }
}

function prepareRecord(record: SourceRecord, index: number, texts: TextBlocks): PreparedRecord {
  if (record.kind === 'transcript') return prepareTranscript(record, `row ${index + 1}`, texts)
  return record.kind === 'message' ? prepareMessage(record, `row ${index + 1}`, texts) : record
}
