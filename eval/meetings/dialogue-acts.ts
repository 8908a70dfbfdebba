import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One turn of a meeting, as transcribed, with its dialogue act tags (`s^fa`, `fh|s`). */
export type TaggedTurn = { readonly words: string; readonly tags: ReadonlySet<string> }

/**
 * The turns of ICSI MRDA: `database/*.dadb` has the segment in its third column and the dialogue act in its sixth,
 * `transcripts/*.trans` the segment's words. Turns that nobody labelled (`z`, or nothing) are left out.
 */
export function readTaggedTurns(folder: string): TaggedTurn[] {
  return readdirSync(join(folder, 'database'))
    .filter((name) => name.endsWith('.dadb'))
    .toSorted()
    .flatMap((name) => {
      const words = new Map<string, string>()
      for (const line of linesIn(join(folder, 'transcripts', name.replace(/dadb$/, 'trans'))))
        words.set(line.slice(0, line.indexOf(',')), line.slice(line.lastIndexOf(',') + 1))
      return linesIn(join(folder, 'database', name)).flatMap((line) => {
        const columns = line.split(',')
        const [spoken, act = ''] = [words.get(columns[2] ?? ''), columns[5]]
        return spoken === undefined || act === '' || act === 'z'
          ? []
          : [{ words: spoken, tags: new Set(act.split(/[\^|:.]/)) }]
      })
    })
}

/** Whether something is said in any act of a turn: `|` parts them. */
export function saidInAct(words: string, says: (act: string) => boolean): boolean {
  return words.split('|').some((act) => says(act.trim()))
}

/** Precision, recall and F1 of what was said against what is so. */
export function detection(judged: readonly { readonly said: boolean; readonly is: boolean }[]): {
  readonly n: number
  readonly positives: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  let [tp, fp, fn] = [0, 0, 0]
  for (const { said, is } of judged) {
    if (said && is) tp += 1
    else if (said) fp += 1
    else if (is) fn += 1
  }
  return {
    n: judged.length,
    positives: tp + fn,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  }
}

function linesIn(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}
