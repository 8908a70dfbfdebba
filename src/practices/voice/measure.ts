import {
  type Counted,
  type Measure,
  measureOf,
  type MeasureWish,
  type Period,
  periodsUpTo,
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
  const within = ({ first, last }: Period) => inOrder.filter(({ day }) => day >= first && day <= last)
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
    periods,
    now: count(within(periods.now)),
    before: count(within(periods.before)),
  })
  const greetings = asUsual(inOrder, ({ greetingForm }) => greetingForm)
  const signOffs = asUsual(inOrder, ({ signOff }) => signOff)
  return [
    measureOf(of('greeted as usual', 'letters', (some) => shareOf(some, greetings))),
    measureOf(of('signed as usual', 'letters', (some) => shareOf(some, signOffs))),
    measureOf({ ...of('words in a sentence', 'letters', wordsInSentence), unit: 'count' }),
    measureOf(of('short forms', 'places for one', shareOfShort)),
    measureOf({
      ...of('the same words to several', 'letters', (some) => ({
        value:
          some.length === 0
            ? null
            : some.filter(({ interaction }) => repeated.has(interaction)).length / some.length,
        sample: some.length,
      })),
      evidence: within(periods.now)
        .filter(({ interaction }) => repeated.has(interaction))
        .toReversed()
        .slice(0, MOST_EVIDENCE)
        .map(({ interaction }) => ({ kind: 'message', interaction, quote: null })),
    }),
  ]
}

const LEAST_LETTERS = 10
const MOST_EVIDENCE = 20

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

function shareOf(letters: readonly DatedLetter[], held: ReadonlyMap<number, boolean>): Counted {
  const known = letters.flatMap(({ interaction }) => held.get(interaction) ?? [])
  return {
    value: known.length === 0 ? null : known.filter((is) => is).length / known.length,
    sample: known.length,
  }
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
