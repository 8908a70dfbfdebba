import { cuePattern } from './prose.ts'

/** Joy of the author's own, or feeling with the reader, and the words that say so; null when neither. */
export function warmthIn(
  sentence: string,
): { readonly kind: 'joy' | 'sympathy'; readonly at: number; readonly words: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(sentence)
    if (match === null) continue
    const before = sentence.slice(0, match.index)
    if (/\b(?:if|would|unless|not|never|n['’]t|wish|hope)\b[^.;,]{0,40}$|n['’]t\b[^.;,]{0,40}$/i.test(before))
      continue
    return { kind, at: match.index, words: match[0] }
  }
  return null
}

const I_AM = String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are| was| were| feel|['’]ve been| have been)(?: (?:so|very|really|just|all|both|absolutely|truly|super|extremely|beyond|incredibly|totally|deeply|more than|genuinely|also|still|quite)){0,3}`

const PATTERNS: readonly (readonly ['joy' | 'sympathy', RegExp])[] = [
  [
    'sympathy',
    cuePattern(
      String.raw`\bsorry (?:to (?:hear|learn|read)|(?:for|about) (?:your|the) (?:\w+ ){0,2}(?:loss|father|mother|dad|mum|mom|husband|wife|son|daughter|brother|sister|friend|family|trouble|news)|(?:that )?(?:you(?:['’]re| are| had| have)|this (?:is happening|happened)))\b`,
    ),
  ],
  [
    'sympathy',
    cuePattern(
      String.raw`\b(?:my|our|deepest|sincere|heartfelt) (?:\w+ ){0,2}(?:condolences|sympath(?:y|ies))\b|\b(?:thinking of|praying for) you(?! (?:as|for (?:the|this) (?:role|job|position)))\b|\b(?:my|our) (?:thoughts|prayers|heart)(?: and prayers| and thoughts)? (?:are|is|goes out|go out) (?:with|to)\b`,
    ),
  ],
  [
    'joy',
    cuePattern(
      String.raw`${I_AM} (?:(?:thrilled|delighted|overjoyed|ecstatic|elated|jubilant|stoked|over the moon|on cloud nine|proud (?:of|that|to)|excited (?:about|that|to (?:announce|share|tell|start|join))|happy (?:about|that|for you|to (?:announce|share|tell|report|see|hear))|glad (?:that|about|to (?:see|hear))|pleased (?:for you|to (?:see|hear)))\b|(?:so|very) (?:happy|excited|proud|glad)\b)`,
    ),
  ],
  [
    'joy',
    cuePattern(
      String.raw`\b(?:we|i) (?:had|have had|['’]ve had) (?:a|an|such a|the most|so much) (?:\w+ )?(?:blast|wonderful|fantastic|amazing|fun)\b|(?:\b(?:i|we|just|really)|^\W{0,3}|[,;!.] ?) ?(?:can(?:['’]t|not)) wait (?:to|for|until|till)\b|\b(?:it|this|that|you) (?:really )?made my (?:day|week|year)\b|\b(?:yay|hooray|woohoo|hurray)\b|\b(?:great|full of|such|pure|my) joy\b`,
    ),
  ],
]
