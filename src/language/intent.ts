import { type AskSigns, askSigns } from './request-cues.ts'
import weights from './weights/requests.json' with { type: 'json' }

/** A linear model over named features: log-odds = bias + the sum of the weights of what is present. */
export type Linear = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }

/** The same, made ready to read with. */
export type ReadyLinear = { readonly bias: number; readonly weights: ReadonlyMap<string, number> }

export function readyLinear({ bias, weights }: Linear): ReadyLinear {
  return { bias, weights: new Map(Object.entries(weights)) }
}

/**
 * How likely a sentence asks its reader for something or proposes it, in [0, 1]: a logistic model over words, word
 * pairs and the request cues. `weights/README.md` says what it was made from.
 */
export function intentOf(
  sentence: string,
  { model = SHIPPED, signs }: { readonly model?: ReadyLinear; readonly signs?: AskSigns } = {},
): number {
  let sum = model.bias
  for (const feature of intentFeatures(sentence, signs)) sum += model.weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/**
 * What the model looks at: each name once. Made for one sentence; reads at most 600 characters of it. Its signs may be
 * handed over where they are known.
 */
export function intentFeatures(sentence: string, signs?: AskSigns): readonly string[] {
  const line = sentence.slice(0, 600).replace(/\s+/g, ' ').trim()
  const words = wordsOf(line)
  const features = new Set<string>()
  const { cues, formulas, question, isImperative } = signs ?? askSigns(line)
  for (const { name } of cues) features.add(`cue:${name}`)
  for (const at of formulas) features.add(`formula:${at}`)
  if (question !== null) features.add(`question:${question.form}:${question.marked ? 'marked' : 'bare'}`)
  if (isImperative) features.add('imperative')
  const you = /\b(?:you|your|u)\b/i.test(line) ? 'you' : 'no you'
  features.add(you)
  if (question !== null) features.add(`question, ${you}`)
  if (TIME.test(line)) {
    features.add('time')
    if (/\b(?:i|we)(?:'ll| will| can| plan| am| are|'m|'re)\b/i.test(line)) features.add('time, I')
    if (/\b(?:meet|meeting|lunch|dinner|call|talk|discuss|available|free|visit|coffee)\b/i.test(line))
      features.add('time, meet')
  }
  features.add(`length:${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`)
  features.add(`end:${/[?!.:,]["')]*$/.exec(line)?.[0][0] ?? 'none'}`)
  for (let i = 0; i < words.length; i++) {
    const [word = '', next] = [words[i], words[i + 1]]
    features.add(word)
    if (next !== undefined) features.add(`${word} ${next}`)
    if (i < 2) features.add(`^${i} ${word}`)
  }
  return [...features]
}

const TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|thurs|fri|tomorrow|tonight|today|this (?:afternoon|evening|morning|week(?:end)?)|next (?:week|month|\w+day)|\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)|noon|o'clock|(?:january|february|march|april|june|july|august|september|october|november|december) \d)\b/i

const SHIPPED: ReadyLinear = readyLinear(weights)

function wordsOf(line: string): string[] {
  return (line.toLowerCase().match(/[\p{L}'’]+|\d[\d.,:/-]*|\$link|https?:\/\/\S+|[?!$@]/gu) ?? []).map(
    (word) => (/^\d/.test(word) ? '#' : word.startsWith('http') ? '$link' : word.replace('’', "'")),
  )
}
