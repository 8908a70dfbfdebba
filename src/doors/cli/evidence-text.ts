import type { Evidence } from '../../domain/evidence.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords } from './words-of-time.ts'
import { block } from './wrap.ts'

/**
 * What a statement rests on: the words in quotes behind a rule, the day under them.
 * @param day the ISO day of the page; a year is told only where it is another
 */
export function evidenceText(
  evidence: Evidence,
  day: string,
  { ink, width, zone }: Paper,
  indent: number,
): string {
  const rule = ink.soft('│ ')
  const margin = ' '.repeat(indent)
  const when = dayWords(plain(evidence.at), day, zone)
  const quote = plain(evidence.quote)
  const lines = [
    ...(quote === ''
      ? []
      : block(`“${quote}”`, { width: width - indent - 2, indent: 0 })
          .trimEnd()
          .split('\n')),
    ink.soft([sourceOf(evidence), when].filter((part) => part !== '').join(', ')),
  ]
  return lines.map((line) => `${margin}${rule}${line}\n`).join('')
}

/** `your message`, `their message`, `message of Ana Berg`: words of the one must not be taken for the other's. */
function sourceOf({ kind, by }: Evidence): string {
  if (by === undefined || kind === 'card') return SOURCES[kind]
  const message = by === 'owner' ? 'your' : by === 'person' ? 'their' : null
  const what = kind === 'meeting' ? 'words' : 'message'
  const whose = message === null ? `${what} of ${plain(by)}` : `${message} ${what}`
  return kind === 'message' ? whose : `${SOURCES[kind]}, ${whose}`
}

const SOURCES: Readonly<Record<Evidence['kind'], string>> = {
  message: 'message',
  meeting: 'meeting',
  card: 'address book',
  silence: 'the last contact',
}
