import type { Reading } from '../language/reading.ts'

/** A remark on some words of a draft: [start, end). Facts, no lecture. */
export type Remark = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly remark: string
  /** What to try instead, where there is one thing; null otherwise. */
  readonly suggestion: string | null
}

/** The remarks on a draft, in reading order. */
export function remarksOn(reading: Reading): Remark[] {
  return [
    ...promiseRemarks(reading),
    ...apologyRemarks(reading),
    ...curtRemarks(reading),
    ...hardWordRemarks(reading),
    ...askRemarks(reading),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function promiseRemarks({ promises }: Reading): Remark[] {
  return promises.map(({ start, end, quote, due }) => ({
    start,
    end,
    quote,
    remark: due === null ? 'You promise this, without a day.' : `You promise this by ${due}.`,
    suggestion: due === null ? 'Name a day for what you promise, or leave the promise out.' : null,
  }))
}

function apologyRemarks({ manner: { apologies } }: Reading): Remark[] {
  return apologies.flatMap(({ start, end, quote, weakened }) =>
    weakened === null
      ? []
      : [
          {
            start,
            end,
            quote,
            remark: `The "${weakened}" takes part of the apology back.`,
            suggestion: 'Say what you did, without "if" or "but", and what you will do about it.',
          },
        ],
  )
}

/** Words that weigh heavily against a draft which is curt as a whole. */
function hardWordRemarks({ zones, manner: { courtesy, valence } }: Reading): Remark[] {
  if (courtesy === null || courtesy.score >= FAIR) return []
  return valence.words
    .filter(({ weight }) => weight <= HARD)
    .map(({ start, end }) => ({
      start,
      end,
      quote: zones.text.slice(start, end),
      remark: 'This word weighs on its reader.',
      suggestion: 'Say what happened and what you need; leave the judgement out.',
    }))
}

/** On VADER's scale, from −4 to 4. */
const HARD = -2

/** Uses that raters found less courteous, where they weigh; a whole that is courteous draws no remark. */
function curtRemarks({ manner: { courtesy } }: Reading): Remark[] {
  if (courtesy === null || courtesy.score >= FAIR) return []
  return courtesy.strategies
    .filter((one) => REMARKABLE.has(one.strategy) && one.effect <= WEIGHTY)
    .toSorted((a, b) => a.effect - b.effect)
    .slice(0, MOST)
    .map(({ start, end, quote, strategy }) => ({
      start,
      end,
      quote,
      remark: `Readers find this less courteous (${strategy}).`,
      suggestion: 'Open with a greeting or thanks, and ask rather than tell.',
    }))
}

/** Strategies that a writer can do something about; the others weigh too little to remark on. */
const REMARKABLE: ReadonlySet<string> = new Set([
  'challenge',
  'you first',
  'shouting',
  'direct start',
  'direct question',
])

const FAIR = 0.35
const WEIGHTY = -0.15
const MOST = 3

/** More than three things asked at once are rarely all answered. */
function askRemarks({ asks }: Reading): Remark[] {
  const sure = asks.filter((ask) => ask.strength >= 0.6)
  const fourth = sure[3]
  if (fourth === undefined) return []
  const { start, end, quote } = fourth
  return [
    {
      start,
      end,
      quote,
      remark: `This is the fourth of ${sure.length} things that you ask.`,
      suggestion: 'Ask the one or two things that matter most; the rest can follow.',
    },
  ]
}
