import { PatternGate } from './pattern-gate.ts'
import { PatternNeeds } from './pattern-needs.ts'
import { type Question, questionOf } from './questions.ts'

/** A way to ask for something, as a pattern over one sentence on one line. */
export type Cue = {
  readonly name: string
  readonly pattern: RegExp
  /** How sure it is that the reader is asked for something, in [0, 1]. */
  readonly strength: number
  /** Whether it speaks to the reader, rather than wondering aloud. */
  readonly direct: boolean
}

/** The open start of a clause: the sentence's start, an addressee, a conjunction, a dash or bracket. */
const CLAUSE = String.raw`(?:^|[,;:(–—-]\s*|\b(?:and|but|so|or|then|also|just|now|well|ok|okay|otherwise|if (?:so|not|possible|needed)|btw|anyway),?\s+)["'(]*`

const YOU = String.raw`(?:you|u|ya|ye|y'all|you all|you guys|someone|somebody|some one|anyone|anybody|any one|one of you|some of you|any of you|each of you|everyone|everybody|people|folks)`

const cue = (name: string, strength: number, direct: boolean, source: string): Cue => ({
  name,
  strength,
  direct,
  pattern: new RegExp(source, 'i'),
})

/** Courtesies in the form of a request, and notes to nobody in particular. They ask for nothing now. */
const FORMULAS: readonly RegExp[] = [
  /(?<!\b(?:wonder|wondering|wondered|ask|asking|see|sure|check|(?:to|not|n't) know) )\bif (?:you|there|anyone|anybody|any of you)\b.{0,40}\b(?:questions?|concerns?|problems?|issues|need (?:anything|any (?:more|further|other|additional)|further|more|additional|assistance|help)|any other|would like (?:more|further|to discuss)|wish to (?:discuss|talk|speak|contact|receive|unsubscribe|know|learn)|want (?:more|further))/i,
  /\b(?:should you|with any|for any|any) (?:have |other |further )*(?:any )?(?:questions|concerns)\b|\b(?:call|ring|phone|mail|e-?mail|write|contact)(?: me| us)? with (?:questions|concerns|comments)\b/i,
  /\b(?:do not|don'?t|never) hesitate\b|\bfeel free\b|\b(?:and|come,?) join (?:me|us)\b|\bplease (?:find(?! (?:some |the )?(?:time|out|someone|somebody|another|a (?:way|date|day|slot|time|room|solution|replacement))\b)|welcome|note|be (?:aware|advised|informed)|see (?:the )?(?:attach(?:ed|ments?)?|below|enclosed)|keep in mind|bear|be (?:patient|assured|careful)|join (?:me|us|in)|remember|understand|reali[sz]e|refer to|visit|accept (?:my|our)|excuse|forgive|pardon|disregard|ignore|consider the environment|do not reply)\b/i,
  /\b(?:unsubscribe|opt[- ]out|click (?:here|on|the)|white ?list|address book|safe[- ]sender)\b/i,
  /\bif you (?:are|have|received?|suspect|think)\b.{0,60}\b(?:recipient|addressee|in error|by mistake|intercepted)|\bfor (?:(?:more|further|additional) )?(?:information|details|info)\b.{0,6}\b(?:please|see|visit|contact|consult|go to)\b/i,
  /\bhave a (?:good|great|nice|safe|happy|wonderful)\b|\b(?:take care|enjoy|welcome (?:to|back|aboard)|good luck|see (?:you|ya)|talk to you|stay tuned)\b/i,
  /\blet (?:me|us) know (?:how|if|whether|what|when|where) (?:there is anything )?(?:else )?(?:i|we) (?:can|could|may|might|should) (?:be of|help|assist|do (?:anything|something|more|for you))\b|\blet (?:me|us) know if you (?:need|want|require|would like|'d like)\b/i,
  /\b(?:please|pls),? (?:wait|hold on|stand by|bear with|give (?:me|us) (?:a|some|until))\b|\bplease (?:see|check|consult|go to) <?(?:https?:|ftp:|www\.)\S{1,200} for\b|\bprove me wrong\b|\b(?:please )?report (?:any |all )?(?:bugs|problems|issues) (?:related|to|at|via|on|in)\b/i,
]

/** Cues in no order; a sentence's strongest one counts. */
const CUES: readonly Cue[] = [
  cue(
    'please',
    0.9,
    true,
    String.raw`\b(?:please|pls|plz)\b(?!,? (?:note|find(?! (?:some |the )?(?:time|out|someone|somebody|another|a (?:way|date|day|slot|time|room|solution|replacement))\b)))|(?:^|[,.;:]\s*|you )kindly \w+`,
  ),
  cue(
    'could you',
    0.92,
    true,
    String.raw`(?:${CLAUSE}|\bplease )(?:could|can|would|will|won't|can't|couldn't|wouldn't|might) ${YOU}\b(?! (?:imagine|believe|say that|be surprised))`,
  ),
  cue(
    'if you could',
    0.85,
    true,
    String.raw`\b(?:(?:if|hope(?: that)?) (?:${YOU}) (?:could|would)|(?:wonder(?:ing)? (?:if|whether)|(?:great|nice|appreciate it|appreciated|grateful|helpful|good|glad|happy) if) (?:${YOU}) (?:could|can|would|might)) (?!be (?:surprised|better off)|(?:like|prefer|rather|care)\b)`,
  ),
  cue(
    'let me know',
    0.85,
    true,
    String.raw`\b(?:let|drop|keep) (?:me|us) (?:know\b|a (?:line|note)|posted|informed|updated)|(?:${CLAUSE}|\b(?:please|you|to) )(?:let|drop|keep) (?:her|him|them) (?:know\b|a (?:line|note)|posted|informed|updated)`,
  ),
  cue('mind', 0.85, true, String.raw`\b(?:would|do) you mind\b`),
  cue(
    'appreciate',
    0.8,
    true,
    String.raw`\b(?:i|we)(?:'d| would| will|'ll)(?: be)?(?: \w+)? (?:appreciate|grateful|obliged|thankful)\b|(?<!\b(?:you|everyone|everybody|anyone|anybody|all|else|who|he|she|they) )\b(?:would be|will be|is|are) (?:much |very |greatly |highly |really |most |always |still |also )?(?:appreciated|welcome|welcomed)\b|\bwould be (?:very |really |most )?(?:helpful|grateful)\b|\bthanks? (?:you )?for (?:any|your) (?:help|advice|input|hints?|pointers?|suggestions?|ideas)\b`,
  ),
  cue(
    'I need you to',
    0.85,
    true,
    String.raw`\b(?:i|we)(?:'d| would)? (?:need|want|like|ask|request|urge|encourage|expect|trust) (?:for )?(?:you|everyone|everybody|each of you|all of you|anyone|your|that you)\b`,
  ),
  cue(
    'you need to',
    0.42,
    true,
    String.raw`\byou (?:need|have|will need|ought|are (?:asked|requested|required|expected)) to\b|\byou (?:should|must|had better|might want to|may want to|could also|could try)\b`,
  ),
  cue(
    'I need',
    0.5,
    false,
    String.raw`(?:^|[,;:]\s*|\b(?:and|but|so|also) )(?:i|we)(?:'ll| will| would| do| still| also| really| just)* (?:(?:need|require) (?!to\b)(?!you\b)|need to (?:know|see|have|get|hear|discuss|talk|meet|ask)\b|would like to (?:see|have|get|know|request|ask|discuss|meet|hear)\b|want to (?:know|see|ask|discuss)\b)|\b(?:i|we)'d (?:really |also )?(?:like|love) (?:to (?:see|have|get|know|request|ask|discuss|meet|hear)|your|a|an|some)\b`,
  ),
  cue(
    'any ideas',
    0.7,
    true,
    String.raw`\b(?:any|some|your|more)(?: \w+)? (?:ideas?|suggestions?|comments?|help|pointers?|hints?|clues?|thoughts?|advice|input|feedback|info(?:rmation)?|opinions?|recommendations?|objections?|takers|volunteers|news|luck|progress|update|tips?|insights?|explanations?)\b(?=.{0,60}(?:\?|appreciated|welcome|helpful|grateful|would (?:be|help)|please))|^(?:comments?|ideas?|suggestions?|thoughts?|opinions?|objections?|help|hints?|advice)(?:[,/] ?\w+)*\s?\?|^(?:please )?discuss(?=\W*$)`,
  ),
  cue(
    'does anyone know',
    0.82,
    true,
    String.raw`\b(?:does|do|has|have|did|is|are|was|can|could|would|will) (?:any|some)(?:one|body| one|body else| of you)\b|^(?:any|some)(?:one|body| one)\b.*\?|\b(?:is|are) there (?:any|some)(?:one|body| one)\b`,
  ),
  cue(
    'I wonder',
    0.65,
    false,
    String.raw`\b(?:i|we)(?:'m| am| was|'re| are| were)? (?:just |also |still |only )?(?:wonder(?:ing|ed)?|curious)\b(?! that\b)|\b(?:i|we)(?:'d| would) (?:like|love|be (?:interested|curious|happy|keen)|want) to (?:know|hear|see|learn|understand|ask(?: \w+)? (?:how|what|whether|if|why|when|where|who))\b|\b(?:the|my|our|one|another|only) (?:\w+ )?question (?:is|was|would be):? (?:whether|if|how|what|why|where|when|which|who|is|are|do|does|can|could|should)\b|\bi(?:'m| am) asking\b`,
  ),
  cue(
    'give me',
    0.8,
    true,
    String.raw`${CLAUSE}(?:tell|give|send|show|get|call|page|phone|mail|e-?mail|forward|point|help|remind|advise|cc|copy|fax|text|bring|teach|correct|ping|include|meet|join|contact|inform|update) (?:me|us)\b`,
  ),
  cue(
    'do and return',
    0.72,
    true,
    String.raw`${CLAUSE}(?:sign|initial|date|fill (?:in|out)|complete|review|read|print|scan|approve|execute)(?: (?:it|this|them|these|both))? and (?:return|send|fax|mail|e-?mail|submit|forward|sign|initial|bring)\b`,
  ),
  cue(
    'why not you',
    0.6,
    true,
    String.raw`\b(?:why don'?t|how about|what about|shouldn'?t|couldn'?t|can'?t|won'?t|would(?:n'?t)? it) (?:you|we|it be)\b|\bshall we\b|(?:\blet's|^lets)\b(?! (?:see|say|hope|face|assume|not|take|look))`,
  ),
  cue(
    'waiting for you',
    0.55,
    true,
    String.raw`\b(?:waiting (?:for|on) (?:your|you|a reply|an answer|a response)|await(?:ing)? your|look(?:ing)? forward to (?:your (?:reply|response|answer|comments|feedback|input|decision)|hearing)|get back to me|(?<!\b(?:your|their|my|our|the|an|i|we) )rsvp(?! stands| is\b| was\b)|(?<!\b(?:i|we|he|she|they)(?:'ll|'d)?\b(?! need| want)[^.;]{0,80})asap|at your earliest convenience)\b`,
  ),
  cue(
    'volunteers',
    0.6,
    false,
    String.raw`\b(?:looking for|seeking|in search of|call for|need) (?:someone|somebody|volunteers|a volunteer|testers|comments|feedback|help|advice|people|input|information)\b|\bhelp (?:would be|is (?:needed|wanted|welcome)|needed|wanted)\b`,
  ),
]

/** What in a sentence asks, or only looks like it. */
export type AskSigns = {
  readonly question: Question | null
  /** In the order of `CUES`. */
  readonly cues: readonly Cue[]
  /** Places in `FORMULAS`. */
  readonly formulas: readonly number[]
  readonly isImperative: boolean
}

/** Looks for all of them in a sentence on one line. */
export function askSigns(line: string): AskSigns {
  const cues: Cue[] = []
  const formulas: number[] = []
  for (const at of GATE.candidates(line.toLowerCase())) {
    const found = CUES[at]
    if (found === undefined) {
      if (FORMULAS[at - CUES.length]?.test(line) === true) formulas.push(at - CUES.length)
    } else if (found.pattern.test(line)) cues.push(found)
  }
  return { question: questionOf(line), cues, formulas, isImperative: isImperative(line) }
}

const NEEDS = new PatternNeeds()
/** The cues, then the formulas. */
const GATE = new PatternGate(
  [...CUES.map(({ pattern }) => pattern), ...FORMULAS].map(({ source }) => NEEDS.of(source)),
)

/** Verbs that, bare at the start of a clause, tell the reader to do something. */
const TELL =
  'send|call|check|see|look|review|confirm|forward|print|add|make|get|put|set|schedule|book|prepare|provide|advise|respond|reply|contact|coordinate|arrange|include|remove|change|update|fix|correct|verify|ensure|remember|try|use|take|keep|read|go|come|bring|find|ask|tell|give|show|explain|describe|discuss|consider|apply|merge|test|run|post|submit|file|sign|return|fill|complete|download|attach|mail|email|fax|page|ping|drop|stop|wait|hold|think|talk|speak|meet|join|start|begin|finish|move|copy|share|help|pick|plan|work|write|draft|follow|report|upload|fetch|install|enable|disable|rename|resend|rebase|respin|repost|split|clean|list|compare|let'
const IMPERATIVE = new RegExp(
  String.raw`^["'(*]*(?:(?:also|then|and|so|now|just|ok|next|first|second|finally|or|but|if possible|in that case|either way),? )?(?:(?:do not|don't|never) (?:do|${TELL})|${TELL})\b(?! (?:of|is|was|are|were|has|had|for example|that said|you|ing)\b)(?=\s+[^\s=<>+*/|&])`,
  'i',
)

/** Whether the sentence, past an addressee, starts with a bare verb: `Send me the list`. */
export function isImperative(sentence: string): boolean {
  const bare = sentence.replace(ADDRESSEE, '')
  if (!IMPERATIVE.test(bare)) return false
  return !/^(?:(?:also|but|and|so|now|then),? )?(?:look(?:s|ing)|work(?:s|ing)|see (?!(?:if|whether|to|what|how|who|about|me|him|her|them)\b)|remember (?:that\b|,)|come (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|to think)\b|(?:draft|report|test|plan|update|change|list|page|file|work) (?-i:\p{Lu})|be(?:cause|fore|ing|en)|think so|use of|plan to|help (?:is|would)|(?:do not|don't|never) (?:think so|get me wrong|come|see|let|take it|look back|try|need)|find attached|let'?s)/iu.test(
    bare,
  )
}

/** `Ana, could you`: a capitalised name and a comma (or colon, or dash) before the ask. */
export const ADDRESSEE =
  /^["'(]*(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?(?:(?:,| and|,? &|\/) ?\p{Lu}[\p{L}'’-]{1,20}){0,3}) ?(?:,|:|–|—| -+) ?(?=\S)/u
const NO_NAME =
  /^(?:so|well|also|now|then|and|but|or|um|uh|yes|yep|yup|nope|no|ok|okay|hi|hello|hey|thanks?|please|sorry|actually|anyway|however|finally|first(?:ly)?|second(?:ly)?|third|last(?:ly)?|otherwise|therefore|thus|hence|btw|fyi|again|still|hmm+|ah|oh|sure|right|indeed|furthermore|moreover|besides|instead|meanwhile|currently|perhaps|maybe|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|unfortunately|basically|obviously|question|note|ps|p\.s|if|when|since|as|for|in|on|at|by|with|what|why|how|where|who|that|this|it|i|we|you|additionally|alternatively|apparently|clearly|similarly|good|great|nice|cool|fine|true|correct|exactly|agreed|interesting|wow|aha|yeah|er|like|otoh|afaik|afaics|iirc|imho|imo|fwiw|nb|nota|testing|surprise|comments?|congratulations|congrats|cheers|done|bummer|damn|argh|ugh|oops|one|two|re|q|a|\w+ly)$/i

/** The name or names a sentence speaks to, as written; null when none. */
export function addresseeOf(sentence: string): string | null {
  const name = ADDRESSEE.exec(sentence.slice(0, 120))?.[1] ?? AMIDST.exec(sentence)?.[1]
  return name === undefined || isNoName(name) ? null : name
}

/** `It is in the list of the 3rd, Ana could you send it?` */
const AMIDST = /(?<=[^\s.!?:(]) (\p{Lu}\p{Ll}{2,20}),? (?:could|can|would|will) you\b/u

/** Whether what stands before a comma is an interjection or a word of the sentence, and no name: `Hmm`, `Actually`. */
export function isNoName(words: string): boolean {
  return NO_NAME.test(words.split(/[\s,]/)[0] ?? '')
}
