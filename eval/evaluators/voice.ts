import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { othersOf, voiceDistance, type VoiceProfile, voiceProfile } from '../../src/language/voice.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Telling authors apart: JSON lines `{"author","id","body"}` (or a folder with `sent.jsonl`). Authors with at least
 * 40 mails; of each author's mails, sorted by id, every other one is learned from and the rest are told, one mail at a
 * time: the author whose profile is nearest by `voiceDistance`. Mails whose text also stands in the learned half are
 * left out. Features, as shipped: Burrows's Delta over function words, marks, contractions and lengths, and the
 * pieces of `voice-grams` (runs of 2 to 5 characters, words, word pairs, first and last words, so greetings and
 * sign-offs too). Names in sign-offs are part of a voice; `without ends` cuts the first and last line of what is told.
 */
export const evaluate: Evaluator = ({ data }) => {
  const path = statSync(data).isDirectory() ? join(data, 'sent.jsonl') : data
  const authors = [...mailsByAuthor(readFileSync(path, 'utf8'))].filter(([, mails]) => mails.length >= 40)
  const profiles = authors.map(([author, mails]) => ({
    author,
    profile: voiceProfile(mails.filter((_, i) => i % 2 === 0).map((text) => ({ text }))),
  }))
  const told = authors.flatMap(([author, mails]) => {
    const learned = new Set(mails.filter((_, i) => i % 2 === 0))
    return mails.filter((text, i) => i % 2 === 1 && !learned.has(text)).map((text) => ({ author, text }))
  })
  return [
    rowOf('whole mails', told, profiles),
    rowOf(
      'without first and last line',
      told
        .map((one) => ({ ...one, text: one.text.trim().split('\n').slice(1, -1).join('\n') }))
        .filter(({ text }) => text.trim() !== ''),
      profiles,
    ),
  ]
}

type Told = { readonly author: string; readonly text: string }
type Known = { readonly author: string; readonly profile: VoiceProfile }

function mailsByAuthor(jsonl: string): Map<string, string[]> {
  const mails = jsonl
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): { author: string; id: string; body: string } => JSON.parse(line))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const found = new Map<string, string[]>()
  for (const { author, body } of mails) found.set(author, [...(found.get(author) ?? []), body])
  return found
}

function rowOf(what: string, told: readonly Told[], known: readonly Known[]): Row {
  const others = othersOf(known.map(({ profile }) => profile))
  let [right, byDelta, byPieces] = [0, 0, 0]
  for (const { author, text } of told) {
    const readings = known.map((one) => ({
      author: one.author,
      ...voiceDistance(text, one.profile, { others }),
    }))
    const nearest = (of: (reading: (typeof readings)[number]) => number) =>
      readings.reduce((best, one) => (of(one) < of(best) ? one : best)).author
    if (nearest(({ distance }) => distance) === author) right += 1
    if (nearest(({ delta }) => delta) === author) byDelta += 1
    if (nearest(({ unlikeness }) => unlikeness ?? 0) === author) byPieces += 1
  }
  return {
    what,
    authors: known.length,
    n: told.length,
    accuracy: right / told.length,
    byDeltaAlone: byDelta / told.length,
    byPiecesAlone: byPieces / told.length,
    chance: 1 / known.length,
  }
}
