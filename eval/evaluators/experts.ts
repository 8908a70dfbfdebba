import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsOf } from '../../src/language/word-forms.ts'
import { topicWords } from '../../src/language/topic-words.ts'
import { fitOf, rankByShowing, weightOfWord } from '../../src/practices/opinions/expertise.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { listAt, stringAt, valueAt } from '../json-value.ts'

/**
 * Who knows a topic, by the texts that people wrote together: the topic's name is asked for, and the people are ranked.
 * Mean average precision over the labelled candidates (experts, and whoever wrote a labelled document) and over all
 * candidates; beside it, with each one's sum divided by how many texts they wrote.
 */
export const evaluate: Evaluator = ({ data }) => {
  const texts = readFileSync(join(data, 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => textOf(JSON.parse(line)))
  const labels: unknown = JSON.parse(readFileSync(join(data, 'labels.json'), 'utf8'))
  const experts = new Map(
    Object.entries(objectAt(labels, 'experts')).map(([who, topics]) => [Number(who), topicsOf(topics)]),
  )
  const labelledDocs = new Set(Object.keys(objectAt(labels, 'labelled_docs')).map(Number))
  const labelled = new Set([
    ...experts.keys(),
    ...texts.filter(({ doc }) => labelledDocs.has(doc)).flatMap(({ makers }) => makers),
  ])
  const everyone = new Set(texts.flatMap(({ makers }) => makers))
  const topics = [...new Set([...experts.values()].flat())].toSorted()
  return (['summed', 'divided'] as const).flatMap((how): Row[] =>
    [
      { pool: 'labelled', of: labelled },
      { pool: 'all', of: everyone },
    ].map(({ pool, of }) => {
      const precisions = topics.map((topic) => {
        const ranked = rank(texts, topic.replaceAll('_', ' '), how).filter((who) => of.has(who))
        return averagePrecision(
          ranked,
          new Set([...experts].filter(([, own]) => own.includes(topic)).map(([who]) => who)),
        )
      })
      const each = Object.fromEntries(topics.map((topic, index) => [topic, precisions[index] ?? 0]))
      return {
        evidence: how,
        pool,
        candidates: of.size,
        topics: topics.length,
        map: mean(precisions),
        ...each,
      }
    }),
  )
}

type Text = { readonly doc: number; readonly makers: readonly number[]; readonly words: readonly string[] }

function textOf(line: unknown): Text {
  return {
    doc: Number(valueAt(line, 'doc')),
    makers: listAt(line, 'candidates').map(Number),
    words: (stringAt(line, 'text') ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  }
}

/** Everyone who showed something of the topic, who showed most first. */
function rank(texts: readonly Text[], topic: string, how: 'summed' | 'divided'): number[] {
  const words = topicWords(topic).map((word) => new Set(formsOf(word)))
  const placed = texts.map(({ words: own, makers }) => ({
    makers,
    length: own.length,
    places: words.map((forms) => own.flatMap((word, place) => (forms.has(word) ? [place] : []))),
  }))
  const weights = words.map((_, index) => ({
    weight: weightOfWord(
      placed.filter(({ places }) => (places[index]?.length ?? 0) > 0).length,
      texts.length,
    ),
  }))
  const ranked = rankByShowing(
    placed.map((text) => ({
      makers: text.makers,
      fit: fitOf(weights, text),
      kind: 'authored' as const,
      days: null,
    })),
  )
  if (how === 'summed') return ranked.map(({ who }) => who)
  const wrote = new Map<number, number>()
  for (const { makers } of texts) for (const who of makers) wrote.set(who, (wrote.get(who) ?? 0) + 1)
  return ranked
    .map(({ who, knowledge }) => ({ who, knowledge: knowledge / (wrote.get(who) ?? 1) }))
    .toSorted((a, b) => b.knowledge - a.knowledge)
    .map(({ who }) => who)
}

/** Experts who are not in the list count as never found. */
function averagePrecision(ranked: readonly number[], relevant: ReadonlySet<number>): number {
  let found = 0
  let sum = 0
  for (const [index, who] of ranked.entries()) {
    if (!relevant.has(who)) continue
    found += 1
    sum += found / (index + 1)
  }
  return relevant.size === 0 ? 0 : sum / relevant.size
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
}

function objectAt(one: unknown, key: string): object {
  const value = valueAt(one, key)
  return typeof value === 'object' && value !== null ? value : {}
}

function topicsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
