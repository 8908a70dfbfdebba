import type { LedgerRow, PromisesResult } from '../../app/results.ts'
import type { SaidOfPromise } from '../../app/say-of-promise.ts'
import { stretchInWords } from '../../domain/day-words.ts'
import { sentence } from '../../planner/words.ts'
import { command } from './called-as.ts'
import { evidenceText } from './evidence-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords, figures } from './words-of-time.ts'
import { block, title } from './wrap.ts'

/** The ledger as a page: the owner's promises, then theirs, by day due, each with the sentence it came from. */
export function promisesText(result: PromisesResult, paper: Paper): string {
  const { width, ink, zone } = paper
  const { mine, theirs, day, since, settledBeside } = result
  const older =
    since === null ? '' : ` Promises made before ${dayWords(since, day, zone)} are listed by --all.`
  return [
    mine.length + theirs.length === 0 ? block('No promise is open.', { width, indent: 0 }) : '',
    columnText('You said you would:', mine, day, paper),
    columnText('They said they would:', theirs, day, paper),
    '\n',
    block(`${keptText(result)}${settledText(settledBeside)}${older}`, { width, indent: 0, ink: ink.soft }),
    mine.length + theirs.length === 0
      ? ''
      : block(
          `Say what became of one: ${command('promise ID kept')}, confirm, due DAY, late, release, or no.`,
          {
            width,
            indent: 0,
            ink: ink.soft,
          },
        ),
  ].join('')
}

/**
 * What the ledger has of a promise after the owner's word.
 * @param today the ISO day it is said on
 */
export function saidText({ id, promise }: SaidOfPromise, today: string, paper: Paper): string {
  if (promise === null)
    return block(`${plain(id)} is no entry of the ledger any more.`, { width: paper.width, indent: 0 })
  return rowText(promise, today, paper)
}

const INDENT = 3

function columnText(head: string, rows: readonly LedgerRow[], day: string, paper: Paper): string {
  if (rows.length === 0) return ''
  const { width, ink } = paper
  return `\n${[block(head, { width, indent: 0, ink: ink.strong }), ...rows.map((row) => `\n${rowText(row, day, paper)}`)].join('')}`
}

function rowText(row: LedgerRow, day: string, paper: Paper): string {
  const { width, ink } = paper
  const names = [row.person, ...row.others].map(({ name }) => plain(name)).join(', ')
  const inside = { width, indent: INDENT }
  return [
    title(' '.repeat(INDENT), names, stateText(row, day, paper), {
      width,
      name: ink.strong,
      side: row.state === 'late' ? ink.due : ink.soft,
    }),
    block(plain(sentence(row.what)), inside),
    evidenceText(row.evidence, day, paper, INDENT),
    proofText(row, day, paper),
    block(plain(row.id), { ...inside, ink: ink.accent }),
  ].join('')
}

function stateText(
  { state, due, settledBy, confirmed, letGo, proof }: LedgerRow,
  day: string,
  { zone }: Paper,
): string {
  if (state === 'kept') return 'kept'
  if (state === 'released')
    return settledBy === 'owner' ? 'released' : `let go on ${dayWords(letGo ?? day, day, zone)}`
  if (proof !== null) return 'seems kept'
  const standing = confirmed ? '' : ' · found'
  if (due === null) return `${state === 'late' ? 'late' : 'no day named'}${standing}`
  const late = Temporal.PlainDate.from(due).until(day, { largestUnit: 'days' }).days
  return `${state === 'late' && late > 0 ? `late by ${stretchInWords(late)}, due ` : 'due '}${dayWords(due, day, zone)}${standing}`
}

/** What the records show, for the owner to confirm. */
function proofText({ proof, state, id }: LedgerRow, day: string, paper: Paper): string {
  if (proof === null) return ''
  const { width, zone } = paper
  const when = dayWords(proof.at, day, zone)
  const ask = state === 'kept' ? '' : ` If so: ${command(`promise ${plain(id)} kept`)}`
  const quote = proof.quote === '' ? '' : `: “${plain(proof.quote)}”`
  const verb = proof.kind === 'meeting' ? 'You met' : 'It seems done'
  return block(`${verb} on ${when}${quote}${/[.!?…”]$/.test(quote) ? '' : '.'}${ask}`, {
    width,
    indent: INDENT,
  })
}

function keptText({ kept: { mine, theirs } }: PromisesResult): string {
  return `${keptBy('your', mine)}${keptBy("others'", theirs)}`
}

/** In the words of the practice: what came to its end, what of it counts as kept, and what only seems so. */
function keptBy(whose: string, { kept, seeming, made }: PromisesResult['kept']['mine']): string {
  if (made === 0) return ''
  const promises = made === 1 ? 'promise that fell due or seems' : 'promises that fell due or seem'
  const count = kept === 1 ? 'counts' : 'count'
  const seems =
    seeming === 0 ? '' : `, ${figures(seeming)} of them by the records alone, which you may confirm`
  return `Of ${whose} ${figures(made)} ${promises} kept, ${figures(kept)} ${count} as kept${seems}. `
}

/** What came to its end and is not counted above. */
function settledText(settled: number): string {
  if (settled === 0) return ''
  return `${figures(settled)} more ${settled === 1 ? 'was' : 'were'} kept, released or let go.`
}
