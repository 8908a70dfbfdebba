/** A message in an advice loop. */
export type Step = {
  readonly interaction: number
  /** ISO day, where the owner is. */
  readonly day: string
}

/** Advice that one asked of the other, and what followed: asked, answered, thanked, told what came of it. */
export type AdviceLoop = {
  readonly person: { readonly id: string; readonly name: string }
  /** How strong the tie is, in [0, 1]. */
  readonly closeness: number
  /** Whether anything may be suggested: not while an answer is awaited. */
  readonly maySuggest: boolean
  readonly subject: string
  readonly asked: Step & { readonly quote: string }
  readonly answered: Step | null
  readonly thanked: Step | null
  /** The message that tells, or may tell, what came of it. */
  readonly told: Step | null
  /** Where the one who answered asks to hear it. */
  readonly wantsToHear: (Step & { readonly quote: string }) | null
  /** Whether the two met since the answer: what was said there is not in the book. */
  readonly metSince: boolean
  /** Whether something of theirs in this thread waits for the owner's answer: that comes first. */
  readonly waits: boolean
}

/** One ask between the two that was answered. */
export type Help = {
  readonly day: string
  /** The message that answers. */
  readonly interaction: number
  /** True when the owner answered them. */
  readonly byOwner: boolean
}

/** Help both ways of one tie. */
export type TieHelp = {
  readonly person: { readonly id: string; readonly name: string }
  readonly closeness: number
  readonly maySuggest: boolean
  /** Whether an ask of theirs waits: to answer that is to give back. */
  readonly waits: boolean
  /** By time. */
  readonly helps: readonly Help[]
  /** How many messages of theirs asked something of the owner in that time. */
  readonly asks: number
  /** Their latest ask that the owner never answered; null when there is none. */
  readonly open: (Step & { readonly quote: string }) | null
  /** Their latest news, which gives something concrete to offer; null when there is none. */
  readonly news: (Step & { readonly quote: string }) | null
}

export type OpinionFacts = {
  readonly loops: readonly AdviceLoop[]
  readonly help: readonly TieHelp[]
}
