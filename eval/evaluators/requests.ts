import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAsks } from '../../src/language/asks.ts'
import { zone } from '../../src/language/zones.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Requests in mail threads: BC3 (`corpus.xml`, `annotation.xml` in the folder `--data`). Each message is zoned and
 * read as a whole, then its sentences are compared with the annotators' `req` labels. Gold: at least two of the
 * three say so. `divided left out` drops sentences that one annotator alone calls a request.
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
    rowOf(judged, 'two of three'),
    rowOf(
      judged.filter((one) => one.votes !== 1),
      'two of three, divided left out',
    ),
    rowOf(
      judged.map((one) => ({ ...one, votes: one.votes * 2 })),
      'any of three',
    ),
  ]
}

type Judged = { readonly votes: number; readonly said: number; readonly text: string }

/** An ask counts as a request from this strength on. */
const SURE = 0.45

function readVotes(xml: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const thread of xml.split('<thread>').slice(1)) {
    const name = /<listno>([^<]*)/.exec(thread)?.[1] ?? ''
    for (const annotation of thread.split('<annotation>').slice(1)) {
      const ids = new Set([...annotation.matchAll(/<req id="([^"]+)"/g)].map((found) => found[1] ?? ''))
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

/** For each of the given sentences the strongest ask that lies mostly in it, all read in one message. */
function saidIn(sentences: readonly string[]): number[] {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += `${sentence}\n`
  }
  const said = sentences.map(() => 0)
  for (const ask of readAsks(zone(text))) {
    const overlaps = sentences.map(
      (sentence, i) =>
        Math.min(ask.end, (starts[i] ?? 0) + sentence.length) - Math.max(ask.start, starts[i] ?? 0),
    )
    const most = overlaps.indexOf(Math.max(...overlaps))
    said[most] = Math.max(said[most] ?? 0, ask.strength)
  }
  return said
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  const once = (words: string) =>
    words.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
  return once(once(text))
}

function rowOf(judged: readonly Judged[], gold: string): Row {
  const count = (asked: boolean, said: boolean) =>
    judged.filter((one) => one.votes >= 2 === asked && one.said >= SURE === said).length
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)]
  return {
    gold,
    n: judged.length,
    requests: tp + fn,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  }
}

function show(judged: readonly Judged[]): void {
  for (const { votes, said, text } of judged) {
    if (votes >= 2 !== said >= SURE)
      process.stderr.write(`${votes} ${said} ${text.replace(/\s+/g, ' ').slice(0, 150)}\n`)
  }
}
