import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { LOOK_BACK_DAYS, REPAIR_STEPS, type RepairStep } from '../domain/repair.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { readApologyParts } from '../language/apology.ts'
import { suggestEmpathy } from '../practices/empathy/suggest.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { NotInBook } from './failures.ts'
import { findPerson } from './find-person.ts'
import type { EmpathyStore, PersonRow, RepairRow } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { PersonName } from './results.ts'
import { wrongsIn } from './wrongs.ts'

/** What was wrong is looked for in so many days. */
export const WRONG_DAYS = 30

/** A repair with one person: what there is to put right, and how far it is. */
export type RepairResult = {
  readonly person: PersonName
  /** What the records hold that may need putting right, in whole sentences; empty while a repair is open. */
  readonly occasions: readonly Occasion[]
  /** The repair that is open; else the one closed last; null when there never was one. */
  readonly repair: {
    readonly reason: string
    readonly quote: string
    readonly opened: string
    readonly steps: readonly { readonly step: RepairStep; readonly words: string; readonly day: string }[]
    readonly lookBack: string
    readonly closed: string | null
    readonly outcome: string | null
  } | null
  /** What comes next. */
  readonly next: RepairStep | 'look back' | 'close' | null
  /** What the apology lacks, the weightiest first, and what takes it back; null before there is one. */
  readonly apology: { readonly missing: readonly string[]; readonly weakened: readonly string[] } | null
}

type Occasion = { readonly reason: string; readonly interaction: string | null; readonly quote: string }

type RepairWish = { readonly name: string; readonly now: number; readonly zone: string }

/** Shows what there is to put right with one person. @throws NotInBook when nobody fits the name, or several do */
export async function showRepair(parts: PlanParts, wish: RepairWish): Promise<RepairResult> {
  const person = await findPerson(parts.people, wish.name, wish.now)
  const last = repairsWith(parts, person, wish.now).at(-1) ?? null
  return result(wish, {
    person,
    repair: last,
    occasions: last?.closed === null ? [] : await occasionsWith(parts, person, wish),
  })
}

/**
 * Keeps the owner's words for a step. The first step opens the repair, for the weightiest occasion that the records hold,
 * or for what the owner says. @throws NotInBook when nobody fits the name, or several do
 */
export async function stepRepair(
  parts: PlanParts,
  wish: RepairWish & { readonly step: RepairStep; readonly words: string },
): Promise<RepairResult> {
  const person = await findPerson(parts.people, wish.name, wish.now)
  const open = repairsWith(parts, person, wish.now).find(({ closed }) => closed === null)
  const id = open?.id ?? (await openFor(parts, person, { ...wish, suggestion: null }))
  parts.empathy.takeStep(id, wish.step, wish.words, wish.now)
  return showRepair(parts, wish)
}

/** Closes the open repair with what came of it. @throws NotInBook when none is open */
export async function closeRepair(
  parts: PlanParts,
  wish: RepairWish & { readonly outcome: string },
): Promise<RepairResult> {
  const person = await findPerson(parts.people, wish.name, wish.now)
  const open = repairsWith(parts, person, wish.now).find(({ closed }) => closed === null)
  if (open === undefined)
    throw new NotInBook(`no repair with ${person.name} is open`, 'See what there is: rapport repair NAME.')
  parts.empathy.closeRepair(open.id, wish.outcome, wish.now)
  return showRepair(parts, wish)
}

/** The owner took a repair up: it is open from now on. Looked back at, it is closed. */
export async function acceptRepair(
  parts: PlanParts,
  suggestion: Suggestion,
  { now, zone }: { readonly now: number; readonly zone: string },
): Promise<void> {
  const person = await parts.people.byId(suggestion.person.id)
  if (person === null) return
  const open = repairsWith(parts, person, now).find(({ closed }) => closed === null)
  if (open === undefined) await openFor(parts, person, { now, zone, suggestion, words: suggestion.reason })
  else if (open.lookBack <= dayIn(zone, now)) parts.empathy.closeRepair(open.id, 'looked back', now)
}

/** People with whom a repair is open, by public id. */
export function peopleInRepair(empathy: EmpathyStore, now: number): string[] {
  return empathy.repairs(now).flatMap(({ closed, publicId }) => (closed === null ? [publicId] : []))
}

