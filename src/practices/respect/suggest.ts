import type { Proposal, TieFacts } from '../facts.ts'
import { suggestAnswering } from './answering.ts'
import type { HelpFact, LedgerEntry } from './facts.ts'
import { suggestKeeping } from './keeping.ts'
import { suggestThanking } from './thanking.ts'

/** What respect looks at. */
export type RespectFacts = {
  /** Ties in which an ask waits for the owner. */
  readonly waiting: readonly TieFacts[]
  readonly promises: readonly LedgerEntry[]
  readonly help: readonly HelpFact[]
}

/** Respect: answer what somebody waits for, keep what was promised or say so, thank for help. */
export function suggestRespect({ waiting, promises, help }: RespectFacts, today: string): Proposal[] {
  const answers = suggestAnswering(waiting, today)
  const asking = new Set(waiting.map(({ person }) => person.id))
  return [
    ...answers,
    ...suggestKeeping(promises, today),
    // Who asked something since is thanked with the answer.
    ...suggestThanking(help, today).filter(({ person }) => !asking.has(person.id)),
  ]
}
