import { latinPattern } from './latin-letters.ts'
import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'
import { cuePattern } from './prose.ts'

/**
 * The words of a sentence that tell of a hardship of the author's or of their family and friends; null when there is
 * none. Made for precision: hypothetical, denied, long past and figurative uses are left out, others' hardships too.
 */
export function hardshipIn(sentence: string): { readonly at: number; readonly words: string } | null {
  for (const at of GATE.candidates(sentence.toLowerCase())) {
    const match = PATTERNS[at]?.exec(sentence)
    if (match === undefined || match === null) continue
    const before = sentence.slice(0, match.index)
    if (UNREAL_BEFORE.test(before) || UNREAL_IN.test(match[0]) || NOT_NOW.test(sentence)) continue
    if (/\?\W*$/.test(sentence) && !/\bdid you (?:hear|know)\b/i.test(before)) continue
    return { at: match.index, words: match[0] }
  }
  return null
}

const PERSON = String.raw`(?:father|mother|dad|daddy|mum|mom|mummy|mommy|papa|parents?|grandparents?|wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|partner|son|daughter|child|children|kids?|baby|twins?|brother|sister|siblings?|grand(?:father|mother|pa|ma|dad|son|daughter|child|parents)|granny|nana|nan|aunt|auntie|uncle|cousin|nephew|niece|godfather|godmother|(?:mother|father|brother|sister|son|daughter)-in-law|in-laws|(?:best|dear|close|good|old|closest|oldest) friend|friend|dog|cat)`
const KIN = String.raw`\b(?:my|our) (?:(?:late|dear|poor|elderly|beloved|own|younger|older|elder|little|big|youngest|oldest|eldest|only|unborn|step|great) ?){0,2}${PERSON}(?!['’]s|-| [a-z]+['’]s)`
const KINS = String.raw`\b(?:my|our) (?:late |dear |poor |elderly |beloved )?${PERSON}['’]s?`
/** Names and small words between the person and what happened: `my father, Karl, has just`. */
const GAP = String.raw`(?:,? \p{L}[\p{L}.'’-]{0,20}){0,4}?,?`
const I_AM = String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve been| have been| was| were| got| just got| just| recently| both)(?: (?:just|recently|being|also|now|still|currently|both|actually|unexpectedly|suddenly|been|one of those|among those|really|so|very|quite|completely|absolutely|a bit|feeling|totally)){0,3}`

const pattern = (source: string): RegExp => latinPattern(cuePattern(source).source, 'i')

const PATTERNS: readonly RegExp[] = [
  // Death.
  pattern(
    String.raw`${KIN}${GAP} (?:passed away|passed on|passed(?= (?:last|on|this|in|yesterday|peacefully|suddenly|unexpectedly)\b| ?[.,!;]?$)|died|has died|have died|is dying|was killed|were killed|took (?:his|her|their) own life|(?:committed|died by) suicide)\b`,
  ),
  pattern(
    String.raw`\b(?:i|we)(?:['’]ve| have| had)?(?: just| recently| also| suddenly| sadly)? lost (?:(?:my|our) (?:late |dear |poor |beloved |elderly |own |only |unborn |younger |older )?${PERSON}(?!['’]s|-| [a-z]+['’]s)|the baby)(?= (?:to|on|in|last|this|after|yesterday|suddenly|over|recently|and|when|earlier|two|three|a)\b| ?[.,!;:)]| ?$)`,
  ),
  pattern(
    String.raw`\b(?:death|loss|passing|funeral|burial|wake|memorial service) (?:of|for) (?:my|our) (?:late |dear |beloved |elderly |younger |older )?${PERSON}\b(?!['’]s)`,
  ),
  pattern(
    String.raw`${KINS} (?:sudden |unexpected |recent )?(?:death|passing|funeral|burial|memorial service|cancer|diagnosis|stroke|heart attack|illness|surgery|accident)\b`,
  ),
  pattern(
    String.raw`\b(?:a|the|recent) (?:death|loss|bereavement) in (?:my|our) family\b|\b(?:i|we)(?:['’]ve| have)? (?:just )?(?:had|have had) a (?:death|loss|bereavement) in the family\b|\b(?:i|we) (?:had|have|['’]ve had) (?:a|an) (?:family |personal )(?:emergency|bereavement|tragedy|loss)\b|\b(?:due to|because of|with) (?:a|an) (?:family|personal) (?:emergency|bereavement|tragedy)\b`,
  ),
  // Illness.
  pattern(
    String.raw`${KIN}${GAP} (?:(?:is|was|has been|has (?:just|recently|now|also) been|['’]s been|are|were) (?:(?:very|seriously|gravely|critically|terminally|quite|really|severely|still|back|now|just|recently|also) ){0,2}(?:ill|hospitali[sz]ed|diagnosed with|in (?:the )?(?:hospital|icu|intensive care|hospice|a coma)|rushed to|taken to (?:the )?hospital|undergoing|having (?:\w+ )?surgery|fighting (?:\w+ )?cancer|dying)|(?:has|had|suffered) (?:a (?:\w+ )?(?:accident|stroke|heart attack|miscarriage|relapse)|(?:\w+ )?(?:cancer|leukemia|dementia|a (?:brain )?tumou?r|alzheimer)))\b`,
  ),
  pattern(
    String.raw`${I_AM} (?:diagnosed with|hospitali[sz]ed|in (?:the )?(?:hospital|icu|intensive care)|seriously ill|undergoing (?:chemo|surgery|treatment)|in (?:chemo|treatment for))\b`,
  ),
  pattern(
    String.raw`\b(?:i|we) (?:have|had|suffered|['’]ve had|have had|just had)(?: just)? (?:(?:breast|lung|skin|prostate|colon|stage \w+|thyroid|brain) )?(?:cancer|a (?:\w+ )?(?:stroke|heart attack|miscarriage|tumou?r|breakdown)|a (?:bad|serious|terrible|nasty|car|bike|motorbike) (?:car )?(?:accident|crash))\b`,
  ),
  pattern(
    String.raw`(?:${KIN}|\b(?:i|we))${GAP} (?:was|were|had been|has been|have been|got) (?:\w+ )?(?:in|involved in) (?:a|an) (?:\w+ ){0,2}(?:accident|crash)\b`,
  ),
  // Work.
  pattern(
    String.raw`${I_AM} (?:laid off|made redundant|fired|sacked|let go)(?= (?:from|by|last|this|on|in|today|yesterday|after|along|and|as|because|due|with|a)\b| ?[.,!;:)–—-]| ?$)`,
  ),
  pattern(
    String.raw`\b(?:i|my (?:wife|husband|partner))(?:['’]ve| have| has)?(?: just| recently| also)? lost (?:my|his|her) job\b|\bmy (?:job|position|role) (?:was|is being|has been|got) (?:eliminated|cut|terminated|made redundant)\b|${KIN} (?:was|got|has been|is being) (?:laid off|made redundant|fired)\b`,
  ),
  // Separation.
  pattern(
    String.raw`\b(?:my|our) (?:divorce|separation)\b(?! (?:lawyer|attorney) (?:is|says))|\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve been| have been)? (?:just )?(?:going|went|been) through (?:a|an|my|our) (?:\w+ )?(?:divorce|separation|break-?up)\b|\bmy (?:wife|husband|partner) and i (?:are|have|['’]ve|were|just)(?: \w+)? (?:separat(?:ed|ing)|divorc(?:ed|ing)|split(?:ting)?(?: up)?|getting (?:a )?divorced?)\b|\bwe(?:['’]re| are) getting (?:a )?divorced?\b|\bmy (?:wife|husband) (?:left me|walked out)\b`,
  ),
  // Home and state of mind.
  pattern(
    String.raw`\b(?:our|my) (?:house|home|flat|apartment) (?:\w+ )?(?:burned|burnt|was (?:robbed|burgled|flooded|destroyed|broken into))\b|\bwe (?:were|got|have been) (?:robbed|burgled|evicted)\b(?! (?:in|of|out|blind)\b)`,
  ),
  pattern(
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve been| have been)(?: (?:just|still|really|so|very|quite|completely|absolutely|totally|feeling)){0,2} (?:heartbroken|devastated|shattered|grieving|mourning|burn(?:ed|t) ?out(?! (?:on|of|with|by)\b)|(?:clinically |severely )?depressed|struggling (?:with (?:my |the |a |severe |bad |chronic )?(?:grief|loss|depression|anxiety|addiction|health|mental health|illness|burn-?out|infertility|alcohol|divorce|death|pain|cancer)|to cope|mentally|emotionally|financially))\b(?! that\b.{0,40}\b(?:game|match|season|episode)\b)`,
  ),
  pattern(
    String.raw`\b(?:i|we|it|this)(?:['’]m| am|['’]re| are|['’]s| has|['’]ve| have|['’]s| is| was)?(?: been)?(?: going)?(?: been)?(?: through)? (?:a|an|some) (?:very |really |extremely |incredibly |particularly |pretty )?(?:rough|tough|difficult|hard|terrible|horrible|awful|dark) (?:time|times|period|patch|stretch|year|month|months|few (?:weeks|months)) (?:for (?:me|us|my family|our family|all of us)|personally|at home|in (?:my|our) (?:life|lives|family))\b|\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ve been| have been) going through (?:a|an|some) (?:very |really |extremely |pretty )?(?:rough|tough|difficult|hard|terrible|horrible|dark) (?:time|times|period|patch|stretch)\b`,
  ),
]

const NEEDS = new PatternNeeds()
const GATE = new PatternGate(PATTERNS.map(({ source }) => NEEDS.of(source)))

/** Said before the words: a condition, a fear, a story, someone else's words. */
const UNREAL_BEFORE =
  /(?:\b(?:if|when ?ever|unless|what if|imagine|suppose|supposing|pretend|as though|as if|in case|whether|hopefully|afraid|fear(?:s|ed)?|worr(?:y|ied)|dream(?:t|ed)?|almost|nearly|would|could|might|may|until|when i was (?:a|an|\d+|young|little)|he said|she said|they said|says|told me|song|movie|film|novel|book|joke)\b|["“])[^.;]{0,60}$|\b(?:when|before)\s+$/i
const UNREAL_IN = /\b(?:would|could|might|never|not|n['’]t|almost|nearly|if|may)\b|n['’]t\b/i
/** Long past, or not meant. */
const NOT_NOW =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some|few) years (?:ago|back|earlier)\b|\b(?:in|since|back in) (?:1[89]\d\d|20[01]\d)\b|\b(?:decades ago|years ago|as a (?:child|kid|boy|girl)|long ago|when i was (?:a|an|\d+|young|little|in)|died laughing|lol|haha|just kidding|hypothetical(?:ly)?)\b/i
