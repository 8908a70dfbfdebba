import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLAN, readPromises, SURE_PROMISE } from '../../src/language/promises.ts'
import { zone } from '../../src/language/zones.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Commitments in mail threads: BC3 (`corpus.xml`, `annotation.xml` in the folder `--data`). Each message is zoned and
 * read as a whole, then its sentences are compared with the annotators' `cmt` labels. Few sentences are labelled by
 * more than one of the three, so the row to look at takes any of them; `two of three` stands beside it. `at least`
 * says from which strength on a reading counts: plans and attendance (`plans`), or the ledger's promises (`promises`).
 */
export const evaluate: Evaluator = ({ data }) => {
  const votes = readVotes(readFileSync(join(data, 'annotation.xml'), 'utf8'))
  const judged = readMessages(readFileSync(join(data, 'corpus.xml'), 'utf8')).flatMap(
    ({ thread, sentences }) => {
      const said = saidIn(sentences.map(({ text }) => text))
      return sentences.map(({ id, text }, i) => ({
        votes: votes.get(`${thread} ${id}`) ?? 0,
        said: said[i] ?? 0,
        text,
      }))
    },
  )
  if (process.env['EVAL_SHOW'] !== undefined) show(judged)
  return [
    rowOf(judged, { least: PLAN, agree: 1 }),
    rowOf(judged, { least: SURE_PROMISE, agree: 1 }),
    rowOf(judged, { least: PLAN, agree: 2 }),
    rowOf(judged, { least: SURE_PROMISE, agree: 2 }),
  ]
}

type Judged = { readonly votes: number; readonly said: number; readonly text: string }

function readVotes(xml: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const thread of xml.split('<thread>').slice(1)) {
    const name = /<listno>([^<]*)/.exec(thread)?.[1] ?? ''
    for (const annotation of thread.split('<annotation>').slice(1)) {
      const ids = new Set([...annotation.matchAll(/<cmt id="([^"]+)"/g)].map((found) => found[1] ?? ''))
      for (const id of ids) votes.set(`${name} ${id}`, (votes.get(`${name} ${id}`) ?? 0) + 1)
    }
  }
  return votes
}

type Message = {
  readonly thread: string
  readonly sentences: readonly { readonly id: string; readonly text: string }[]
}

function readMessages(xml: string): Message[] {
  return xml
    .split('<thread>')
    .slice(1)
    .flatMap((thread) => {
      const name = /<listno>([^<]*)/.exec(thread)?.[1] ?? ''
      return thread
        .split('<DOC>')
        .slice(1)
        .map((doc) => ({
          thread: name,
          sentences: [...doc.matchAll(/<Sent id="([^"]+)">([^<]*)/g)].map((found) => ({
            id: found[1] ?? '',
            text: unescape(found[2] ?? '').trim(),
          })),
        }))
    })
}

/** For each of the given sentences the strongest promise that lies mostly in it, all read in one message. */
function saidIn(sentences: readonly string[]): number[] {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += `${sentence}\n`
  }
  const said = sentences.map(() => 0)
  for (const made of readPromises(zone(text), { sent: null, least: PLAN })) {
    const overlaps = sentences.map(
      (sentence, i) =>
        Math.min(made.end, (starts[i] ?? 0) + sentence.length) - Math.max(made.start, starts[i] ?? 0),
    )
    const most = overlaps.indexOf(Math.max(...overlaps))
    said[most] = Math.max(said[most] ?? 0, made.strength)
  }
  return said
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  const once = (words: string) =>
    words.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
  return once(once(text))
}

function rowOf(
  judged: readonly Judged[],
  { least, agree }: { readonly least: number; readonly agree: number },
): Row {
  const count = (promised: boolean, said: boolean) =>
    judged.filter((one) => one.votes >= agree === promised && one.said >= least === said).length
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)]
  return {
    gold: agree === 1 ? 'any of three' : 'two of three',
    atLeast: least === PLAN ? 'plans' : 'promises',
    n: judged.length,
    commitments: tp + fn,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  }
}

function show(judged: readonly Judged[]): void {
  for (const { votes, said, text } of judged) {
    if (votes > 0 || said > 0)
      process.stderr.write(`${votes} ${said} ${text.replace(/\s+/g, ' ').slice(0, 150)}\n`)
  }
}
