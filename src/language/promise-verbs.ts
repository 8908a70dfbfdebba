/**
 * What the words after `I'll` are: a deed that can be kept or broken; a maybe; a plan of one's own, as where one will
 * be; or none: a state, a feeling, a figure of speech.
 */
export type Deed = 'deed' | 'unsure' | 'plan' | 'none'

/** Judges the words after a commitment's cue, its verb first. `isWe`: a `we will` may also foretell. */
export function deedOf(words: string, isWe: boolean): Deed {
  const verb = /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? ''
  if (verb === '' || /^(?:i|we|you|he|she|they|it)$/.test(verb) || FIGURES.test(words)) return 'none'
  if (PLANS.test(words) && verb !== 'be') return 'plan'
  if (verb === 'be') return beDeed(words)
  if (OFFERS.test(words)) return 'plan'
  if (verb === 'have') return haveDeed(words)
  if (verb === 'get') return getDeed(words)
  if (verb === 'make') return /^make (?:sense|it clear|no|do)\b/i.test(words) ? 'none' : 'deed'
  if (verb === 'see')
    return /^see (?:what|if|whether|to (?:it|that)|about|who)\b/i.test(words) ? 'deed' : 'none'
  if (verb === 'think')
    return /^think (?:about|over|it over|of (?:a|some))\b/i.test(words) ? 'unsure' : 'none'
  if (verb === 'let')
    return /^let (?:you|them|him|her|everyone|everybody|people|all|the|[A-Z]\w+)\b/.test(words)
      ? 'deed'
      : 'unsure'
  if (verb === 'turn') return TURNS.test(words) ? 'deed' : 'none'
  if (verb === 'try') return 'unsure'
  if (STATES.has(verb)) return 'none'
  if (DEEDS.has(verb)) return 'deed'
  return isWe ? 'none' : 'unsure'
}

/** To hand something back worked on; not to turn sixty, or red. */
const TURNS =
  /^turn (?:it|this|that|them|these|those|(?:the|your|my|our) [\w'’-]+(?: [\w'’-]+){0,3}) (?:around|round|over|in|into|off|on)\b/i

/** Figures of speech and what is said of the talk itself. */
const FIGURES =
  /^(?:take (?:that|this|it|your|his|her) (?:as (?!an? (?:action|task|to-?do)|my)|word)|take (?:any|a \w+(?: \w+){0,6} any day)|leave (?:it|that) (?:there|at that|here)|leave (?:it|that|this) (?:up )?to (?:you|him|her|them|others)|leave you (?:to|with)|pass(?: on (?!(?:it|this|that|the|your|her|his|my)\b)|$|[.,!])|start (?:with|by)|begin (?:with|by)|come (?:back )?to (?:that|this|it)\b(?! (?:by|on|tomorrow))|eat my|go (?:mad|crazy|nuts|first|bust)|give you that|grant you|put it (?:this|that|another) way|spare you|stop here|stick (?:with|to)|call it (?:a|an)\b|find (?:it|that) (?:hard|easier|difficult)|keep (?:it|this) (?:short|brief|simple)|get (?:to|back to) (?:the point|that|this)\b|show that|turn \d|hold (?:my breath|you to)|pay (?:\d|less|more)|bet|only take|not |never |no longer|always |probably |likely |still be|soon be|all be|both be|also be|just be|have been|have to|need to|tell you (?:what|why|how|that|one|something)|say\b|add (?:that|:)|b?cc\b|(?:take|accept) (?:a |any |your |such )?(?:patch|patches|contributions?)\b|barely|hardly|scarcely|lean back|veer|shut up|have yet to|let (?:those|others|someone|somebody|it|that|this|whoever)\b|rather|allow|not\b|look forward|(?:talk|speak|write) (?:to|with) you (?:soon|then|later|next|tomorrow|again|tonight|on|in)|return (?:on|in|from|next|tomorrow|monday|late|early|home|to (?:the|my|work))|move (?:over|on) to|(?:just|also|so|then|now|and|but|uh|um)\b|do(?:$|[.,…!?])|\w+(?: an?)? ?…$|save (?:myself|ourselves|you the)|get a chance|(?:the|a|an|my|your|our|this|that|these|those|his|her|their|all|some|any|in|on|at|out|as|for|with|from|of|too|so|very)\b)/i

function beDeed(words: string): Deed {
  if (
    /^be (?:in touch|in contact|back (?:to|with|in touch)|back to you|sure to|right (?:back|with|over|there|down))/i.test(
      words,
    )
  )
    return 'deed'
  if (
    /^be there\b(?=.*(?:\d|to (?:help|pick|meet|load)|noon|sharp|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight))/i.test(
      words,
    )
  )
    return 'deed'
  const doing = /^be (?:\w+ly )?([a-z]+ing)\b/i.exec(words)?.[1]?.toLowerCase()
  if (doing !== undefined) {
    const stem = doing.slice(0, -3)
    const isDeed = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((verb) => DEEDS.has(verb))
    return PLANS.test(words) ? 'plan' : isDeed ? 'deed' : 'none'
  }
  return /^be (?:there|at|in|present|on the call|around)\b(?! (?:touch|contact))/i.test(words)
    ? 'plan'
    : 'none'
}

/** Where one goes and whom one meets, said for information. */
const PLANS =
  /^(?:be (?:\w+ly )?(?:meeting|attending|visiting|travell?ing|arriving|leaving|going|coming|working|flying|driving|moving|taking (?:a|some|the)|staying|joining|giving)|(?:leave|arrive|fly|travel|drive)(?: \w+)? (?:for|on|at|in|from|to|early|late|just|tomorrow|the (?:office|meeting|country|city))|go (?:out|away|home)\b|(?:leave|arrive) (?:tomorrow|today|tonight|early|late|just))\b/i

