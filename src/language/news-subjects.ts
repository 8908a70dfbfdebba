import { latinPattern } from './latin-letters.ts'
import { KIN, NAME, PET } from './news-pieces.ts'
import type { SubjectKind } from './news-words.ts'

/** A possible subject of an event in a line: what follows it starts at `end`. */
export type Subject = {
  readonly kind: SubjectKind
  readonly words: string
  readonly start: number
  readonly end: number
  /** How far the words may be taken for a person, in [0, 1]; 1 unless it is a bare capitalised word. */
  readonly trust: number
  /** `left out`: `Passed my driving test!`; `pronoun`: he or she, to be looked up in what was said before. */
  readonly form: 'named' | 'left out' | 'pronoun'
}

/** Fewer are looked at than a line may hold, so that a hostile line stays cheap. */
const MOST = 24

/**
 * The subjects of a line that starts with one blank and has straight apostrophes. The reader ("you") is none.
 */
export function subjectsIn(line: string): Subject[] {
  const found: Subject[] = []
  const opening = OPENING.exec(line)?.[0].length ?? 0
  found.push({ kind: 'writer', words: '', start: opening, end: opening, trust: 1, form: 'left out' })
  const label = LABEL.exec(line)?.[0].length ?? 0
  if (label > 0)
    found.push({ kind: 'writer', words: '', start: label, end: label, trust: 0.9, form: 'left out' })
  for (const match of line.matchAll(SUBJECT)) {
    if (found.length > MOST) break
    const subject = subjectOf(match, line)
    if (subject !== null) found.push(subject)
  }
  return found
}

/**
 * Whom he or she is: the last person or relative named in what was said right before, the one greeted aside; null
 * when nobody was.
 */
export function antecedentIn(line: string): Subject | null {
  if (/^ (?:hi|hello|hey|dear|thanks|good (?:morning|afternoon|evening))\b/i.test(line)) return null
  let last: Subject | null = null
  // What the name is the object of does not matter here, so the words before it are not shown.
  for (const match of line.matchAll(SUBJECT)) {
    const subject = subjectOf(match, '')
    const isSomeone = subject?.kind === 'family' || (subject?.kind === 'person' && subject.form === 'named')
    if (subject !== null && isSomeone && (subject.trust === 1 || INTRODUCED.test(line.slice(0, match.index))))
      last = subject
  }
  return last
}

/** What comes before a bare first name that is spoken of: `a note about Priya: she …`. */
const INTRODUCED = / (?:about|on|from|of|remember|met|saw|with|know|told) $/i

/** What people say before they start: `omg so`, `Good news:`. */
const OPENING =
  /^(?: (?:(?:omg|hey|hi|ok|okay|so|well|wow|yes|yay|woo+|hoo+ray|phew|ugh|update|guess what|(?:some |very )?(?:good|great|big|sad|bad|personal|fantastic) news|just so you know|fyi|btw|quick update|in other news|team|all|folks|everyone|guys)\b[,:;.!…—–-]{0,3}))*/iu

/** `Update from my end: started at …` */
const LABEL = /^ [^:.!?,]{2,30}:(?= )/

