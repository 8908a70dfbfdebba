import { cuePattern, type Prose } from './prose.ts'
import { quoteOf } from './sentences.ts'

/** The six parts of an apology, after Lewicki, Polin & Lount 2016. */
export type ApologyPart =
  | 'responsibility'
  | 'repair'
  | 'explanation'
  | 'repentance'
  | 'regret'
  | 'forgiveness'

/** A part with the sentence that says it. */
export type FoundPart = {
  readonly part: ApologyPart
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** From the part that weighed most with those who had been wronged to the one they could best do without. */
const BY_WEIGHT: readonly ApologyPart[] = [
  'responsibility',
  'repair',
  'explanation',
  'repentance',
  'regret',
  'forgiveness',
]

/**
 * The parts that a text with an apology has: looked for in the sentences of the apology and the four around it on each
 * side. Of several sentences for a part the first is quoted.
 */
export function partsIn(
  prose: Prose,
  apologies: readonly { readonly start: number; readonly end: number }[],
): { readonly parts: readonly FoundPart[]; readonly missing: readonly ApologyPart[] } {
  const found = new Map<ApologyPart, FoundPart>()
  for (const sentence of near(prose, apologies)) {
    const words = prose.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
    for (const part of BY_WEIGHT) {
      if (found.has(part) || !PATTERNS[part].some((pattern) => pattern.test(words))) continue
      found.set(part, {
        part,
        start: sentence.start,
        end: sentence.end,
        quote: quoteOf(prose.text, sentence),
      })
    }
    if (found.size === BY_WEIGHT.length) break
  }
  return {
    parts: BY_WEIGHT.flatMap((part) => found.get(part) ?? []),
    missing: BY_WEIGHT.filter((part) => !found.has(part)),
  }
}

/** How many sentences before and behind an apology may belong to it. */
const NEAR = 4
/** As many sentences are looked at in all. */
const MOST = 200

function near(
  { sentences }: Prose,
  apologies: readonly { readonly start: number }[],
): Prose['sentences'][number][] {
  const chosen: Prose['sentences'][number][] = []
  let from = 0
  let at = 0
  for (const { start } of apologies) {
    while ((sentences[at]?.end ?? Infinity) <= start) at++
    for (from = Math.max(from, at - NEAR); from <= at + NEAR && from < sentences.length; from++) {
      const sentence = sentences[from]
      if (sentence !== undefined && chosen.length < MOST) chosen.push(sentence)
    }
  }
  return chosen
}

const PATTERNS: Readonly<Record<ApologyPart, readonly RegExp[]>> = {
  responsibility: [
    cuePattern(
      String.raw`\b(?:my|our) (?:own )?(?:fault|mistake|error|oversight|bad|responsibility|failure|doing|carelessness)\b`,
    ),
    cuePattern(
      String.raw`\b(?:i|we)(?:'ve| have)? (?:should(?:n't| not)?(?:'ve| have)|messed up|screwed up|dropped the ball|let you down|was wrong|were wrong|was careless|forgot|completely missed|overlooked|misread|misunderstood|failed to|neglected|got it wrong|made (?:a|an|the|some) (?:\w+ )?(?:mistake|error)s?|(?:take|accept) (?:full |the |all )*(?:responsibility|blame))`,
    ),
    cuePattern(
      String.raw`\b(?:i|we)(?:'m| am| are) (?:\w+ )?(?:to blame|responsible|at fault)\b|\bno excuse\b|\bi own (?:this|that|it)\b`,
    ),
    cuePattern(
      String.raw`\b(?:sorry|apologi[sz]e|apologies) (?:that (?:i|we) |for (?:my|our|not|being|having|missing|sending|keeping|forgetting|taking|making|misspelling) ?)`,
    ),
  ],
  repair: [
    cuePattern(
      String.raw`\b(?:i|we)(?:'ll| will|'m going to| am going to| are going to|'ve| have)(?: \w+){0,2} (?:fix|fixed|correct|corrected|repair|replace|replaced|refund|redo|redone|resend|resent|make (?:it|this|that) (?:right|good|up)|make up for|sort|sorted|put (?:it|this|that) right|send (?:you )?(?:the|a) (?:correct|right|new)|rescheduled?|resolve|resolved|take care|clean(?:ed)? up|undo|undone|restored?)\b`,
    ),
    cuePattern(
      String.raw`\b(?:let me|i(?:'d| would) like to|can i|may i|how can i|what can i do to|to) (?:make (?:it|this|that) (?:right|up|good)|make up for|make amends|fix (?:it|this|that)|put (?:it|this|that) right)`,
    ),
    cuePattern(
      String.raw`\bhere(?:'s| is| are) the (?:correct|right|corrected|missing|new|fixed)\b|\b(?:lunch|coffee|drinks?) (?:is|are) on me\b`,
    ),
  ],
  explanation: [
    cuePattern(
      String.raw`\b(?:because|due to|the reason|it turns out|what happened (?:was|is)|as a result of|caused by|since (?:i|we|my|our))\b`,
    ),
    cuePattern(
      String.raw`\b(?:i|we)(?:'ve| have)?(?: \w+)? (?:was|were|been) (?:\w+ )?(?:travel+ing|ill|sick|away|out of (?:the )?office|on (?:holiday|vacation|leave|the road)|busy|swamped|stuck|delayed|held up|overloaded|confused|under)\b`,
    ),
    cuePattern(
      String.raw`\bmy (?:train|flight|computer|laptop|phone|mail|e-?mail|calendar|internet|alarm) (?:was|had|did|died|crashed|broke|lost|is)\b|\bi thought\b|\bi (?:had )?(?:assumed|misread|misunderstood)\b`,
    ),
  ],
  repentance: [
    cuePattern(
      String.raw`\b(?:won't|will not|will never|shall not|never) (?:\w+ )?(?:happen|do (?:it|this|that|so)|make (?:that|this|the same)|let (?:it|this|that))\b.{0,40}\bagain\b|\bwill not happen again\b|\bwon't happen again\b`,
    ),
    cuePattern(
      String.raw`\bnext time(?:,)? (?:i|we)(?:'ll| will)\b|\b(?:from now on|in (?:the )?future|going forward)(?:,)? (?:i|we)(?:'ll| will)\b`,
    ),
    cuePattern(
      String.raw`\b(?:i|we)(?:'ll| will| promise to|'m going to) (?:be more careful|do better|try harder|try to do better|be better|learn from|make sure (?:it|this|that) (?:does|will|won't))|\blesson learn(?:ed|t)\b`,
    ),
  ],
  regret: [
    cuePattern(
      String.raw`\b(?:sorry|apologi[sz]e|apologies|apology|regret|ashamed|embarrassed|feel (?:bad|terrible|awful|guilty))\b`,
    ),
  ],
  forgiveness: [
    cuePattern(
      String.raw`\b(?:forgive|forgiveness|pardon (?:me|my|us|the)|excuse (?:me|my|the|our)|accept (?:my|our|this) (?:\w+ )?apolog|bear with (?:me|us)|hope you(?:'ll| will| can)? (?:understand|forgive|excuse)|thanks? (?:you )?for your (?:patience|understanding))`,
    ),
  ],
}
