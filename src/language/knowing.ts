/**
 * How much a sentence shows that its writer knows of what it names, in [0, 1]: 1 for an explanation, advice or work
 * that they did, 0.7 for a plain statement, little for what they tried or what failed for them, 0 for a question, a
 * search for help and what they say they do not know. English. @param line on one line, of bounded length
 */
export function howKnowing(line: string): number {
  if (line.includes('?') || looksForHelp(line) || AT_A_LOSS.test(line)) return 0
  const isOwn = /\b(?:i|my|me|mine|we|our|us)\b/i.test(line)
  if (isOwn && !MENDED.test(line) && TROUBLE.test(line)) return IN_TROUBLE
  if (TRIED.test(line)) return HAS_TRIED
  return (
    (EXPLAINS.test(line) ? 1 : STATES) *
    (HANGING.test(line) ? LEANS_ON : 1) *
    (GUESSES.test(line) ? GUESSED : 1)
  )
}

/** Whether a sentence looks for help or an answer without asking outright. */
export function looksForHelp(line: string): boolean {
  return SEEKING.test(line)
}

const IN_TROUBLE = 0.2
const HAS_TRIED = 0.3
const STATES = 0.7

/** What leans on words elsewhere shows half of what it says. */
const LEANS_ON = 0.6

const GUESSED = 0.6

/** Words with which help is looked for. */
const SEEKING =
  /\b(?:(?:any|some)(?:body|one) (?:know|have|has|tell|help|had|seen|tried|else)|any (?:help|ideas?|hints?|pointers?|suggestions?|advice|clues?)|(?:please|can you|could you|kindly) (?:help|advise|tell|suggest|let me know)|(?:i|we)(?:'m| am| are|'re) (?:trying|stuck|having|getting|looking for|new to|confused|wondering)|(?:i|we) (?:(?:have|had|got|get|encounter(?:ed)?|ran into) (?:a |an |the |some |this |following )*(?:[\w-]+ )?(?:problem|trouble|error|question|issue)|can(?:'t|not) (?:get|find|make|figure)|need (?:help|some)|wonder|would like to (?:know|ask|understand))|(?:i|we)(?:['’]d| would| am|['’]m) (?:be )?(?:interested|grateful|curious|thankful|glad|happy) (?:if|in|for|to (?:know|hear|see|learn))|if (?:any|some)(?:one|body) (?:knows?|has|have|can|could)|thanks? (?:you )?(?:very much )?in advance|appreciate any)\b/i

/** What the writer says that they do not know, or cannot try. */
const AT_A_LOSS =
  /\b(?:i|we)(?: (?:really|just|also|still|simply|honestly|personally|currently))?(?:['’]m| am|['’]re| are|['’]ve| have)? ?(?:(?:do|did|have|had|could|can|was|were|am|are)(?:n['’]t| not)|cannot|never|not|no longer)(?: \w+)? (?:know|sure|certain|idea|clue|understand|see|seen|tr(?:y|ied)|used?|tested?|familiar|remember|recall|figure|have|had|own|heard|checked|looked|certain|aware|expert)\b|\b(?:no idea|no clue|some(?:one|body) (?:with|who|else)|not an expert|beyond me|(?:i|we) can(?:['’]t|not) be (?:more|sure)|(?:i|we) have no (?:idea|clue|experience|way|knowledge)|i (?:don['’]t|do not) have)\b/i

const TROUBLE =
  /\b(?:errors?|fail(?:s|ed|ing|ure|ures)?|complain(?:s|ed|ing)?|crash(?:es|ed|ing)?|problems?|trouble|broken?|stuck|hangs?|hung|bugs?|oops(?:es)?|panics?|refuses|(?:does|did|do|is|was|could|can|would)(?:n['’]t| not)|cannot|unable|wrong)\b/i

const MENDED =
  /\b(?:fix(?:ed|es)?|solv(?:ed|es)|cur(?:ed|es)|caus(?:ed|es)|because|due to|work(?:ed)? around|correct(?:ed|s)|patch(?:ed|es)?|you (?:need|have to|must|should|can))\b/i

/** What was tried or wanted, or stands on the writer's desk. */
const TRIED =
  /\b(?:on|for|with|at) my\b|\b(?:i|we) (?:need|want|would like) to\b|\bwork(?:s|ed|ing)? (?:fine|ok|okay|well|great|nicely|perfectly|for me|just)\b|^\W*(?:works?|worked|my)\b|^\W*(?:so |now |then |also |and |today |yesterday |recently )*(?:i|we)(?:['’](?:ve|m|d|re))?(?: (?:have|had|am|are|was|were|just|also|still|now|only|recently|currently|finally|would|will|did))*(?: not)? (?:tr(?:y|ied|ying)|test(?:ed|ing)?|upgrad(?:e|ed|ing)|install(?:ed|ing)?|us(?:e|ed|ing)|run(?:ning)?|ran|want(?:ed)?|need(?:ed)?|bought|buy|got|like|see|saw|notic(?:e|ed)|hop(?:e|ed|ing)|wait(?:ed|ing)?|start(?:ed|ing)?|experiment(?:ed|ing)?|tempted|look(?:ed|ing)?|compil(?:e|ed|ing)|buil(?:d|t|ding)|ask(?:ed)?|read|heard|download(?:ed)?|plan(?:ning)?)\b/i

const EXPLAINS =
  /\b(?:because|so that|which means|means that|mean that|you(?:['’]ll)? (?:need|have to|must|should|can|could|may|will|want)|needs? to|has to|have to|must|should|only (?:if|when|works?|be)|instead of|in order to|otherwise|requires?|supports?|allows?|provides?|handles?|depends?|(?:is|are) (?:used|needed|caused|set|due|designed|called|done|based|handled|supported)|the (?:reason|way|trick|difference|idea)|if you|when (?:the|you|a|an)|(?:i|we)(?:['’]ve| have)? (?:just |now |also )*(?:wrote|written|added|fixed|implemented|changed|ported|designed|removed|rewrote|committed|made)|(?:this|the) (?:patch|patches|series|patchset)|add(?:s|ed)?|fix(?:es|ed)?|implements?|enables?|sets?)\b/i

/** Begins with a word for something said elsewhere, or in the middle. */
const HANGING =
  /^\W*(?:and|but|or|so|also|then|thus|it|its|it['’]s|they|them|he|she|that|these|those|this (?:is|was|will|would|has|can|should)|yes|no|ok|okay|well|actually|however|same|not|a+h+|oh|wait|hmm+)\b/i

/** What the writer takes for so, and would like to be. */
const GUESSES =
  /^\W*(?:well |so |but |and |now )?(?:i (?:assume|guess|suppose|thought|imagine|suspect|would(?: have)? expect|doubt|bet)|maybe|perhaps|probably)\b|\bseems? to be\b/i
