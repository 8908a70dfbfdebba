import {
  type Counted,
  inBoth,
  type Measure,
  measureOf,
  type MeasureWish,
  MOST_EVIDENCE,
  periodsUpTo,
  shareOf,
  within,
} from '../measure.ts'
import type { OwnLetter } from './letters.ts'

/** What the voice is measured by: the owner's letters, those of the two periods and some before them, in any order. */
export type VoiceRecord = {
  readonly letters: readonly DatedLetter[]
  /** Numbers of letters that said the same to somebody else within the month before. */
  readonly repeated: ReadonlySet<number>
}

/** Its day is ISO, where the owner is. */
export type DatedLetter = OwnLetter & { readonly day: string }

/**
 * How much the owner writes as ever, over the last 90 days beside the 90 before: whether greeting and sign-off are those
 * that the person usually gets, how long sentences are, how often short forms are taken, how many letters said what had
 * been said to somebody else. What is usual is known from earlier letters alone.
 * @param today ISO
 */
export function measureVoice({ letters, repeated }: VoiceRecord, today: string): Measure[] {
  const periods = periodsUpTo(today)
  const inOrder = letters.toSorted((a, b) => a.at - b.at || a.interaction - b.interaction)
  const of = (
    id: string,
    samples: string,
    count: (letters: readonly DatedLetter[]) => Counted,
  ): MeasureWish => ({
    id: `be yourself: ${id}`,
    way: 'be yourself',
    person: null,
    unit: 'share',
    minimum: LEAST_LETTERS,
    samples,
    evidence: [],
    ...inBoth(periods, (period) => count(within(inOrder, period))),
  })
  const isRepeated = ({ interaction }: DatedLetter) => repeated.has(interaction)
  const greetings = asUsual(inOrder, ({ greetingForm }) => greetingForm)
  const signOffs = asUsual(inOrder, ({ signOff }) => signOff)
  return [
    measureOf(of('greeted as usual', 'letters', (some) => shareOfHeld(some, greetings))),
    measureOf(of('signed as usual', 'letters', (some) => shareOfHeld(some, signOffs))),
    measureOf({ ...of('words in a sentence', 'letters', wordsInSentence), unit: 'count' }),
    measureOf(of('short forms', 'places for one', shareOfShort)),
    measureOf({
      ...of('the same words to several', 'letters', (some) => shareOf(some, isRepeated)),
      evidence: within(inOrder, periods.now)
        .filter(isRepeated)
        .toReversed()
        .slice(0, MOST_EVIDENCE)
        .map(({ interaction }) => ({ kind: 'message', interaction, quote: null })),
    }),
  ]
}

const LEAST_LETTERS = 10

/** So many earlier letters to a person show what that person usually gets. */
const LEAST_EARLIER = 3

/** Of each letter to one person who had some before, whether it has what most of those had. */
function asUsual(
  inOrder: readonly DatedLetter[],
  keyOf: (letter: DatedLetter) => string,
): ReadonlyMap<number, boolean> {
  const earlier = new Map<number, Map<string, number>>()
  const found = new Map<number, boolean>()
  for (const letter of inOrder) {
    const [reader, ...others] = letter.people
    if (reader === undefined || others.length > 0) continue
    const counts = earlier.get(reader.person) ?? new Map<string, number>()
    const key = keyOf(letter)
    const had = counts.get(key) ?? 0
    const all = counts.values().reduce((sum, count) => sum + count, 0)
    if (all >= LEAST_EARLIER) found.set(letter.interaction, had === Math.max(...counts.values()))
    earlier.set(reader.person, counts.set(key, had + 1))
  }
  return found
}

function shareOfHeld(letters: readonly DatedLetter[], held: ReadonlyMap<number, boolean>): Counted {
  const known = letters.flatMap(({ interaction }) => held.get(interaction) ?? [])
  return shareOf(known, (is) => is)
}

function wordsInSentence(letters: readonly DatedLetter[]): Counted {
  const sentences = sumOf(letters, (one) => one.sentences)
  return {
    value: sentences === 0 ? null : sumOf(letters, (one) => one.words) / sentences,
    sample: letters.length,
  }
}

function shareOfShort(letters: readonly DatedLetter[]): Counted {
  const short = sumOf(letters, (one) => one.short)
  const places = short + sumOf(letters, (one) => one.full)
  return { value: places === 0 ? null : short / places, sample: places }
}

function sumOf(letters: readonly DatedLetter[], countOf: (letter: DatedLetter) => number): number {
  return letters.reduce((sum, one) => sum + countOf(one), 0)
}
