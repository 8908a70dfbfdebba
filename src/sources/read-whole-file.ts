import type { Batch, PreparedRecord } from '../app/ports.ts'
import type { Skipped, SourceRecord } from '../domain/record.ts'
import { readCalendar } from './calendar/read-calendar.ts'
import { readContactsFile } from './contacts/read-contacts-file.ts'
import type { Job } from './job.ts'
import { prepareMessage } from './prepare.ts'
import { TextBlocks } from './text-blocks.ts'

const DAY = 86_400_000

/** Repeated events are laid out from ten years before the import to some 13 months after it. */
const WINDOW = { before: 3653 * DAY, after: 400 * DAY } as const

export type WholeFileResult = {
  readonly records: readonly PreparedRecord[]
  readonly blocks: readonly Uint8Array[]
  readonly skipped: readonly Skipped[]
  readonly owners: Batch['owners']
}

/** Reads an address book, a LinkedIn file or a calendar in one piece. */
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
  const { records, skipped, owner } = readContactsFile({ path, bytes })
  const owners =
    owner?.profile === undefined || owner.profile === null
      ? []
      : [{ kind: 'profile' as const, value: owner.profile, name: owner.name }]
  return { records: records.map(prepare), blocks: texts.finish(), skipped, owners }
}

function prepareRecord(record: SourceRecord, index: number, texts: TextBlocks): PreparedRecord {
  return record.kind === 'message' ? prepareMessage(record, `row ${index + 1}`, texts) : record
}
