import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionOf } from '../../src/language/questions.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Questions in meetings: ICSI MRDA. `--data` is the corpus folder (`database/*.dadb` has the dialogue act in its
 * sixth column, `transcripts/*.trans` the words with punctuation). A turn is a question when any of its acts is
 * (`qy qw qr qrr qo qh`); turns that nobody labelled (`z`) are left out. Twice: as transcribed, and without the punctuation.
 */
export const evaluate: Evaluator = ({ data }) => {
  const turns = readTurns(data)
  return [
    rowOf(turns, 'as transcribed', (words) => asksAsTranscribed(words)),
    rowOf(
      turns,
      'without punctuation',
      (words) =>
        questionOf(
          words
            .replace(/[?.,|=]+/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ) !== null,
    ),
  ]
}

type Turn = { readonly words: string; readonly isQuestion: boolean }

function readTurns(folder: string): Turn[] {
  return readdirSync(join(folder, 'database'))
    .filter((name) => name.endsWith('.dadb'))
    .toSorted()
    .flatMap((name) => {
      const words = new Map<string, string>()
      for (const line of linesIn(join(folder, 'transcripts', name.replace(/dadb$/, 'trans')))) {
        const comma = line.indexOf(',')
        words.set(line.slice(0, comma), line.slice(line.lastIndexOf(',') + 1))
      }
      return linesIn(join(folder, 'database', name)).flatMap((line) => {
        const columns = line.split(',')
        const spoken = words.get(columns[2] ?? '')
        return spoken === undefined || columns[5] === 'z'
          ? []
          : [{ words: spoken, isQuestion: /(?:^|[|:.])q[ywrho]/.test(columns[5] ?? '') }]
      })
    })
}

function linesIn(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** A turn may hold several sentences, parted by their marks; one marked question makes it a question. */
function asksAsTranscribed(words: string): boolean {
  const parts = words.match(/[^?.]+[?.]?/g) ?? []
  return parts.some((part) => part.endsWith('?') && questionOf(part.trim()) !== null)
}

function rowOf(turns: readonly Turn[], how: string, asks: (words: string) => boolean): Row {
  let [tp, fp, fn] = [0, 0, 0]
  for (const { words, isQuestion } of turns) {
    const said = asks(words)
    if (said && isQuestion) tp += 1
    else if (said) fp += 1
    else if (isQuestion) fn += 1
  }
  return {
    how,
    n: turns.length,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  }
}
