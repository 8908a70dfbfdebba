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
    ink.soft(when === '' ? SOURCES[evidence.kind] : `${SOURCES[evidence.kind]}, ${when}`),
  ]
  return lines.map((line) => `${margin}${rule}${line}\n`).join('')
}

const SOURCES: Readonly<Record<Evidence['kind'], string>> = {
  message: 'message',
  meeting: 'meeting',
  card: 'address book',
  silence: 'the last contact',
}
