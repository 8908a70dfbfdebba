import type { Hint, Prose } from './prose.ts'

/** The two feelings whose cues a model weighs, because the same words also say something else. */
export type WeighedKind = 'gratitude' | 'regret'

/** How many words before and behind a cue are looked at. */
const BEHIND = 6
const BEFORE = 5

/**
 * What the model looks at around one cue: the cue, its neighbours, the mark behind it, words near it in the sentence,
 * the sentence's length, its question mark. Constant work a cue.
 */
export function cueFeatures({ tokens }: Prose, { at, first, last }: Hint): string[] {
  const cue = tokens[at]?.lower ?? ''
  const mark = tokens[at]?.mark ?? ''
  const before = (offset: number): string =>
    at - offset >= first ? (tokens[at - offset]?.lower ?? '^') : '^'
  const ends = mark !== '' || at + 1 >= last
  const next = ends ? `$${mark}` : (tokens[at + 1]?.lower ?? '$')
  const features = new Set([
    `cue ${cue}`,
    `mark ${cue}${mark}`,
    `before ${before(1)} ${cue}`,
    `next ${cue} ${next}`,
    `both ${before(1)} ${cue} ${next}`,
    `length ${Math.min(5, Math.floor(Math.log2(last - first + 1)))}`,
  ])
  if (at > first) features.add(`earlier ${before(2)} ${before(1)} ${cue}`)
  if (!ends) features.add(`later ${cue} ${next} ${tokens[at + 2]?.lower ?? '$'}`)
  const reach = ends ? 0 : Math.min(at + BEHIND + 1, last)
  for (let i = at + 2; i < reach; i++) features.add(`behind ${tokens[i]?.lower ?? ''}`)
  for (let i = at - 2; i >= at - BEFORE && i >= first; i--) features.add(`ahead ${tokens[i]?.lower ?? ''}`)
  if (tokens[last - 1]?.mark === '?') features.add('asks')
  return [...features]
}
