import type { Evidence } from '../domain/evidence.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import type { PlanningStore, Quotable } from './ports.ts'
import type { KnownPromise, PromisesAt } from './promises-at.ts'
import { publicInteractionId } from './public-id.ts'
import type { LedgerRow, PromiseResult } from './results.ts'
import { textsInParts } from './texts-in-parts.ts'
import { zonesOf } from './zones-of.ts'

/** As far back as a person's promises are shown. */
const SHOWN_DAYS = 180

type Rooms = { readonly planning: Pick<PlanningStore, 'quotables'>; readonly promises: PromisesAt }

/** The promises between the owner and one person (by number), either way. */
export async function personPromises(
  { planning, promises }: Rooms,
  person: number,
): Promise<PromiseResult[]> {
  const rows = await ledgerRows(planning, await promises.between(person, SHOWN_DAYS))
  return rows.map(({ person: _person, others: _others, ...promise }) => promise)
}

/** Entries of the ledger as the doors show them, with the words that each rests on. */
export async function ledgerRows(
  planning: Pick<PlanningStore, 'quotables'>,
  entries: readonly KnownPromise[],
): Promise<LedgerRow[]> {
  const shown = await shownBy(planning, entries)
  return entries.map((entry) => ({
    id: entry.id,
    by: entry.by,
    what: entry.what,
    due: entry.due,
    state: entry.state,
    settledBy: entry.settledBy,
    confirmed: entry.confirmed,
    evidence: {
      kind: entry.company === 'meeting' ? 'meeting' : 'message',
      id: publicInteractionId(entry.interaction),
      at: new Date(entry.at).toISOString(),
      quote: entry.quote,
    },
    proof: proofOf(entry, shown),
    letGo: entry.letGo,
    person: entry.person,
    others: entry.others,
  }))
}

/** When something was that shows a promise kept, and the words for it. */
type Shown = Pick<Quotable, 'at' | 'subject'> & { readonly telling: string }

async function shownBy(
  planning: Pick<PlanningStore, 'quotables'>,
  entries: readonly KnownPromise[],
): Promise<ReadonlyMap<number, Shown>> {
  const proofs = entries.flatMap(({ proof }) => (proof === null ? [] : [proof]))
  const unquoted = new Set(proofs.flatMap((one) => (one.quote === null ? [one.interaction] : [])))
  const shown = new Map<number, Shown>()
  const all = proofs.map(({ interaction }) => interaction)
  for await (const texts of textsInParts(planning, all))
    for (const [interaction, source] of texts) {
      const { at, subject } = source
      shown.set(interaction, { at, subject, telling: unquoted.has(interaction) ? tellingOf(source) : '' })
    }
  return shown
}

function tellingOf(source: Quotable): string {
  if (source.kind === 'meeting') return source.subject
  const bare = bareSubject(source.subject)
  return tellingSentence(zonesOf(source), bare) || bare
}

function proofOf({ proof }: KnownPromise, shown: ReadonlyMap<number, Shown>): Evidence | null {
  const source = proof === null ? undefined : shown.get(proof.interaction)
  if (proof === null || source === undefined) return null
  return {
    kind: proof.kind,
    id: publicInteractionId(proof.interaction),
    at: new Date(source.at).toISOString(),
    quote: proof.quote ?? source.telling,
  }
}
