/** A way to commit oneself, as a pattern over one sentence on one line. */
export type PromiseCue = {
  readonly name: string
  readonly pattern: RegExp
  /** How sure it is, by itself, that the author undertakes something, in [0, 1]. */
  readonly strength: number
  /** What must follow: `deed`, a verb that a deed is done by; `any`, whatever stands there; `day`, a day by which. */
  readonly wants: 'deed' | 'any' | 'day'
}

/** Words that may stand between `I'll` and its verb. */
const BETWEEN = String.raw`(?: (?:of course|also|personally|definitely|certainly|gladly|happily|then|just|now|quickly|try (?:to|and)|make sure to|be sure to|go ahead and|absolutely|still|again|first|both|each|all|for sure|obviously|today|tomorrow|at least|separately|shortly|soon|immediately|asap|instead|either|surely|in turn|officially|formally|next|also then)(?=,? ),?){0,3}`

type Traits = Pick<PromiseCue, 'strength'> & { readonly wants?: PromiseCue['wants'] }

const cue = (name: string, { strength, wants = 'deed' }: Traits, source: string): PromiseCue => ({
  name,
  strength,
  wants,
  pattern: new RegExp(source, 'gi'),
})

/** The cues. Where one wants a deed, the pattern ends before the blank and the verb. */
export const PROMISE_CUES: readonly PromiseCue[] = [
  cue('I will', { strength: 0.8 }, String.raw`\b(?:i|we)(?:['’]ll| will| shall)${BETWEEN}(?= )`),
  cue(
    'ill',
    { strength: 0.6 },
    String.raw`(?:^|[,.;] |\b(?:and|so|ok|yes|yep|sure|cool|thanks) )ill(?= (?:send|call|ring|text|email|get|let|check|look|pick|bring|do|have|try|ask|book|take|pay|drop|make|see if)\b)`,
  ),
  cue(
    'I am going to',
    { strength: 0.75 },
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are) (?:going to|gonna)${BETWEEN}(?= )`,
  ),
  cue(
    'let me',
    { strength: 0.7 },
    String.raw`\b(?:let me|lemme)${BETWEEN}(?= (?:check|look|dig|ask|confirm|talk|speak|come back|get back|follow|chase|send|double[- ]check|sort|take care|investigate|review|verify|sleep on|work (?:on|out)|(?:find|get|see|think|try|put|pull|run|figure|grab|have)\b.{0,80}\b(?:back|to you|let you|you (?:by|the|a|tomorrow)|tomorrow|later today|follow up))\b)`,
  ),
  cue(
    'will',
    { strength: 0.65 },
    String.raw`(?:^|^(?:ok|okay|yes|yep|sure|thanks|noted|great|perfect|fine|cool|pfa[^.]{0,40}|sounds good|will do|i'm on it|on it)[,.!;:)– -]+|(?<=[.;:,–—] )|(?<=[*-] ))(?:will|shall)${BETWEEN}(?= )`,
  ),
  cue(
    'and will',
    { strength: 0.7 },
    String.raw`\b(?:i|we)\b[^.;!?]{0,160}?\b(?:and|but)(?: then| also| so)? (?:will|shall|['’]ll)${BETWEEN}(?= )`,
  ),
  cue(
    'I am doing',
    { strength: 0.6, wants: 'day' },
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are) (?:sending|forwarding|mailing|emailing|calling|sharing|posting|bringing|dropping|returning|submitting|delivering|shipping|publishing|uploading|transferring|refunding|ordering|booking|taking care of|sorting|fixing|chasing|looking into)\b`,
  ),
  cue(
    'sending it',
    { strength: 0.65, wants: 'day' },
    String.raw`^(?:(?:ok|okay|sure|sorry|thanks|right|yes)[,.! –-]+)?(?:sending|forwarding|emailing|mailing|posting|uploading|sharing|fixing|sorting|chasing) (?:it|this|that|these|them|those|you|the|your|my)\b`,
  ),
  cue(
    'action on me',
    { strength: 0.7, wants: 'any' },
    String.raw`\b(?:action|to-?do|task)s?(?: items?)? (?:is |are )?on (?:me|us)\b`,
  ),
  cue(
    'you will have',
    { strength: 0.75, wants: 'any' },
    String.raw`\byou(?:['’]ll| will| shall) (?:have|get|receive|find) (?!used|to\b|used to)(?=.{1,80}\b(?:by|from (?:me|us)|in your|on your|tomorrow|today|tonight|before|within|no later|(?:on )?(?:mon|tues|wednes|thurs|fri)day|this (?:week|afternoon|evening)|next week)\b)|\byou(?:['’]ll| will| shall) (?:hear (?:back )?from (?:me|us)|hear back)\b`,
  ),
  cue(
    'will be with you',
    { strength: 0.75, wants: 'any' },
    String.raw`\b(?:will|['’]ll) be (?:with you|on its way|in your (?:inbox|hands|account)|in the post|over to you|(?:sent|posted|shared|circulated|emailed|forwarded|mailed|delivered) (?:to you\b|as soon as|shortly\b))`,
  ),
  cue(
    'will reach you',
    { strength: 0.7, wants: 'any' },
    String.raw`\b(?:will|['’]ll) reach you (?=by\b|before\b|on\b|tomorrow|today|tonight|within\b|this\b|next\b|no later)`,
  ),
  cue(
    'will be sent',
    { strength: 0.65, wants: 'day' },
    String.raw`\b(?:will|['’]ll) be (?:sent|posted|shared|circulated|emailed|forwarded|mailed|delivered|dispatched|shipped|collected|refunded|paid|available|ready|done|finished|fixed)(?: out)? (?=(?:by|on|before|no later|tomorrow|today|tonight|next|within|in)\b)`,
  ),
  cue(
    'expect from me',
    { strength: 0.75, wants: 'any' },
    String.raw`(?:^|[,;:.] )(?:you (?:can|may|should) )?expect (?=.{0,60}\b(?:me|us|my|our|inbox|desk)\b)(?:[\w'’-]+ ){1,6}?(?:from (?:me|us)\b|by\b|(?:in your inbox|on your desk) by\b)`,
  ),
  cue(
    'promise to',
    {
      strength: 0.9,

      wants: 'any',
    },
    String.raw`\b(?:i|we) (?:hereby )?(?:promise|commit|undertake|pledge|guarantee|vow|swear)(?: you)?(?: to| that i(?:['’]ll| will)| that we(?:['’]ll| will)| that you(?:['’]ll| will)|,? i(?:['’]ll| will)|,? we(?:['’]ll| will))\b|\byou have my word\b|\byou can count on (?:me|us) (?:to|for)\b`,
  ),
  cue(
    'consider it done',
    {
      strength: 0.75,

      wants: 'any',
    },
    String.raw`\b(?:consider it done|(?:leave|leaving) (?:it|this|that|them) (?:with|to) (?:me|us)\b(?! to (?:decide|choose))|^leave (?:the|that|this|your) (?:[\w'’-]+ ){1,4}to (?:me|us)(?=$|[.,!;)])|^on it(?=$|[.,!;)]| (?:now|today|right away|asap|tomorrow|tonight))|(?:i['’]?m|i am|we['’]re|we are) on (?:it|the case)(?=$|[.,!;)]| (?:now|today|tomorrow))|i(?:['’]ve| have) got (?:this|it)(?: one)?(?=$|[.,!;)]))`,
  ),
  cue(
    'will do',
    { strength: 0.75, wants: 'any' },
    String.raw`^(?:(?:ok|okay|yes|yep|yeah|sure|thanks|thank you|great|perfect|noted|cool|got it|sounds good|right|understood)[,.! ]+){0,3}will do(?=$|[.,!;)👍 ]|\W)`,
  ),
  cue(
    'to you by',
    { strength: 0.65, wants: 'day' },
    String.raw`^(?:(?!(?:i|we|he|she|they|you|it|this|that|please|can|could|will|would|should|is|was|are|be|get|send|if|when|what|came|comes|coming|went|goes|talk|speak|see|write|back|good|listening|talking|speaking|pick|show|shows|shown|listed|set|follow|sum|coming|has|have|had|something|nothing|anything|everything|turned|turns|ended|ends|showed) )[\w'’-]+ ){1,5}?(?:to you|with you|up|out|over to you) (?:by|before|on|tomorrow|tonight|today)\b`,
  ),
]

/** Plans and offers: said, but nobody is bound. */
export const PLAN_CUES: readonly PromiseCue[] = [
  cue(
    'plan to',
    { strength: 0.45 },
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are)?(?: still| also)? (?:plan(?:ning)?|intend(?:ing)?|aim(?:ing)?|mean) to(?= )`,
  ),
  cue(
    'happy to',
    { strength: 0.4 },
    String.raw`(?:\b(?:i|we)(?:['’]m| am|['’]re| are|['’]d be| would be|['’]ll be| will be)(?: also| quite| very| more than| perfectly| of course)? |^)(?:happy|glad|willing|prepared|ready) to(?= )`,
  ),
  cue(
    'can',
    { strength: 0.4 },
    String.raw`\b(?:i|we) can(?: also| certainly| of course| always)? (?:try to|offer to|volunteer to)(?= )`,
  ),
  cue(
    'holding',
    { strength: 0.4, wants: 'day' },
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are) (?:holding|hosting|having|meeting|running|organi[sz]ing|giving|attending|presenting|coming|leaving|taking|planning)\b`,
  ),
]

/** `Provided it rains`; not `once it is provided`, nor `the list provided to the board`. */
const PROVIDED = String.raw`provided that|(?<!\b(?:be|been|is|are|was|were|as|and|or|have|has|had|we|i|you|they|he|she) )provided(?! (?:to|by|for|with|in|on|at|from)\b)`

/** Before a commitment in the same sentence: on what it depends. */
export const CONDITION_BEFORE = new RegExp(
  String.raw`\b(?:if|unless|${PROVIDED}|suppos(?:e|ing)|assuming|in case|whether|lest|should you|had (?:i|we|he|she|they|the))\b`,
  'i',
)

/** What tells that a commitment is none, or another's, before it in the same sentence: up to its subject. */
export const NOT_BEFORE: readonly RegExp[] = [
  /\b(?:i|we|he|she|they|you|it|\w+) (?:said|told (?:\w+ )?(?:\w+ )?|thought|promised|hoped|wrote|claimed|knew|mentioned|swore|announced|assured \w+)(?: \w+){0,2}(?: that)? ?$/i,
  /\b(?:doubt|guess|suppose|imagine|fear|afraid|bet|wish|wonder|think|hope|believe|expect|suspect|sure|certain|feel|says?|means?|mean that|convinced|worried|pretend|likely|dream\w*|thinking|(?:sounds|looks|seems) (?=like|as if))(?: ?(?:that|like|as if))?,? $/i,
  /\b(?:what|why|how|who|whom|whose|where|than|as|whatever|whenever|the (?:more|less|sooner)|all (?:that )?|because|policy|so that|in order that|or|did u mean|mean) $/i,
  /\b(?:every|each (?:day|week|month|year|morning|evening|night|time|monday|tuesday|wednesday|thursday|friday)|most (?:days|weeks|mornings)|usually|normally|typically|generally|as a rule|by default|often|always|some day|someday|one day|at this rate|by this time|by then|in section|in chapter|in this (?:section|chapter|paper|talk)|these days|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i,
  /\b(?:apparently|supposedly|allegedly|reportedly|seemingly|rumou?r has it|word is|turns out)\b,?[^,;]{0,40}$/i,
  /\bwhen (?:i|we) (?:turn \d+|retire|grow (?:up|old)|win the (?:lottery|jackpot)|die)\b[^;]{0,20}$/i,
  /\b(?:maybe|perhaps|probably|hopefully|possibly|no way|never|over my dead body)\b,?[^,;]{0,40}$/i,
  /(?:\bcannot|\bnot|n['’]t) (?:\w+ )?(?:promise|guarantee|swear)(?: you)?(?: that)?(?: (?:i|we|it|this|that|they))? $/i,
]

/** What tells that a commitment is none, behind its verb in the same sentence. */
export const NOT_BEHIND: readonly RegExp[] = [
  /\b(?:every|each) (?:day|week|month|year|morning|evening|night|time|other|single|quarter)\b|\b(?:usually|always|as usual|same as always|like (?:every|always)|whenever (?=\w)|for ever|forever|for the rest of my life|at some point|some ?day|one day|one of these days|sooner or later)\b/i,
  /^(?:show|explain|list|describe|quote|repeat|summari[sz]e|recap|illustrate|give|hold|host|address|discuss|cover|focus on|review|look at)\b.{0,160}(?::$|\b(?:in the following|as follows|below)\b)/i,
  // Further on in the same text.
  /^(?:describe|explain|discuss|cover|return to|come (?:back )?to|get (?:back )?to (?:this|that|it))\b[^.;]{0,80}\b(?:in a (?:bit|moment|minute|second)|below|further (?:down|on)|later on|shortly)\b/i,
  // The author's own day: nobody waits for it.
  /^go (?:and |out |off )*(?:(?:do|have|get|grab|buy) )?[^.;,]{0,30}\b(?:shopping|to bed|to sleep|to lunch|home|for a (?:walk|run|swim|beer|drink|smoke))\b/i,
  /\/dev\/(?:null|zero)\b/,
  // To take up a word of the other's is praise: `steal “decoration”`.
  /^(?:steal|nick|pinch) ["“'‘][^"”'’]{1,40}["”'’]/i,
  // What one thinks cannot be kept or broken, however solemnly it is promised.
  /^(?:always )?(?:agree|disagree|differ|object|wonder|doubt)\b/i,
  /\b(?:lol|haha|knock on wood|fingers crossed|i (?:guess|suppose|hope|fear|bet)|no promises?)\b/i,
]

/** Behind a commitment in the same sentence: on what it depends. */
export const CONDITION_BEHIND = new RegExp(
  String.raw`(?<!\b(?:as|even) )\bif\b(?! (?:(?:i|we) (?:can|get|have|find)\b|possible|all goes|that's|it's|that is|it is) (?:ok|okay|all right|alright|fine))|\b(?:${PROVIDED}|assuming|on condition|when(?:ever)? (?:i|we) (?:really )?need)\b`,
  'i',
)

/** Before an `if` that tells what will be found out, not on what it depends. */
export const OPEN_QUESTION =
  /\b(?:know|see|check|ask|asks|out|confirm|tell (?:you|him|her|them)|test|wonder|look|verify|decide|advise|update)(?: \w+)? $/i