const TOGETHER = String.raw`(?:${NAME}|(?:[Mm]y|[Oo]ur) ${KIN}(?: ${NAME})?)`
const SUBJECT = latinPattern(
  [
    String.raw`(?<![\p{L}'’-])(?:`,
    String.raw`(?<writer>(?:${TOGETHER} and )?(?:I|i)(?![\p{L}/.-])|(?:[Ww]e|WE)(?: all| both)?(?!\p{L})|(?:[Bb]oth|[Aa]ll(?: \p{L}+)?|[Hh]alf) of us|[Tt]he (?:two|three|four) of us|[Mm]yself)`,
    String.raw`|(?<family>(?:[Mm]y|[Oo]ur|MY|OUR)(?: (?:dear|dearest|beloved|little|older|younger|eldest|oldest|youngest|big|elder|baby|first|second|third|own|late|old|good|best|poor|lovely|former|twin|other|only|oldest|\p{L}+-year-old|\d+-year-old)){0,3} (?:${KIN}|${PET})(?: and (?:her|his|their) (?:wife|husband|partner|baby))?(?:,? ${NAME},?)?|(?:Mum|Mom|Dad|Daddy|Grandad|Granddad|Grandpa|Grandma|Granny|Gran|Nana|Nan|Papa|Mama|Mother|Father)(?: and (?:Mum|Mom|Dad|Grandad|Granddad|Grandpa|Grandma|Granny|Gran|Nan|Papa|Mama|Mother|Father))?(?! ?\p{Lu}|\p{L})|(?<=^ )(?:mum|mom|dad|grandad|grandpa|grandma|gran)(?!\p{L})|(?:[Tt]wo|[Tt]hree|[Oo]ne|[Ss]ome) of my (?:${KIN}|students|pupils|colleagues|people))`,
    String.raw`|(?<firm>(?:[Mm]y|[Oo]ur|[Tt]he)(?: (?:little|small|whole|entire|tiny|own|old|new|local|favourite|\p{L}+)){0,2} (?:company|startup|start-up|firm|business|team|group|department|division|lab|office|agency|studio|practice|school|club|brewery|bakery|restaurant|shop|store|café|cafe|gallery|clinic|farm|band|choir|charity|consortium|crew)(?!\p{L})|[Hh]alf of (?:our|my|the) (?:team|department|office|staff|company))`,
    String.raw`|(?<role>(?:[Mm]y|[Oo]ur) (?:(?:old|former|dear|new|good|favourite|favorite|long-time|next-door) ){0,2}(?:boss|colleague|manager|supervisor|mentor|neighbour|neighbor|landlady|landlord|teacher|assistant|apprentice|intern|student|co-founder|cofounder|founder|director|cleaner|flatmate|coach|pastor)(?=(?:'s|,)? (?!\p{Lu}))|(?:[Oo]ur|[Mm]y|[Tt]he) (?:\p{L}+ ){0,3}?(?:CEO|CFO|CTO|COO|chair|chairman|chairwoman|president|director|founder|co-founder|boss|colleague|manager|student|secretary|treasurer|professor|teacher|mentor|neighbour|neighbor|assistant|apprentice|intern|pastor|priest|editor),? (?:and friend,? )?${NAME},?)`,
    String.raw`|(?<pronoun>[Hh]e|[Ss]he)(?!\p{L})`,
    String.raw`|(?<person>${NAME}(?:'s (?:${KIN}))?(?: and (?:(?:his|her) (?:wife|husband|partner)|${NAME}))?)`,
    ')',
  ].join(''),
  'g',
)
/** What may stand between a name and its verb: `, who taught us to weld,`, `from the foundry`. */
const APPOSITION =
  /,[^,;.!?]{2,70},| ?\([^()]{2,40}\),{0,9}| (?:from|in) (?:(?:the|our|my) )?(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|\p{Ll}+)(?= (?:has|is|was|had|just|became|got|won|passed|retired|died)\b)| (?:next door|down the (?:road|hall))/uy

