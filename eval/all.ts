import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Evaluator, Row } from './evaluator.ts'

/** One line of the table: what is evaluated on what, and what to hold it against. */
type Line = {
  readonly name: string
  /** Inside the folder of corpora, or of this project when it starts with `./`. */
  readonly data: string
  readonly crossValidate?: boolean
  /** Published figures, first quick tries, and what is to be reached, in words. */
  readonly beside: string
}

const LINES: readonly Line[] = [
  { name: 'zoning', data: 'mail-signatures/forge', beside: 'signature lines: reach .96, floor .913' },
  {
    name: 'questions',
    data: 'meetings-icsi-mrda',
    beside: 'F1 with "?": reach .96, floor .963; without: floor .468',
  },
  {
    name: 'intent',
    data: 'email-intent/Ask0729-fixed.txt',
    crossValidate: true,
    beside: 'reach F1 .76, accuracy .85; SVM .79; floor .731 / .829',
  },
  { name: 'requests', data: 'w3c-bc3-threads', beside: 'reach F1 .72, floor .69; people agree at kappa .78' },
  { name: 'promises', data: 'w3c-bc3-threads', beside: 'reach P .60 with F1 .38; floor .46 / .29' },
  { name: 'promise-cases', data: './eval/data/promises.jsonl', beside: 'reach P .90, R .75, due .90' },
  { name: 'dates', data: 'datetime-recognizers', beside: 'reach chrono-node + 5 points' },
  {
    name: 'courtesy',
    data: 'stanford-politeness',
    crossValidate: true,
    beside: 'reach .835, published .838, people .867, floor .826',
  },
  { name: 'valence', data: 'vader', beside: 'reach r .87' },
  { name: 'emotion', data: 'goemotions', beside: 'reach gratitude F1 .90, remorse .66 (BERT .86 / .66)' },
  { name: 'apology', data: 'meetings-icsi-mrda', beside: 'reach F1 .80' },
  { name: 'thanks', data: 'meetings-icsi-mrda', beside: 'reach F1 .88' },
  { name: 'meetings', data: 'meetings-ami', beside: 'reach equal to 1e-6' },
  { name: 'meetings', data: 'meetings-icsi-mrda', beside: 'reach equal to 1e-6' },
  { name: 'listen', data: 'meetings-zoom-ethereum', beside: 'reach 0 faulty, under 1 s a meeting' },
  { name: 'news', data: './eval/data/news.jsonl', beside: 'reach P .92, R .60' },
  { name: 'experts', data: 'expert-dblp', beside: 'labelled pool: reach MAP .48, floor .313 divided' },
  { name: 'network', data: 'graphs', beside: 'reach equal to networkx to 1e-9' },
  { name: 'voice', data: 'enron-sent-by-author', beside: 'reach .82 of 14 authors, .74 of 32 (floor .732)' },
  { name: 'identity', data: 'record-linkage', beside: 'FEBRL 1 / 2: reach F1 .97 / .94' },
  { name: 'identity', data: 'identity-gold-linux', beside: 'automatic merges: reach precision .995' },
  { name: 'decay', data: 'events-w3c/email-W3C.txt', beside: 'reach AUC .912, calibration error .05' },
  {
    name: 'decay',
    data: 'graphs/email-Eu-core-temporal/email-Eu-core-temporal.txt',
    beside: 'reach AUC .806, calibration error .05',
  },
]

/** Runs every evaluator whose data is there and writes a table: each row, and what to hold it against. */
export async function evaluateAll(corpora: string, write: (line: string) => void): Promise<void> {
  for (const { name, data, crossValidate = false, beside } of LINES) {
    const path = data.startsWith('./') ? data : join(corpora, data)
    const how = crossValidate ? 'trained afresh by folds' : 'as shipped'
    if (!existsSync(path)) write(`${name}  ${data}: not there`)
    else {
      write(`\n${name}  ${data}  (${how}; ${beside})`)
      const { evaluate } = (await import(new URL(`./evaluators/${name}.ts`, import.meta.url).href)) as {
        evaluate: Evaluator
      }
      try {
        for (const row of await evaluate({ data: path, crossValidate })) write(`  ${inWords(row)}`)
      } catch (error) {
        write(`  could not be evaluated: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
}

function inWords(row: Row): string {
  return Object.entries(row)
    .map(
      ([key, value]) =>
        `${key} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value)}`,
    )
    .join(' · ')
}
