import { latinPattern } from './latin-letters.ts'
import { quoteOf } from './sentences.ts'
import { type SentenceLine, sentenceLines } from './sentence-lines.ts'
import { allAuthored, type Zones } from './zones.ts'

/**
 * How somebody's good news was answered. After Gable, Reis, Impett & Asher 2004 ("What do you do when things go
 * right?"), who found that an enthusiastic answer which stays with the news (active-constructive) does the tie
 * good, and a bare one (passive-constructive) does not.
 */
export type Celebrating = {
  /** `active`: praise, and a question about the news or something of one's own on it; `passive`: praise alone. */
  readonly manner: 'active' | 'passive'
  /** What makes it active; null when it is passive. */
  readonly by: 'question' | 'detail' | null
  /** The sentence with the praise: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

/**
 * The praise for somebody's news or day in the new text; null when there is none. Congratulations are known in a
 * dozen languages, what follows them in English.
 * @param news the words of the news, where known: a detail may take one of them up
 */
export function readCelebrating(source: Zones | string, news = ''): Celebrating | null {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  if (!HINT.test(zones.authored)) return null
  const lines = sentenceLines(zones)
  const at = lines.findIndex(({ line }) => isPraise(line))
  const praise = lines[at]
  if (praise === undefined) return null
  const by = whatMakesActive(lines.slice(at, at + NEAR + 1), contentWords(news))
  return {
    manner: by === null ? 'passive' : 'active',
    by,
    start: praise.start,
    end: praise.end,
    quote: quoteOf(zones.text, praise),
  }
}

/** Some of these letters stand in every praise that is known: a text without them is not cut into sentences. */
const HINT =
  /congrat|gratul|felicit|félicit|enhorabuena|parab[eé]n|complimenti|auguri|compleanno|anniversa|gl[uü]ckw|alles gute|gefelicit|proficiat|grattis|tillykke|birthday|mazel|kudos|bravo|well (?:done|deserved)|deserve|hats off|good for you|way to go|news|(?:happy|glad|pleased|delighted|proud|thrilled|excited|stoked)\b|(?:great|good|lovely|wonderful|nice) to hear|best wishes|many (?:more|happy)|nice (?:one|going|work)|great (?:job|work)|hooray|hurra|yay|woo|cheers|amazing|awesome|wonderful|fantastic|brilliant|marvellous/i

/** How many sentences after the praise may belong to it. */
const NEAR = 3

function isPraise(line: string): boolean {
  return PRAISE.test(line) && !NO_PRAISE.test(line)
}

const GOOD = String.raw`(?:great|good|wonderful|fantastic|terrific|amazing|brilliant|excellent|lovely|awesome|marvellous|marvelous|super|superb|splendid|fabulous|incredible|happy|exciting|best|nice)`
const GLAD = String.raw`(?:happy|glad|pleased|delighted|proud|thrilled|excited|stoked|chuffed)`

const PRAISE = latinPattern(
  [
    String.raw`\bcongrat(?:s|z|ulations?|ulate you)?\b|\b(?:con)?gratulations?\b|\bcongrad\w*`,
    String.raw`\b(?:gl[uü]ckw(?:ü|u|ue)nsch\p{L}*|gratulation\p{L}*|gratulier\p{L}*|gratuluj\p{L}*|gratulerer|grattis|tillykke|gefeliciteerd|proficiat|f[eé]licitations?|felicidades|felicitaciones|enhorabuena|parab[eé]ns|congratulazioni|complimenti|auguri|joyeux anniversaire|buon compleanno|feliz (?:cumplea[nñ]os|anivers[aá]rio)|alles gute)(?!\p{L})`,
    String.raw`\bmazel ?tov\b|\bkudos\b|\bbravo\b|(?<!\b(?:a|job|jobs|work|very|connection) )\bwell done\b(?! (?:connection|by)\b)|\bhats off\b|^\W*way to go\b|^\W*good for you\b(?! \()|\bthree cheers\b|\b(?:hooray|hurrah|hurray|yay|woo-?hoo)\b`,
    String.raw`\b(?:well[- ]deserved|richly deserved|you(?:'ve| have)? (?:(?:really|so|more than|fully|absolutely|certainly) )?(?:earned|deserved?) (?:it|this|that|every))`,
    String.raw`\b(?:what|such|this is|that is|that's|it's|it is|really|truly|simply|just|absolutely) (?:an? )?(?:(?:really|very|truly|simply|just|absolutely|such|so) )?(?:an? )?${GOOD} (?:news|achievement|result|milestone)\b|^\W*(?:oh |wow,? )?(?:(?:really|very|truly|absolutely|simply|such) )?${GOOD} (?:news|achievement)\b`,
    String.raw`\b(?:that's|that is|this is|how|what) (?:(?:just|so|really|absolutely|simply|truly|an?) ){0,2}(?:wonderful|fantastic|terrific|amazing|brilliant|awesome|marvellous|marvelous|superb|splendid|fabulous|exciting)(?=[!.,]|$| (?:for|to hear|and|news|-))`,
    String.raw`^\W*(?:wow|wonderful|fantastic|terrific|amazing|brilliant|awesome|marvellous|superb|splendid|fabulous)!`,
    String.raw`\b(?:i|we)(?:'m| am|'re| are)(?: \w+){0,3} ${GLAD} (?:for|of) (?:you|both|all|your|him|her|them)\b|\b${GLAD} for (?:you|both of you|all of you|your (?:family|team))\b|\bproud of (?:you|your)\b`,
    String.raw`\b(?:so|very|really|truly|was|am|'m|are|'re|were) (?:\w+ )?${GLAD} to (?:hear|read|learn|see) (?:(?:of|about|that|about) )?(?:your|you(?:'ve| have|'re| are| got| won)|the (?:good|great|happy) news)`,
    String.raw`\b(?:happy|belated|a very happy|joyous) (?:(?:belated|\d+(?:st|nd|rd|th)|work|wedding) ){0,2}(?:birthday|anniversary)\b|\bmany (?:happy returns|more (?:years|to come))\b|\b(?:all the best|best wishes|good wishes|every happiness) (?:for|on|to) (?:your|you both|the (?:two|three|happy|newly)|both)\b`,
    String.raw`\b(?:great|awesome|amazing|fantastic|excellent|brilliant|nice|good) (?:job|work|going|stuff|one)(?=[!]|,? you\b| (?:on|with) (?:the|your) (?:award|talk|book|exam|launch|release|promotion))`,
  ].join('|'),
  'i',
)
/** The writer's own, a wish for later, a phrase that only sounds like it. */
const NO_PRAISE =
  /\bcongrat\w* (?:me|myself|us|him|her|them)\b|\b(?:i|we) (?:was|were|got|'ve been|have been) congratulated\b|\b(?:if|when|until|unless|should) [^.;]{0,60}\b(?:congrat|birthday)|\b(?:my|our) (?:(?:own|\d+\w\w) )?(?:birthday|anniversary)\b|\bno (?:great |good )?news\b|\bgood news is\b|\bthanks? (?:you )?(?:so much )?for (?:the|your|all the) (?:\w+ )?(?:congrat|wishes|birthday|kind)|\bwaiting for (?:good|great|the) news\b|\bnews(?:letter|paper|group)|\bbirthday (?:party|present|cake|dinner|list)\b(?!.*\bhappy birthday\b)/iu

/** What makes praise active: a question or a detail on it, in its own sentence or those right behind it. */
function whatMakesActive(
  near: readonly SentenceLine[],
  news: ReadonlySet<string>,
): 'question' | 'detail' | null {
  if (near.some(({ line }, i) => isQuestionOfIt(line, i, news))) return 'question'
  return near.some(({ line }) => isDetail(line, news)) ? 'detail' : null
}

/** Asks for how it was or will be; not for a favour, nor for another matter further down. */
function isQuestionOfIt(line: string, distance: number, news: ReadonlySet<string>): boolean {
  if (!/\?/.test(line) || FAVOUR.test(line)) return false
  return sharesWord(line, news) || distance === 0 || OF_IT.test(line)
}

const FAVOUR =
  /\b(?:can|could|will|would) you (?:please |also |kindly )?(?:send|give|let|forward|call|check|review|confirm|provide|get|look|fix|mail|e-?mail|resend|update)\b|\bplease\b/i
const OF_IT =
  /\b(?:how|when|where|what|who|which|will you|are you|did you|do you|have you|is (?:it|there|that|she|he)|was it|does it|can i)\b/i

/** Something of one's own about the news or the one whose it is, longer than a formula. */
function isDetail(line: string, news: ReadonlySet<string>): boolean {
  const rest = line.replace(PRAISE, ' ').replace(FORMULA, ' ')
  const words = rest.match(/\p{L}[\p{L}'-]*/gu) ?? []
  if (words.length < 6 || FAVOUR.test(line) || /\?\W*$/.test(line)) return false
  return sharesWord(rest, news) || ABOUT_THEM.test(rest)
}

/** Names the occasion and nothing else. */
const FORMULA =
  /^\W*(?:(?:on|for|to|with) )?(?:both of you|you both|you and \w+|you|all)?\s*(?:(?:on|for) (?:your|the|this|that|being|getting|winning|making) [^.!?,;]{0,60})/iu
const ABOUT_THEM =
  /\b(?:you|your|you're|you've|you'll|yours|the (?:whole )?(?:team|family|baby|jury|book|talk|prize)|it (?:was|is|must|shows|says|means)|i (?:remember|always|knew|can still|can imagine|have followed|thought|told)|she|he|they)\b/i

function contentWords(news: string): ReadonlySet<string> {
  const words = news.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf))
}

function sharesWord(line: string, news: ReadonlySet<string>): boolean {
  if (news.size === 0) return false
  return (line.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => news.has(stemOf(word)))
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '')
}

const COMMON: ReadonlySet<string> = new Set(
  'that this with from have been were will would which about just they them their there then than what when where your yours mine very much more most some other also into over after before because here news good great happy glad last next week month year today yesterday tomorrow finally really'.split(
    ' ',
  ),
)
