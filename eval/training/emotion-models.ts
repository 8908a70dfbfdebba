import { cueFeatures, type WeighedKind } from '../../src/language/feeling-cues.ts'
import type { FeelingModels } from '../../src/language/feelings.ts'
import { HINT } from '../../src/language/hint-words.ts'
import { hintsIn, proseOf } from '../../src/language/prose.ts'
import { type Example, fit } from './logistic.ts'

export type LabelledComment = { readonly text: string; readonly labels: ReadonlySet<string> }

/** GoEmotions' names of what the models tell. */
export const LABEL_OF: Readonly<Record<WeighedKind, string>> = { gratitude: 'gratitude', regret: 'remorse' }

/** Learns one model a feeling: each cue in a comment is an example, with the comment's label. */
export function learnFeelings(comments: readonly LabelledComment[]): FeelingModels {
  const options = { least: 5, l2: 0.01, rate: 0.02 }
  return {
    gratitude: fit(examplesOf(comments, 'gratitude'), options),
    regret: fit(examplesOf(comments, 'regret'), options),
  }
}

function examplesOf(comments: readonly LabelledComment[], kind: WeighedKind): Example[] {
  return comments.flatMap(({ text, labels }) => {
    const prose = proseOf(text)
    return hintsIn(prose, HINT[kind]).map((hint) => ({
      features: cueFeatures(prose, hint),
      isPositive: labels.has(LABEL_OF[kind]),
      weight: 1,
    }))
  })
}
