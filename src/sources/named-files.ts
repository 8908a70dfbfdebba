import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UnreadablePath } from './failures.ts'
import { readHead } from './file-head.ts'
import { formatOf } from './format.ts'

/**
 * A file that the owner named must be one that Rapport reads: whoever names a picture has the wrong file, and is
 * told before anything is imported. In a folder such files are merely listed.
 * @throws UnreadablePath for the first that is empty or in no format that Rapport reads
 */
export function assertKnownFormats(paths: readonly string[]): void {
  for (const given of paths) {
    const path = resolve(given)
    if (!statSync(path).isFile()) continue
    const head = readHead(path)
    if (head.length === 0)
      throw new UnreadablePath(`${given} is empty`, 'Export it again: nothing was written into this file.')
    const format = formatOf(path, head)
    if (typeof format !== 'string')
      throw new UnreadablePath(`${given} cannot be imported: ${format.unknown}`, WHAT_IS_READ)
  }
}

const WHAT_IS_READ =
  'Give mail (mbox, Maildir, .eml), contacts (.vcf, .csv), a calendar (.ics), a transcript (.vtt, .srt, .txt), a chat (WhatsApp .txt), or a zip or folder of them.'