function repairsWith({ empathy }: PlanParts, { person }: PersonRow, now: number): RepairRow[] {
  return empathy.repairs(now).filter((one) => one.person === person)
}

async function openFor(
  parts: PlanParts,
  person: PersonRow,
  wish: {
    readonly now: number
    readonly zone: string
    readonly suggestion: Suggestion | null
    readonly words: string
  },
): Promise<number> {
  const { now, zone, suggestion } = wish
  const found = await wrongsWith(parts, person, wish)
  const suggested = suggestion?.evidence[0]
  const wrong =
    found.find(({ fact }) => publicInteractionId(fact.interaction) === suggested?.id) ??
    (suggestion === null ? found[0] : undefined)
  const opened = Temporal.PlainDate.from(dayIn(zone, now))
  return parts.empathy.openRepair({
    person: person.person,
    cause: wrong?.fact.cause ?? 'other',
    interaction: wrong?.fact.interaction ?? null,
    reason: wrong?.reason ?? wish.words,
    quote: wrong?.fact.quote ?? suggested?.quote ?? '',
    opened: now,
    lookBack: opened.add({ days: LOOK_BACK_DAYS }).toString(),
    suggestion: suggestion?.id ?? null,
  })
}

async function occasionsWith(parts: PlanParts, person: PersonRow, wish: RepairWish): Promise<Occasion[]> {
  return (await wrongsWith(parts, person, wish)).map(({ fact, reason }) => ({
    reason,
    interaction: publicInteractionId(fact.interaction),
    quote: fact.quote ?? fact.what,
  }))
}

/** What may need putting right with a person, each with its sentence, the weightiest first. */
async function wrongsWith(
  parts: PlanParts,
  person: PersonRow,
  { now, zone }: { readonly now: number; readonly zone: string },
) {
  const book = bookAt(parts, { now, zone })
  const { day } = book
  const wrongs = await wrongsIn(book, { since: now - WRONG_DAYS * DAY, now })
  return wrongs
    .filter((fact) => fact.person.id === person.publicId)
    .flatMap((fact) =>
      suggestEmpathy({ hardships: [], wrongs: [fact], repairs: [] }, day).map(({ reason, value }) => ({
        fact,
        reason,
        value,
      })),
    )
    .toSorted((a, b) => b.value - a.value || a.fact.interaction - b.fact.interaction)
}

function result(
  { now, zone }: RepairWish,
  found: {
    readonly person: PersonRow
    readonly repair: RepairRow | null
    readonly occasions: readonly Occasion[]
  },
): RepairResult {
  const { person, repair, occasions } = found
  const said = lastWords(repair)
  const apology = said.get('apology')
  return {
    person: { id: person.publicId, name: person.name },
    occasions,
    repair:
      repair === null
        ? null
        : {
            reason: repair.reason,
            quote: repair.quote,
            opened: dayIn(zone, repair.opened),
            steps: REPAIR_STEPS.flatMap((step) => {
              const one = said.get(step)
              return one === undefined ? [] : [{ step, words: one.words, day: dayIn(zone, one.at) }]
            }),
            lookBack: repair.lookBack,
            closed: repair.closed === null ? null : dayIn(zone, repair.closed),
            outcome: repair.outcome,
          },
    next: nextStep(repair, { said: new Set(said.keys()), day: dayIn(zone, now), occasions }),
    apology: apology === undefined ? null : remarksOn(apology.words),
  }
}

/** What was said last for each step. */
function lastWords(repair: RepairRow | null): ReadonlyMap<RepairStep, RepairRow['steps'][number]> {
  return new Map((repair?.steps ?? []).map((one) => [one.step, one]))
}

function nextStep(
  repair: RepairRow | null,
  known: {
    readonly said: ReadonlySet<RepairStep>
    readonly day: string
    readonly occasions: readonly Occasion[]
  },
): RepairResult['next'] {
  if (repair?.closed !== null) return known.occasions.length > 0 ? 'did' : null
  if (repair.lookBack <= known.day) return 'close'
  return REPAIR_STEPS.find((one) => !known.said.has(one)) ?? 'look back'
}

function remarksOn(words: string): RepairResult['apology'] {
  const { apologies, missing } = readApologyParts(words)
  return {
    missing: apologies.length === 0 ? ['regret'] : missing,
    weakened: apologies.flatMap(({ weakened }) => (weakened === null ? [] : [`sorry ${weakened}`])),
  }
}
