import type { OwnersWord, Telling } from '../../src/practices/celebration/telling.ts'

export const DAY_MS = 86_400_000

/** Noon of 9 November 2026. */
const START = Date.UTC(2026, 10, 9, 12)

const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10)

type TellingWish = Partial<Omit<Telling, 'person' | 'at' | 'day'>> & {
  readonly person?: string
  /** Days after 9 November 2026. */
  readonly dayOffset?: number
}

/** Ann Lee, a good tie, wrote on 9 November 2026 that she was promoted. */
export function aTelling({ person = 'p_ann', dayOffset = 0, ...changes }: TellingWish): Telling {
  const at = START + dayOffset * DAY_MS
  return {
    person: { id: person, name: person === 'p_ann' ? 'Ann Lee' : 'Bo Karlsson' },
    closeness: 0.6,
    kind: 'promotion',
    source: 'message',
    at,
    day: dayAt(at),
    teller: null,
    words: '',
    years: null,
    interaction: 1,
    quote: 'I was promoted on Monday.',
    card: null,
    ...changes,
  }
}

type WordWish = {
  readonly person?: string
  readonly dayOffset?: number
  readonly interaction?: number
  readonly kind?: OwnersWord['kind']
  readonly answers?: readonly number[]
  readonly praise?: 'active' | 'passive'
  readonly thanks?: boolean
}

/** The owner's message to Ann Lee on 10 November 2026, of something else. */
export function aWord({ praise, dayOffset = 1, ...changes }: WordWish): OwnersWord {
  const at = START + dayOffset * DAY_MS
  return {
    person: 'p_ann',
    at,
    day: dayAt(at),
    interaction: 7,
    kind: 'message',
    answers: [],
    thanks: false,
    ...changes,
    praise: praise === undefined ? null : { manner: praise, quote: 'Congratulations!' },
  }
}
