import { type Ask, readAsks } from './asks.ts'
import { type Feeling, readFeelings } from './feelings.ts'
import { HINT_WORDS } from './hint-words.ts'
import { type News, readNews } from './news.ts'
import { proseOf } from './prose.ts'
import { type PromiseMade, readPromises } from './promises.ts'
import { allAuthored } from './zones.ts'

/** What the readers find in one stretch of a speaker's speech that outlasts the meeting. */
export type SpeechReading = {
  readonly requests: readonly Ask[]
  readonly promises: readonly PromiseMade[]
  readonly news: readonly News[]
  readonly feelings: readonly Feeling[]
}

/** What is known of a stretch of speech. */
export type SpeechFrame = {
  /** ISO 8601 moment of the meeting; null when not known. */
  readonly sent: string | null
  readonly speakerName: string
}

/**
 * Reads a stretch of speech, in English. Most of what is asked and offered in a meeting is done before it ends ("can you
 * see my screen", "I'll go over the agenda"), thanks and sorrys are manners of speaking, and recognition cuts sentences
 * short: so only what names a deed for afterwards is found, and questions are left to the meeting's measures. Precision
 * first. Linear in the text.
 */
export function readSpeech(text: string, { sent, speakerName }: SpeechFrame): SpeechReading {
  const zones = allAuthored(text)
  return {
    requests: MAY_ASK.test(text) ? readAsks(zones).filter(outlastsMeeting) : [],
    promises: MAY_PROMISE.test(text)
      ? readPromises(zones, { sent }).filter((one) => bindsAfterwards(one, sent))
      : [],
    news: MAY_TELL.test(text) ? readNews(zones, { senderName: speakerName }).filter(isPlain) : [],
    feelings: MAY_SUFFER.test(text) ? readFeelings(proseOf(zones)).filter(isHardship) : [],
  }
}

/** How sure a finding must be: a recogniser's words are worse than written ones. */
const SURE_SPOKEN = 0.75
const SUREST = 0.9
/** Longer sentences are several, run together without full stops. */
const MOST_WORDS = 30

/** Without one of these words nothing is asked, promised, told or borne: most stretches need not be read for it. */
const MAY_ASK = /\b(?:please|(?:can|could|would|will) you|would you mind)\b/i
const MAY_PROMISE =
  /\bI(?:['’]ll| will|['’]m (?:going to|gonna)| am going to| promise| shall| can)\b|\blet me\b/i

const MAY_TELL =
  /\b(?:promot(?:ed|ion)|new (?:job|role|position)|job offer|hired|joined|joining|leaving|left|retir\w{1,6}|married|wedding|engaged|bab(?:y|ies)|born|pregnant|expecting|graduat\w{1,5}|award\w{0,3}|prize|won|launch\w{0,3}|funding|raised|acquir\w{1,3}|publish\w{0,3}|accepted|defended|anniversary|birthday|moved|moving|died|passed away|laid off|redundan\w{1,3})\b/i
const MAY_SUFFER = new RegExp(`\\b(?:${HINT_WORDS.hardship.join('|')})\\b`, 'i')

function outlastsMeeting({ kind, direct, strength, quote, addressee }: Ask): boolean {
  if (kind !== 'request' || !direct || strength < SURE_SPOKEN || !isPlainSentence(quote)) return false
  return addressee !== null && DEED.test(quote) && !AT_ONCE.test(quote)
}

function bindsAfterwards({ by, strength, what, due, quote }: PromiseMade, sent: string | null): boolean {
  if (by !== 'author' || strength < SURE_SPOKEN || !isPlainSentence(quote)) return false
  if (AT_ONCE.test(quote) || /^(?:try|be|keep|just|go|let|say|talk|start)\b/i.test(what)) return false
  return (due !== null && sent !== null && due > sent.slice(0, 10)) || DEED_FIRST.test(what)
}

function isHardship({ kind, strength, quote }: Feeling): boolean {
  return kind === 'hardship' && strength >= SUREST && isPlainSentence(quote)
}

function isPlain({ strength, quote }: News): boolean {
  return strength >= SUREST && isPlainSentence(quote)
}

function isPlainSentence(quote: string): boolean {
  return !/…|\.\.\./.test(quote) && quote.split(' ').length <= MOST_WORDS
}

/** Deeds that are done after a meeting, and leave something behind. */
const DEEDS =
  'send|e-?mail|mail|forward|circulate|review|draft|write (?:up|it up|to|a|an|the|you)|prepare|open (?:a|an|the|that|this) (?:issue|pr|pull request|ticket|ppr?)|file|update|check (?:with|whether|if|the|that|it|back)|double[- ]check|look (?:into|at) (?:it|that|this|the)|get back|come back to you|follow up|schedule|set up|arrange|organi[sz]e|book|ping|reach out|contact|ask (?!you\\b|for\\b)|introduce|connect you|fix|test|publish|upload|submit|merge|finish|deliver|document|find out|confirm|investigate|implement|coordinate|share (?:the|a|an|it|them|that|those|my notes|our)|put together|create|bring|invite|let you know|give you a call|call you'

const DEED = new RegExp(`\\b(?:${DEEDS})\\b`, 'i')
const DEED_FIRST = new RegExp(`^(?:also |then |definitely |certainly |gladly |quickly )?(?:${DEEDS})\\b`, 'i')

/** What is done while it is said, or in the meeting. */
const AT_ONCE =
  /\b(?:right now|just now|here|quickly|briefly|real quick|in the chat|in chat|my screen|the screen|your screen|hear me|see my|mute|unmute|the link here|next slide|this slide|go ahead|the floor|the stage|raise|give (?:people|everyone|folks)|a (?:couple of )?minutes?\b|in (?:a|two|\d+) (?:seconds?|moments?|secs?|minutes?)|(?:to|into) the chat|agenda|for a (?:second|moment|sec))/i