function subjectOf(match: RegExpMatchArray, line: string): Subject | null {
  const groups = match.groups ?? {}
  const [words, start] = [match[0], match.index ?? 0]
  const end = start + words.length
  if (groups['pronoun'] !== undefined)
    return { kind: 'person', words, start, end, trust: 0.68, form: 'pronoun' }
  const kind = kindOf(groups)
  if (kind !== 'person' || groups['role'] !== undefined)
    return { kind, words, start, end: endPast(line, end), trust: 1, form: 'named' }
  const name = personName(words)
  if (name === null || OBJECT.test(line.slice(Math.max(0, start - 8), start + words.length - name.length)))
    return null
  const isKnown = name.includes(' ') || name.includes("'s ")
  return {
    kind,
    words: name,
    start: end - name.length,
    end: endPast(line, end),
    trust: isKnown ? 1 : 0.9,
    form: 'named',
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): SubjectKind {
  if (groups['writer'] !== undefined) return 'writer'
  if (groups['family'] !== undefined) return 'family'
  return groups['firm'] === undefined ? 'person' : 'firm'
}

function endPast(line: string, end: number): number {
  APPOSITION.lastIndex = end
  return end + (APPOSITION.exec(line)?.[0].length ?? 0)
}

/** The name without the words before it that only start a sentence; null when it names no person. */
function personName(words: string): string | null {
  let name = words.replace(OFFICE, '')
  for (let space = name.indexOf(' '); NO_NAME.test(name.slice(0, space < 0 ? undefined : space)); ) {
    if (space < 0) return null
    name = name.slice(space + 1)
    space = name.indexOf(' ')
  }
  if (name.length < 2 || FIRM_WORD.test(name) || /^\p{Lu}+\d*$|\p{Ll}\p{Lu}\p{Lu}/u.test(name)) return null
  return /^\p{Lu}/u.test(name) ? name : null
}

/** `Azurix President and Chief Operating Officer John Garrison`: only the end is the name. */
const OFFICE =
  /^.*\b(?:President|Officer|Chairman|Chair|CEO|CFO|COO|CTO|Director|Manager|Head|Founder),? (?=\p{Lu})/u

/** A name behind one of these is not what the verb after it is about: `the maker of Snood died`. */
const OBJECT = / (?:of|with|for|by|from|about|like|than|at|in|on|via|near|to) $/i

/** Capitalised words that are no names: what starts sentences, days, months, public figures by office. */
const NO_NAME =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|here|the|a|an|my|our|your|his|her|their|its|who|whom|what|which|when|where|why|how|if|as|at|by|for|from|in|of|on|to|with|and|but|or|so|yet|nor|not|no|yes|now|then|also|today|tomorrow|yesterday|tonight|news|good|great|bad|sad|big|happy|hello|hi|hey|dear|thanks|thank|please|sorry|congrats|congratulations|welcome|cheers|best|regards|after|before|since|until|while|because|although|though|once|every|everyone|everybody|everything|nobody|nothing|someone|somebody|something|anyone|anybody|one|two|three|four|five|some|many|most|all|both|half|each|any|few|first|second|third|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|morning|evening|christmas|easter|only|just|even|still|maybe|perhaps|unfortunately|fortunately|sadly|finally|luckily|apparently|meanwhile|however|therefore|anyway|actually|whoever|yeah|yep|nope|uh|um|oi|dude|poor|lol|haha|people|users|customers|students|candidates|applicants|employees|members|staff|team|folks|guys|others|queen|king|pope|president|chief|operating|executive|financial|technology|officer|chairman|chairwoman|ceo|cfo|coo|cto|vice|director|manager|senior|managing|head|god|customer|client|product|series|market|court|council|board|committee|government|police|company|version|release|note|please|subject|re|fw|fwd|ps|did|does|do|is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|let|get|got|passed|won|lost|joined|old|new|young|effective|imagine|suppose|until|whether|wherever|whenever|that's|it's|what's|there's|let's|he's|she's|who's|kernel|linux|windows|google|microsoft|apple|amazon|facebook|twitter|enron|debian|ubuntu|london|paris|berlin|texas|houston|california|exxon|ibm|china|india|japan|america|europe|germany|france|england|congress|senate|parliament|nasa|rumor|rumour|quick|small|huge|proud|fun|btw|fyi|omg|ok|okay|well|oh|wow|hooray|yay)\.?$/i
const FIRM_WORD =
  /\b(?:inc|ltd|llc|corp|corporation|gmbh|ag|plc|group|bank|energy|systems|software|solutions|technologies|industries|university|college|institute|department|committee|council|board|association|society|foundation|team|club|court|partners|holdings|capital|media|press|times|post|street|road|party|church|hospital|airlines|power|gas|oil|electric|services|networks|communications|international|global|release|version|project|program|server|linux|street|journal)\b\.?/i
