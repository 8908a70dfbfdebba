/** Where in a line a report of an event stands, with what is known of who reports it. */
export type Report = {
  /** The whole sentence, one blank before it, straight apostrophes. */
  readonly line: string
  readonly start: number
  readonly end: number
  /** The writer, their family or their firm; else a third person. */
  readonly isOwn: boolean
}

/**
 * Whether a report is no news after all: asked, imagined, wished, denied, meant ironically, quoted, hearsay about
 * others, or told as a matter of the past.
 */
export function isDoubtful(report: Report): boolean {
  const { line, start, end, isOwn } = report
  const before = clauseBefore(line, start).replace(TELLING, ' ')
  const after = line.slice(end, end + 120)
  return (
    isQuestion(line, end) ||
    UNREAL.test(before) ||
    NEGATED.test(before) ||
    KNOWN_TO_READER.test(before) ||
    isQuoted(report) ||
    isPast(line, { before, after, start, end }) ||
    IRONY.test(line) ||
    UNREAL_AFTER.test(after) ||
    (!isOwn && (HEARSAY.test(line) || PRESS.test(line)))
  )
}

/** A text that advertises, or is made for many readers: nobody's own news. */
export function isBroadcast(text: string): boolean {
  const head = text.slice(0, 4000)
  return ADVERT.test(head) || (MADE_UP.test(head) && !/\bI (?:am|'m) writing\b/.test(head))
}

/** The words before the report, back to where its clause starts. */
function clauseBefore(line: string, start: number): string {
  const before = line.slice(Math.max(0, start - 160), start)
  const breaks = [...before.matchAll(/[,;:.!?—–…]\s|\s[–—-]\s|\b(?:but|so|because|however)\s/g)]
  const last = breaks.findLast(
    ({ index, 0: mark }) => !(mark.startsWith(',') && LEADS_ON.test(before.slice(0, index))),
  )
  return last === undefined ? before : before.slice(last.index + last[0].length)
}

/** `I wanted to let you know that`: the news follows, and it is no wish. */
const TELLING =
  /\bi (?:may|can|could|might) (?:now |finally |at last |also |only )?(?:report|announce|say|share|confirm|tell you|inform you|let you know)\b|\b(?:just )?(?:want(?:ed)?|(?:would|'d) (?:like|love)|wish|have|had|hope you don't mind me) (?:you )?to (?:(?:quickly|also|just|proudly|briefly) )?(?:let|share|tell|announce|say|inform|report|mention|know|hear|thank|be the first)\b|\b(?:thought|think|figured|hope) (?:that )?(?:you|you'd|you'll|you would|you will|i|i'd|it) (?:might |may |would |will |should )?(?:like|want|be (?:happy|pleased|glad|interested)|enjoy|love|care|should|let) (?:to )?(?:know|hear|see|learn|you know)?\b|\byou(?:'ll| will|'d| would| may| might)? (?:be )?(?:glad|happy|pleased|sad|sorry|surprised|delighted) to (?:hear|learn|know)\b|\b(?:as you (?:may|might) (?:know|have heard)|you (?:may|might) (?:know|have heard))\b/gi

/** A clause that colours the one after its comma: `If we win, we need`, `When I was ten, my father died`. */
const LEADS_ON =
  /(?:^|[.!?;:]\s|\b(?:and|but) )\s*(?:if|unless|when|whenever|once|imagine|suppose|supposing|assuming|provided|in case|as (?:my|the|our) [\w ]{2,30} (?:says?|said|used to say))\b[^;:.!?]*$/i

const UNREAL =
  /\b(?:if|unless|whether|hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|imagine|imagin(?:ed|ing)|suppos(?:e|ing)|assuming|pretend(?:s|ed|ing)?|maybe|perhaps|possibly|might|may|could|would|should|almost|nearly|in case|as though|dream(?:s|ed|t|ing)?|want(?:s|ed)?|wait(?:ing)? (?:until|till)|until|till|until then|lest|rather|think|guess|doubt|wonder(?:s|ed|ing)?|when|whenever|expects?|likely|probably|say that you|had|claims?|claimed|joke|jok(?:es|ed|ing)|afraid that|not sure|fears?|worried|in the event|who|which|students|those|candidates|applicants|anyone|everyone|people|tells everyone|telling everyone|bet|next time)\b[^,;]*$|\b(?:before|after|until)\s*$/i
const UNREAL_AFTER =
  /^[^.!?]{0,40}\b(?:if (?:it|he|she|they|we|i|you|all|the)\b|someday|some day|one day\b|just kidding|jk\b|in my dreams|i wish|not!|or not|, (?:right|did(?:n't)? |is(?:n't)? |was(?:n't)? |ha(?:s|ve)(?:n't)? |no|huh|or)\b[^.!]{0,20}\?)|^[^.!?,]{0,60}\?|^["”']+ (?:to|by|says|said|he|she|is the (?:oldest|best|worst))/i
const NEGATED =
  /\b(?:not|never|no|nobody|none|neither|nor|without|hardly|isn't|wasn't|don't|doesn't|didn't|far from|instead of|fortunately (?:no|none))\b(?! only)[^,;]*$/i
/** What the reader told, or lived through. */
const KNOWN_TO_READER =
  /\b(?:sorry|glad|happy|pleased|great|good|nice|sad|delighted|saddened|thrilled|shocked|lovely) (?:to (?:hear|learn|see|read)|for)\b[^,;]*$|\byou(?:'ve| have)? (?:said|told|mentioned|wrote|asked)\b[^,;]*$|\b(?:i|we) (?:see|saw|noticed|hear) that\b[^,;]*$/i
const HEARSAY =
  /\b(?:rumou?rs?|rumou?red|apparently|supposedly|allegedly|reportedly|they say|people say|word is|word on the street|(?:i|we) (?:heard|hear|read|gather|was told|were told|understand)|(?:i've|i have) (?:heard|been told)|don't quote me|didn't hear (?:it|that) from me|between you and me|(?:someone|somebody|everyone|everybody|people|a friend|he|she|a little bird) (?:told|tells|says|said)|gossip|grapevine|that's what they say|is said to|are said to|whatever \w\w+ says|because of (?:his|her)|at the hairdresser)\b/i
const PRESS =
  /\b(?:says|said|reports|reported|according to|told) (?:reuters|bloomberg|the (?:times|guardian|post|journal|bbc|ft)|ap\b|cnn|the company|sources?)|\b(?:reuters|bloomberg|afp|dow jones|ap newswires)\b|\bsaid (?:on (?:mon|tues|wednes|thurs|fri)day|in a statement|today)|\b(?:corp|inc|ltd|llc|plc|gmbh)\b\.?[^.!?]{0,40}\b(?:announced|said|reported)\b|\b(?:nobel|oscars?|grammys?|super bowl|world cup final)\b/i
const IRONY =
  /\b(?:yeah,? right|oh great|oh,? wonderful|as if|and pigs|in your dreams|just kidding|haha no|kidding|not really|story of my life|that went well|lucky me|said no one|what an? (?:honou?r|joy|treat)|best day ever|^ no, |congratulations to me|yay me)\b|^ ?(?:oh,? )?(?:sure|right|yeah|great|wonderful|brilliant|fantastic|lovely)[,.] (?!news)|["“](?:promoted|won|retired|graduated|fired|died|born|quit|married)["”]/i

function isQuestion(line: string, end: number): boolean {
  return (
    /\?["')\s]*$/.test(line) &&
    !/[.!;:,]\s/.test(line.slice(end)) &&
    !/\b(?:can|could|shall|would|will|do) (?:you|we)\b/i.test(line.slice(end))
  )
}

function isQuoted({ line, start }: Report): boolean {
  const straight = line.slice(0, start).split('"').length - 1
  if (straight % 2 === 1 && line.indexOf('"', start) >= 0) return true
  const [open, close] = [line.lastIndexOf('“', start), line.lastIndexOf('”', start)]
  return open > close && open >= 0
}

type Around = {
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
}

/** Told as background: years ago, in a given year, as a child, or before something else happened. */
function isPast(line: string, { before, after, start }: Around): boolean {
  if (
    /\b(?:today|yesterday|last (?:night|week|month|\w+day)|this (?:morning|week|month)|just now)\b/i.test(
      line,
    )
  )
    return false
  return OLD.test(line.slice(0, start)) || OLD.test(after) || WHILE.test(before)
}

const OLD =
  /\b(?:in|since|back in|around|until|of|summer|spring|winter|fall|autumn) (?:the )?(?:1[89]\d\d|20[012]\d|'\d\d|\d0s)\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|some|a few|a couple of|couple) (?:years|yrs|decades) (?:ago|back|earlier|before|later)\b|\b(?:a year|years|decades|long|ages|a while) ago\b|\bwhen (?:I|he|she|we|they) (?:was|were) (?:\w+|\d+)\b|\bas an? (?:child|kid|boy|girl|student|young|junior|teenager|undergraduate|undergrad)\b|\bback (?:then|when)\b|\b(?:at|around) (?:the|that) time\b|\bused to\b|\bonce upon\b|\b(?:in|during) (?:the|world) war\b|\bin (?:wwii|ww2|vietnam)\b|\bthe day (?:after|before)\b|\blast century\b|\bthe year (?:i|he|she|we|they|after|before)\b/i
const WHILE =
  /\b(?:when|after|before|until|once|while|ever since|the (?:day|year|summer|week|month)|back when)\s+(?:just |only )?$/i

const ADVERT =
  /\bapply (?:by|now|today|here|online|before)\b|\b(?:we(?:'re| are)|is|are) (?:hiring|looking for (?:a|an) (?:senior|junior|new|experienced|talented))|\bclick (?:here|below|on)\b|\bunsubscribe\b|\b\d+ ?% off\b|\bupgrade (?:today|now)\b|\bspecial offer\b|\bbuy now\b|\border (?:now|today)\b|\bfor immediate release\b|\bpress release\b|\byou(?:'ve| have) won\b|\bbank details\b|\blottery\b|\ball rights reserved\b|\bterms and conditions\b|\bto (?:stop receiving|be removed)\b/i
const MADE_UP =
  /\b(?:in (?:the|my|this|your) (?:\w+ )?(?:novel|chapter|scene|movie|episode|screenplay|film)|from the novel|the plot|main character|protagonist|third act|story i'm (?:reading|writing))\b/i