/** Good will at large, with no deed named: `do whatever I can`. */
const OFFERS = /^do (?:whatever|what|everything|anything|all)(?: that)? (?:i|we) can\b/i

/** To have a thing done, or at someone's by a time; not to have the soup. */
function haveDeed(words: string): Deed {
  if (
    /^have (?:a|another) (?:quick |proper |good |closer |better |first |second |fresh )?(?:look|read|think|word|chat|go|play|dig|stab|crack|peek|poke|browse)\b/i.test(
      words,
    )
  )
    return 'deed'
  if (
    /^have .{1,80}?\b(?:to you|with you|over to|back to|on your|in your|for you|ready|done|finished|sent|fixed|signed|completed|delivered|an answer|posted|up and|sorted|call you|contact you|look at)\b/i.test(
      words,
    )
  )
    return 'deed'
  if (
    /^have (?:my|our|someone|somebody|one of|the (?:team|office|lab|driver)|[A-Z]\w+)\b.{0,40}? (?:send|call|contact|email|look|reach|check|get|bring|prepare|write|ring|drop|forward|review|fix|deliver|draft|reply|respond|follow|set|put|update)\b/.test(
      words,
    )
  )
    return 'deed'
  if (BY_DAY.test(words)) return 'deed'
  return 'none'
}

/** `have a fix in production by noon tomorrow`. */
const BY_DAY =
  /^have .{1,60}?\b(?:by|before|within|no later than) (?:the (?:end|close|\d)|noon|to(?:day|morrow|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|eo[dwm]|cob|close|end|\d)/i

function getDeed(words: string): Deed {
  if (GETS_SOMEONE.test(words)) return 'deed'
  if (
    /^get (?:back (?:to|with)|on (?:it|to|with)|you\b|(?:it|this|that|them|these|those|him|her)\b|to (?:it|work|the bottom)|in touch|(?:the|a|an|my|our|some|your|everyone|someone) )/i.test(
      words,
    )
  )
    return /^get (?:it|used|a (?:narrower|better|lot)|the (?:same|idea|point|feeling|hang))(?= |[.,!]|$)/i.test(
      words,
    ) && !/^get it (?:to|done|over|out|back|signed|fixed|sent|ready|across|all|sorted|in)\b/i.test(words)
      ? 'none'
      : 'deed'
  return 'none'
}

/** `get Pradeep to send you the form`. */
const GETS_SOMEONE = /^get \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? to \p{Ll}/u

const words = (list: string) => new Set(list.split(' '))

/** Verbs by which people undertake something for others. */
const DEEDS: ReadonlySet<string> = words(
  'act add address adjust advise amend announce answer apologise apologize append apply appoint approach arrange ask assemble assess assign attach attend audit back bake book brief bring build buy call cancel change chase check circle circulate clarify clean clear close collate collect come comment compile complete compose conduct confirm connect consider consult contact continue contribute convene convert cook coordinate copy correct counter cover create credit cut deal debug deliver demo deploy deposit describe design dial dig disable discuss dispatch distribute do document double download draft draw drive drop edit email enable encourage endorse enquire ensure escalate evaluate examine expedite explain explore extend feed fetch figure file fill finalise finalize find finish fire fit fix flag fold follow format forward fund gather generate give go grab hand handle help hold host hunt identify implement improve include incorporate inform initiate inquire install introduce investigate invite invoice issue join jot keep knock lay lead leave lend liaise link list load locate lock log look lower mail make mark match meet mention merge message migrate modify monitor move nominate notify nudge obtain offer open order organise organize own pack paste patch pay phone pick ping plan point polish post prep prepare present print process procure produce program progress proofread propose prove provide publish pull purchase push put query queue quote raise reach read rebase rebook rebuild recheck recommend reconfirm record recut redo redraft reduce refer reflect refund register reimburse reinstate reissue relay release remind remove rename renew reopen reorder repair repay repeat replace reply report repost reproduce request rerun reschedule research resend reserve resolve respond restart restore resubmit retest return revert review revise revisit rework rewrite ring roll route rsvp run save scan schedule search secure select send separate serve set settle share ship shoot shorten show sign skim sleep sort source speak split sponsor start step stick stop store strip submit suggest summarise summarize supplement supply support swap swing switch sync table tag take talk tell test text tidy touch track transcribe transfer translate trawl treat trim tweak type update upgrade upload validate venmo verify visit volunteer vote vouch waive walk wash watch water wire withdraw work wrap write zip',
)

/** Verbs of being, feeling, knowing and happening. */
const STATES: ReadonlySet<string> = words(
  'admit agree appear appreciate assume await be bear become begin believe belong benefit bet care concede confess cost could cry dare depend deserve die differ disagree doubt dream drown eat encounter end enjoy excuse expect experience face fail fall fancy fear feel forget forgive freeze gain grant grow guess happen hate have hear hesitate hope imagine insist intend kill know lack laugh learn lie like live lose love manage marry matter mean mind miss moan need never not notice pray prefer presume pretend pretty realise realize recall receive recognise recognize refuse regret relax remain remember require resist respect retire risk scream seem sense shut sink sit sound stand starve stay struggle suffer suppose surprise survive suspect swear tend thank think tolerate treasure trust turn understand use value wager wait want welcome win wish wonder worry',
)
