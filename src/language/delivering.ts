import { contentWords } from './content-words.ts'
import { type SentenceLine, sentenceLines } from './sentence-lines.ts'
import { allAuthored, type Zones } from './zones.ts'

/** Words that say that something was handed over, done, or looked at. */
export type Delivering = {
  /** `sent`: it comes along, or went; `done`, `looked`: that is done; `promised`: it is said to be what was promised. */
  readonly kind: 'sent' | 'done' | 'looked' | 'promised'
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What a promise binds its maker to, by the kind of deed that keeps it; `make`: what is done and then handed over. */
export type DeedKind = 'send' | 'make' | 'do' | 'look' | 'talk' | 'answer'

/** What a later text shows of earlier promises. */
export type DeliveryReading = {
  readonly delivering: readonly Delivering[]
  /** The sentence in which the reader of a delivery says that it came, or works; null when there is none. */
  readonly receipt: string | null
  readonly hasLink: boolean
  /** What the new text is about. */
  readonly topics: ReadonlySet<string>
}

/**
 * The sentences of the new text that say something is handed over (`attached`, `here is`, `I have sent`) or done
 * (`fixed`, `I have applied it`). Left out: what is still to be done, denied, asked or only possible. English; linear time.
 */
export function readDelivery(source: Zones | string): DeliveryReading {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const { authored } = zones
  const lines = HINT.test(authored) || RECEIPT.test(authored) ? sentenceLines(zones) : []
  const delivering = lines.flatMap((one): Delivering[] => {
    const kind = kindIn(one.line)
    return kind === null ? [] : [{ kind, start: one.start, end: one.end, quote: one.line }]
  })
  return {
    delivering,
    receipt: lines.find((one) => isReceipt(one))?.line ?? null,
    hasLink: /https?:\/\/|\bftp:\/\/|\bwww\./i.test(authored),
    // Worked out when it is asked for, which is seldom.
    get topics() {
      return contentWords(authored)
    },
  }
}

/** @param what the promise in its author's words, from the verb on */
export function deedKind(what: string): DeedKind {
  if (
    /^give (?:it|this|that|them) (?:a|an|some|another|more|further)\b.{0,12}(?:try|go|shot|test|look|spin)/i.test(
      what,
    )
  )
    return 'look'
  const words = what.replace(/^(?:(?:also|then|just|now|be|try to|go ahead and|definitely) )+/i, '')
  if (TALK.test(words)) return 'talk'
  if (AND_MAKE.test(words)) return 'make'
  if (ANSWER.test(words)) return 'answer'
  if (SEND.test(words)) return 'send'
  if (LOOK.test(words)) return 'look'
  return MAKE.test(words) ? 'make' : 'do'
}

function kindIn(line: string): Delivering['kind'] | null {
  if (YOU_FIND.test(line)) return 'sent'
  if (!HINT.test(line) || HANGING.test(line)) return null
  if (isSaid(line, AS_PROMISED)) return 'promised'
  if (SENT.some((pattern) => isSaid(line, pattern))) return 'sent'
  if (DONE.some((pattern) => isSaid(line, pattern))) return 'done'
  return isSaid(line, LOOKED) ? 'looked' : null
}

/** Whether the words stand there, and nothing up to their end says that it is to come, denied, or somebody's wish. */
function isSaid(line: string, pattern: RegExp): boolean {
  const found = pattern.exec(line)
  return found !== null && !UNDONE.test(line.slice(0, found.index + found[0].length))
}

/** Nothing else is looked at closely. */
const HINT =
  /attach|enclos|append|\bhere|promised|sent\b|forward|mailed|faxed|posted|upload|publish|releas|shipped|shared|\bput\b|should have|on its way|available|below|follow|done\b|fixed|applied|commit|merged|checked|sorted|removed|updated|changed|added|solved|resolved|finished|completed?\b|corrected|cancel|booked|signed|tested|looked|tried|talked|spoke|called|asked|written|wrote|review|\bread\b|arranged|set up|made|found|in cvs|in svn|in git|in trunk|in master|in place|in the t|in the rep|there(?:'s| is| are) now|\bfind\b|taken care|ready|turns? out|turned out|works|running|patch|\bfix|version|\brun\b|\bran\b|verified|investigated|compared|went through|took a|had a|did some|did a few|dropped|reverted|moved|renamed|rebuilt|cleaned|\bset\b/i

/** Asked, hung on a condition, or told along with what is still to come. */
const HANGING =
  /\?["')]*$|\b(?:i|we)(?:'ll| will|'m going to| am going to)\b|\b(?:until|unless|if|whether)\b|^once\b/i

const UNDONE =
  /\b(?:will|'ll|shall|going to|gonna|would|could|should(?! have (?:it|received))|might|may|can't|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|don't|won't|not|never|nor|nobody|yet to|to be|please (?!find|see))\b/i

/** `You'll find everything in the archive`. */
const YOU_FIND = /\byou(?:'ll| will| can| should)? find (?:it|them|everything|all|the|my|our)\b(?!.*\?)/i

const AS_PROMISED = /\b(?:as|like) (?:i |we )?(?:had )?promised\b/i

const SENT: readonly RegExp[] = [
  /\b(?:the|an?) attached (?:patch|version|file|fix|document|draft|copy|code|diff)\b/i,
  /\b(?:find|see|is|are|i|i've|have|also|just|file|both|all|patch|fix|version|copy|here|draft|document|spreadsheet|report|list) attached\b(?! to the\b)/i,
  /^(?:(?:ok|okay|hi|sure|yes)[,.! ]+)?(?:the )?(?:attached|enclosed)\b(?! to\b)/i,
  /\b(?:find|see|is|are|have) enclosed\b/i,
  /(?:^|[.;:!,] |\b(?:so|and|ok|okay|well) )here(?:'s| is| are| you go| it is| they are| comes?| goes)\b(?! (?:why|what|how|where|hoping|the (?:thing|problem|question|issue|deal)))/i,
  /\b(?:i|we)(?:'ve| have)?(?: just| now| already| also| finally)? (?:sent|forwarded|mailed|emailed|e-mailed|faxed|posted|uploaded|published|released|shared|shipped|delivered|resent)\b/i,
  /\b(?:i|we)(?:'ve| have) [^.;!?]{3,60} and (?:sent|mailed|posted|uploaded|released|published|shared) (?:it|them)\b/i,
  /\b(?:i|we)(?:'ve| have)?(?: just| now| already)? put .{1,60}\b(?:up|on|at|in|there)\b/i,
  /\byou should have (?:it|received|them|got)\b/i,
  /\b(?:is|are) (?:on (?:its|their) way|in your inbox|in the mail|now available|available (?:at|from|on|in)|below|online|up (?:at|on))\b/i,
  /\bthere(?:'s| is| are) now (?:an? |the |some )?[^.;]{2,60}\b(?:available|at|on|in)\b/i,
  /\b(?:has|have) (?:just |now |already )?been (?:sent|posted|uploaded|released|shipped|put up|delivered|forwarded|published|mailed)\b/i,
  /\bplease find\b/i,
  /\b(?:patch|fix|diff|version|code) (?:is )?(?:below|appended|follows|included)\b|\b(?:following|appended|included|below) (?:patch|fix|diff)\b/i,
]

/** A deed that is over: `I have applied it`, `applied, thanks`, `the fix is in cvs`. */
const DEED =
  '(?:done|fixed|applied|committed|merged|checked (?:it|this|that|them)? ?in|sorted|removed|updated|changed|added|solved|resolved|finished|completed|corrected|cancelled|canceled|booked|signed|written|wrote|arranged|set up|made|moved|renamed|rebuilt|dropped|reverted|cleaned up|taken care|set)'

const HAVING = String.raw`(?:i|we)(?:'ve| have)?(?: just| now| already| also| finally)*`

const DONE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:ok|okay|yes|yep|yeah|sure|thanks|thank you|hi|right|great|good|ack|all|both)[,.!: -]+){0,3}${DEED}(?=$|[.,;!)]| (?:in|to|and|now|as|with|it|this|that|the)\b)`,
    'i',
  ),
  new RegExp(String.raw`(?:^|[.;:,!(] |\b(?:so|and|ok|okay|but|that) )${HAVING} ${DEED}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:it|this|that|both|all|they|these|everything|patch|patches|fix|fixes|bug|change|changes)(?:'s| is| are| was| were| has been| have been)(?: now| just| already| finally| all)* (?:${DEED}|in (?:cvs|svn|git|trunk|master|(?:cvs|svn|git) (?:head|trunk|master)|the (?:tree|trunk|repository|master))|in place|ready|up and running)\b`,
    'i',
  ),
]

/** A look that was taken: `I checked`, `I have looked at it`, `it turns out`. */
const LOOKED = new RegExp(
  String.raw`(?:^|[.;:,!(] |\b(?:so|and|ok|okay|but) )(?:${HAVING} (?:checked|looked|tested|tried|reviewed|read (?:it|the|your|through)|asked|found|verified|ran|run|investigated|talked to|spoke(?:n)? (?:to|with)|called|compared|went through|took a look|had a look|did (?:some|a few) tests)|(?:just )?(?:checked|looked|tested|tried|verified)(?=[ .,]))\b|\bit (?:now )?turns? out\b|\bit turned out\b|\b(?:i'm|i am|we're|we are) (?:now )?running\b|\b(?:your|the|that|this) (?:patch|patches|fix|change|changes|version) (?:now )?(?:works?|seems?|does|do|fixe?s|looks?)\b`,
  'i',
)

const SEND =
  /^(?:re)?(?:send|forward|mail|email|e-mail|fax|post|upload|put|share|give|provide|bring|drop|ship|deliver|submit|publish|release|announce|cc|introduce|hand|pass|get (?:it|you|them|that|the|this|those|these|a|an|my|our|some)\b|make .{1,40}available|show)\b/i
const TALK =
  /^(?:call|ring|phone|meet|talk|speak|see you|visit|come (?:by|over|to)|have (?:lunch|coffee|a (?:chat|talk|call))|give (?:you|him|her|them|\w+) a (?:call|ring|buzz|shout)|discuss)\b/i
const ANSWER =
  /^(?:answer|reply|respond|get back|come back to|let (?:you|\w+) know|keep (?:you|everyone|everybody|all|\w+) (?:posted|informed|updated|in the loop)|be in touch|get in touch|be back|tell|write (?:you|to you|back|again)|report|update you|follow up|confirm)\b/i
const LOOK =
  /^(?:check(?! (?:[\w-]+ ){0,3}in\b)|look|see (?:if|what|whether|how|about|who)|have (?:a|another) .{0,20}(?:look|go|read|think|stab)|take (?:a|another) .{0,20}look|test|try|investigate|double|review|read|think|find|ask|dig|probe|study|give (?:it|this|that) a (?:try|go|shot)|run|verify|figure|consider)\b/i

/** `check it in and create a tarball`: what comes last is handed over. */
const AND_MAKE = /\band (?:then )?(?:create|make|build|upload|post|publish|roll) (?:an?|the|it|them|new)\b/i

const MAKE =
  /^(?:make|write|create|prepare|draft|cook|dig|re-?create|update|fix|put together|work (?:on|out)|type|compile|design|produce|clean|rework|add|improve)\b/i

/** `received it`, `thanks for sending it`, `works now`: said by whom something was promised to. */
function isReceipt({ line }: SentenceLine): boolean {
  if (/\?["')]*$/.test(line) || /\b(?:not|n't|never|if|once|until|when|will|would)\b|n't\b/i.test(line))
    return false
  return RECEIPT.test(line)
}

const RECEIPT =
  /\b(?:i(?:'ve)? (?:got|received) (?:it|them|your \w+)|(?:well |safely )?received (?:it|them|your \w+|with thanks)|(?:thanks|thank you)(?: very much| so much| a lot)? for (?:sending|forwarding|fixing|applying|posting|taking care|getting (?:it|this|that|them))|works (?:now|fine now|great now|again)|now works|(?:it|that|this|everything) works (?:fine|great|perfectly|for me)|that (?:fixed|did|solved) it|exactly what i (?:was|needed|wanted))\b/i
