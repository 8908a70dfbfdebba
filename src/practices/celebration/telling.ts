import type { Evidence } from '../../domain/evidence.ts'
import type { GoodNewsKind } from '../../language/news-kinds.ts'
import type { Proposal } from '../facts.ts'

/** What a milestone is: as news are read from messages, or found in signatures, cards and LinkedIn's records. */
export type MilestoneKind =
  | GoodNewsKind
  | 'new title'
  | 'new employer'
  | 'work anniversary'
  | 'birthday'
  | 'endorsement'
  | 'recommendation'

/** Where a telling was found. */
export type TellingSource = 'message' | 'signature' | 'card' | 'calendar day' | 'linkedin'

/** One place in the records that tells of a good thing in somebody's life or work. */
export type Telling = {
  readonly person: { readonly id: string; readonly name: string }
  /** How strong the tie is, in [0, 1]. */
  readonly closeness: number
  readonly kind: MilestoneKind
  readonly source: TellingSource
  /** When it came into the records, ms since 1970, and the ISO day of that where the owner is. */
  readonly at: number
  readonly day: string
  /** Who told it, where it is not the person's own news. */
  readonly teller: string | null
  /** What changed, in words: `Head of Research at Mizube, before that Designer`; the skill endorsed; '' for the rest. */
  readonly words: string
  /** For anniversaries: how many years; null where that is not known. */
  readonly years: number | null
  /** The message it is told in; null where it is not told in one. */
  readonly interaction: number | null
  /** The words to quote, or what a card says. */
  readonly quote: string
  /** Evidence that needs no reading: of a card. */
  readonly card: Evidence | null
}

/** What the owner said or did towards one person: what may have answered a telling. */
export type OwnersWord = {
  readonly person: string
  readonly at: number
  readonly day: string
  readonly interaction: number
  readonly kind: 'message' | 'meeting' | 'returned'
  /** Whether it is in the thread of these interactions' tellings; by number. */
  readonly answers: readonly number[]
  /** Whether it praises, and the sentence that does; null when it does not. */
  readonly praise: { readonly manner: 'active' | 'passive'; readonly quote: string } | null
  /** Whether it thanks: that answers an endorsement. */
  readonly thanks: boolean
}

/** What celebration looks at. */
export type CelebrationFacts = {
  readonly tellings: readonly Telling[]
  readonly words: readonly OwnersWord[]
}

/** How the owner answered a milestone. */
export type Answer = {
  /**
   * `active`, `passive`: praised (Gable et al. 2004); `returned`: an endorsement given back, or thanked for;
   * `met`: the two met since, and what was said there is not in the book; `passed over`: answered, without a word of it.
   */
  readonly manner: 'active' | 'passive' | 'returned' | 'met' | 'passed over'
  readonly day: string
  /** Hours from the telling to the answer; 0 when the answer came first. */
  readonly hours: number
  readonly evidence: Proposal['evidence'][number]
}

/** A good thing in somebody's life or work, however many places tell of it. */
export type Milestone = {
  /** The first telling: what the milestone is known by. */
  readonly first: Telling
  /** All tellings, the earliest first. */
  readonly tellings: readonly Telling[]
  readonly answer: Answer | null
}
