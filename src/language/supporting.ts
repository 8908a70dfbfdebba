import { quoteOf } from './sentences.ts'
import { sentenceLines } from './sentence-lines.ts'
import { warmthIn } from './warm-words.ts'
import { allAuthored, type Zones } from './zones.ts'

/** Words that stand by somebody in a hard time. */
export type Supporting = {
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

/**
 * The first sentence of the new text that feels with its reader, offers help or wishes them well; null when there is
 * none. Made to be generous: whoever wrote a kind word is not to be told that they did not. Linear time.
 */
export function readSupporting(source: Zones | string): Supporting | null {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const kind = sentenceLines(zones).find(
    ({ line }) => SUPPORT.test(line) || warmthIn(line)?.kind === 'sympathy',
  )
  return kind === undefined ? null : { start: kind.start, end: kind.end, quote: quoteOf(zones.text, kind) }
}

const SUPPORT = new RegExp(
  [
    String.raw`\b(?:so|very|really|terribly|awfully|deeply|truly|i'm|i am|we're|we are|just) sorry\b(?! (?:for (?:the (?:delay|late)|not|my|being|taking)|i |that i |about the (?:delay|late)|if|but|to (?:bother|be late|ask)))|\bsorry (?:to (?:hear|learn|read)|for (?:your|his|her|their|you)|that (?:you|this happened))`,
    String.raw`\bcondolences?\b|\bsympath(?:y|ies)\b|\b(?:thinking|thought) of you\b|\b(?:my|our) (?:thoughts|prayers|heart)\b|\bpray(?:ing|ers?) for\b|\bin (?:my|our) (?:thoughts|prayers)\b|\bmy heart (?:goes|is|aches)\b|\brest in peace\b`,
    String.raw`\b(?:anything|something|whatever) (?:that )?(?:i|we) can (?:do|help)|\bif you need (?:anything|help|to talk|someone|a |me|us|time)|\b(?:i'm|i am|we're|we are) (?:always )?here (?:for you|if)|\blet (?:me|us) know (?:if|how|what|when) (?:you|i|we|there)|\b(?:call|ring|phone|write) (?:me )?(?:any ?time|whenever|if you)|\bwhat would help\b|\bhow can (?:i|we) help\b|\blean on\b`,
    String.raw`\btake (?:good |great )?care(?: of (?:yourself|him|her|them|your))?\b|\btake (?:all )?(?:the|your|as much) time\b|\bget well\b|\b(?:speedy|quick|full|good|swift) recovery\b|\bfeel(?:s|ing)? better\b|\bget(?:s|ting)? better\b|\bhang in there\b|\bstay strong\b|\bbe (?:kind|gentle) to yourself\b|\bhugs?\b|\bmuch strength\b|\bstrength\b`,
    String.raw`\b(?:must be|must have been|sounds?|that's|that is|this is|how|it's|it is) (?:(?:so|very|really|such|an?|incredibly|terribly|just|absolutely|awfully) ){0,2}(?:hard|difficult|tough|awful|terrible|horrible|rough|sad|cruel|heartbreaking|shocking|painful|dreadful|frightening|scary)\b`,
    String.raw`\bhow (?:are|is) (?:you|he|she|they|your \w+|things)(?: all)? (?:holding|doing|feeling|coping|getting on|bearing)\b|\bhow (?:is|are) (?:your|he|she|they)\b|\bhope (?:that )?(?:you|he|she|they|your|all|everything|it|things|the (?:surgery|operation))\b[^.]{0,60}\b(?:well|better|recover|ok|okay|fine|soon|quickly|through)\b|\bwish(?:ing)? (?:you|him|her|them|your) (?:\w+ ){0,3}(?:well|strength|recovery|best|courage|luck)\b`,
    String.raw`(?<!\p{L})(?:beileid|tut mir (?:so |sehr )?leid|gute besserung|viel kraft|condol[eé]ances|bon courage|bon r[eé]tablissement|lo siento|mis p[eé]sames|[aá]nimo|condoglianze|mi dispiace|guarisci|sterkte|gecondoleerd|beterschap|beklager|kondolerer)(?!\p{L})`,
  ].join('|'),
  'iu',
)
