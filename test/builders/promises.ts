import { deedKind, readDelivery } from '../../src/language/delivering.ts'
import type { LaterAct, LedgerEntry, PromiseFact } from '../../src/practices/respect/facts.ts'

/** A promise of the owner's to Ann Lee of 9 March 2026, unless it says otherwise. */
export function promiseFact(changes: Partial<PromiseFact> = {}): PromiseFact {
  const what = changes.what ?? 'send you the drawings'
  return {
    id: 'pr_1',
    by: 'owner',
    person: { id: 'p_ann', name: 'Ann Lee' },
    others: [],
    closeness: 0.5,
    what,
    quote: `I'll ${what}.`,
    deed: deedKind(what),
    interaction: 1,
    thread: 7,
    at: Date.parse('2026-03-09T10:00:00Z'),
    day: '2026-03-09',
    due: '2026-03-12',
    company: 'alone',
    strength: 0.8,
    subject: 'The north wall',
    said: [],
    later: [],
    ...changes,
  }
}

/** A message of the promise's maker in its thread, two days after it. */
export function laterAct(text: string, changes: Partial<LaterAct> = {}): LaterAct {
  return {
    interaction: 2,
    at: Date.parse('2026-03-11T10:00:00Z'),
    day: '2026-03-11',
    kind: 'message',
    byMaker: true,
    inThread: true,
    subject: 'Re: The north wall',
    attachments: [],
    reading: readDelivery(text),
    ...changes,
  }
}

/** The same as the ledger has it. */
export function ledgerEntry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  const { later: _later, said: _said, ...made } = promiseFact()
  return {
    ...made,
    state: 'open',
    settledBy: null,
    confirmed: false,
    proof: null,
    carriedOn: false,
    letGo: '2026-04-26',
    ...changes,
  }
}
