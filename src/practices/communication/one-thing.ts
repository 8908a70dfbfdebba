import type { Mirror, SpeakerFigures } from './mirror.ts'

/** One thing to try next time. */
export type OneThing = {
  /** A sentence with the figure that it rests on. */
  readonly says: string
  /** Number of a turn that shows it; null where none does. */
  readonly turn: number | null
}

/**
 * One thing to try next time, from the figures of one speaker in one meeting: the first of the rules below that holds.
 * Their order and bounds are ours. @returns null when none holds
 */
export function oneThing(mirror: Mirror, name: string): OneThing | null {
  const { speakers, turns, questions, overlaps } = mirror
  const own = speakers.find((speaker) => speaker.name === name)
  const others = speakers.filter((speaker) => speaker.name !== name && speaker.words >= A_FEW_WORDS)
  if (own === undefined || others.length === 0) return null
  const over = () => {
    const first = overlaps.find(({ speaker }) => speaker === name)
    return placeOf(turns, (turn) => turn.speaker === name && turn.start === (first?.at ?? -1) * 1000)
  }
  return (
    found(aboutShare(own, others), () => longestOf(turns, others.at(-1)?.name ?? '')) ??
    found(
      aboutQuestions(own),
      () => questions.find(({ speaker }) => speaker === name)?.turn ?? longestOf(turns, name),
    ) ??
    found(aboutLength(own), () => longestOf(turns, name)) ??
    found(aboutSpeakingOver(own), over)
  )
}

function found(says: string | null, turn: () => number | null): OneThing | null {
  return says === null ? null : { says, turn: turn() }
}

/** The same as a sentence alone. */
export function oneThingToTry(mirror: Mirror, name: string): string | null {
  return oneThing(mirror, name)?.says ?? null
}

/** The turn of somebody's in which most was said. */
function longestOf(turns: Mirror['turns'], name: string): number | null {
  let longest: number | null = null
  for (const [index, { speaker, text }] of turns.entries())
    if (speaker === name && text.length > (turns[longest ?? -1]?.text.length ?? 0)) longest = index
  return longest
}

function placeOf(turns: Mirror['turns'], isIt: (turn: Mirror['turns'][number]) => boolean): number | null {
  const index = turns.findIndex(isIt)
  return index < 0 ? null : index
}

const A_FEW_WORDS = 10
/** Above this share of a talk between two, the other should hear a question first: the upper end of the usual band. */
const MUCH_OF_TWO = 0.6
const MANY_QUESTIONS = 4
const LONG_SECONDS = 150
const OFTEN = 3

function aboutShare(own: SpeakerFigures, others: readonly SpeakerFigures[]): string | null {
  const quietest = others.at(-1)
  if (quietest === undefined) return null
  if (others.length === 1)
    return own.talkShare > MUCH_OF_TWO
      ? `Ask ${quietest.name} something before your next point: of the talk, ${percent(own.talkShare)} was yours.`
      : null
  const even = 1 / (others.length + 1)
  return own.talkShare > 1.5 * even && quietest.talkShare < even / 3
    ? `Ask ${quietest.name} for a view early on: ${percent(quietest.talkShare)} of the talk was ${quietest.name}'s, ${percent(own.talkShare)} yours.`
    : null
}

function aboutQuestions({ questions, followUps }: SpeakerFigures): string | null {
  if (questions === 0) return 'Ask one question that begins with what or how: you asked none.'
  return questions >= MANY_QUESTIONS && followUps === 0
    ? `Take up a word of what was just said in your next question: none of your ${questions} did.`
    : null
}

function aboutLength({ longestMonologueSeconds: seconds }: SpeakerFigures): string | null {
  return seconds !== null && seconds > LONG_SECONDS
    ? `Pause after two minutes and ask what they make of it: your longest stretch took ${Math.round(seconds / 60)} minutes.`
    : null
}

function aboutSpeakingOver({ spokeOver }: SpeakerFigures): string | null {
  return spokeOver !== null && spokeOver >= OFTEN
    ? `Count to two before you begin: you spoke over others ${spokeOver} times.`
    : null
}

function percent(share: number): string {
  return share < 0.005 ? 'less than 1 %' : `${Math.round(share * 100)} %`
}
