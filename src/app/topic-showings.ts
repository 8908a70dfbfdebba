import { DAY } from '../domain/milliseconds.ts'
import { formsOf } from '../language/word-forms.ts'
import { foldWords, topicWords } from '../language/topic-words.ts'
import {
  LEAST_WORDS,
  type Showing,
  type TopicWord,
  fitOf,
  weightOfWord,
} from '../practices/opinions/expertise.ts'
import type { KnownFor, OpinionStore, TopicText } from './ports.ts'

/** So many of the matching texts that came in last are looked at. */
const MOST_TEXTS = 2000

/** A transcript is long to read; so many of those that fit best are. */
const MOST_MEETINGS = 12

/** A topic as it is looked for. */
export type Topic = {
  readonly words: readonly string[]
  /** By word: its forms. */
  readonly forms: readonly ReadonlySet<string>[]
  readonly weights: readonly TopicWord[]
}

/** What one person showed of a topic, and where. */
export type PersonShowing = Showing<number> & {
  readonly interaction: number | null
  /** The message with which they began the thread that it goes on in; null for all else. */
  readonly opener: number | null
  readonly card: number | null
  /** ms since 1970; null where it has no day. */
  readonly at: number | null
  /** Whether it has the words that carry the topic, not a lesser one alone. */
  readonly isAbout: boolean
  /** What was said, where it is at hand: a turn, a title. */
  readonly said: string | null
}

export type TopicShowings = {
  readonly topic: Topic
  readonly showings: readonly PersonShowing[]
  /** Words of the topic that no text has. */
  readonly missing: readonly string[]
  /** Whether more texts match than were looked at. */
  readonly capped: boolean
}

/** Everything in the book that shows what people know of a topic, up to `now`: texts, meetings, positions, endorsements. */
export function topicShowings(opinions: OpinionStore, named: string, now: number): TopicShowings {
  const words = topicWords(named)
  const forms = words.map(formsOf)
  const found =
    words.length === 0
      ? { texts: 0, having: [], capped: false, found: [] }
      : opinions.topicTexts({ words: forms, now, most: MOST_TEXTS })
  const topic: Topic = {
    words,
    forms: forms.map((one) => new Set(one)),
    weights: found.having.map((texts) => ({ weight: weightOfWord(texts, found.texts) })),
  }
  const known = words.length === 0 ? [] : opinions.knownFor(forms.map(beginningOf), now)
  return {
    topic,
    showings: [
      ...found.found.flatMap((text) => writtenShowing(topic, text, now)),
      ...saidShowings(opinions, topic, meetingsIn(topic, found.found), now),
      ...known.flatMap((one) => knownShowing(topic, one, now)),
    ],
    missing: words.filter((_, index) => found.having[index] === 0),
    capped: found.capped,
  }
}

function writtenShowing(topic: Topic, text: TopicText, now: number): PersonShowing[] {
  if (text.kind === 'meeting' || text.person === null) return []
  const fit = fitOf(topic.weights, { ...text, length: lengthOf(text) })
  if (fit === 0) return []
  return [
    {
      makers: [text.person],
      fit,
      kind: text.isAnswer ? 'answer' : 'authored',
      days: (now - text.at) / DAY,
      interaction: text.interaction,
      opener: text.opener,
      card: null,
      at: text.at,
      isAbout: isAbout(topic, text.places),
      said: null,
    },
  ]
}

/** What is said above a patch is about as long as a short letter; what the patch itself has is no words. */
function lengthOf({ isPatch, length }: TopicText): number {
  return isPatch ? LEAST_WORDS : Math.max(LEAST_WORDS, length)
}

function meetingsIn(topic: Topic, texts: readonly TopicText[]): TopicText[] {
  return texts
    .filter(({ kind }) => kind === 'meeting')
    .map((text) => ({ text, fit: fitOf(topic.weights, text) }))
    .toSorted((a, b) => b.fit - a.fit || b.text.at - a.text.at)
    .slice(0, MOST_MEETINGS)
    .map(({ text }) => text)
}

function saidShowings(
  opinions: OpinionStore,
  topic: Topic,
  meetings: readonly TopicText[],
  now: number,
): PersonShowing[] {
  return meetings.flatMap(({ interaction, at }) =>
    opinions.saidInMeeting(interaction).flatMap(({ person, text }): PersonShowing[] => {
      const line = lineShowing(topic, text)
      if (line.fit === 0) return []
      return [
        {
          ...line,
          makers: [person],
          kind: 'turn',
          days: (now - at) / DAY,
          interaction,
          opener: null,
          card: null,
          at,
          said: text,
        },
      ]
    }),
  )
}

function knownShowing(topic: Topic, known: KnownFor, now: number): PersonShowing[] {
  const { person, kind, words, interaction, card, at } = known
  const line = lineShowing(topic, words)
  if (line.fit === 0) return []
  // A position that is still signed with holds today, whenever it was taken up.
  const days = at === null || kind === 'position' ? null : (now - at) / DAY
  return [{ ...line, makers: [person], kind, days, interaction, opener: null, card, at, said: words }]
}

function lineShowing({ forms, weights, ...topic }: Topic, text: string) {
  const own = foldWords(text)
  const places = forms.map((one) => own.flatMap((word, at) => (one.has(word) ? [at] : [])))
  return {
    fit: fitOf(weights, { length: Math.max(LEAST_WORDS, own.length), places }),
    isAbout: isAbout({ ...topic, forms, weights }, places),
  }
}

/** Has the words that carry most of the topic's weight. */
const CARRIES = 0.6

/** Whether a text has the words that carry the topic: `IP27` of `SGI IP27`, both of `cache aliasing`. */
export function isAbout({ weights }: Topic, places: readonly (readonly number[])[]): boolean {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const here = weights.reduce(
    (sum, { weight }, index) => sum + ((places[index]?.length ?? 0) > 0 ? weight : 0),
    0,
  )
  return here > 0 && here >= CARRIES * all
}

/** What all forms of a word begin with. */
function beginningOf(forms: readonly string[]): string {
  const [first = ''] = forms
  let length = first.length
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}
