import { createReadStream, statSync } from 'node:fs'
import type { TranscriptFile } from '../../app/ports.ts'
import { toUtf8 } from '../contacts/decode-text.ts'
import { UnreadablePath } from '../failures.ts'
import { readWhole } from '../whole-file.ts'
import { readTranscript } from './read-transcript.ts'
import { wordTextOf } from './word-text.ts'

/** As the port says: one file, as a transcript. */
export async function openTranscript(path: string, zone: string): Promise<TranscriptFile> {
  assertFile(path)
  if (/\.docx$/i.test(path)) return readTranscript((await wordTextOf(path)) ?? '', path, zone)
  const { bytes, skipped } = await readWhole(createReadStream(path), /\.gz$/i.test(path))
  const reading = readTranscript(toUtf8(bytes).toString('utf8'), path, zone)
  return { record: reading.record, skipped: [...skipped, ...reading.skipped] }
}

function assertFile(path: string): void {
  try {
    if (statSync(path).isFile()) return
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UnreadablePath(`${path} is not there, or may not be read`, 'Check the spelling of the path.')
  }
  throw new UnreadablePath(`${path} is no file`, 'Give one transcript; `rapport import` reads whole folders.')
}
