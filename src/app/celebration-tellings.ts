import { dayOf, isoOf } from '../domain/tie/day.ts'
import { GOOD_NEWS_KINDS } from '../language/news-kinds.ts'
import type { MilestoneKind } from '../practices/celebration/telling.ts'
import type { BookAt } from './book-at.ts'
import { cardDayTellings } from './card-day-tellings.ts'
import { isKnownThere } from './known-there.ts'
import { newsOf } from './news-of-whom.ts'
import type { CelebrationStore, ReceivedRow, Stretch, WorkState } from './ports.ts'
import { BARE, cardEvidence, type RoughTelling, type Told } from './rough-telling.ts'
import type { WorkedTie } from './ties-at.ts'
import { type WorkChange, workChanges, workInWords } from './work-changes.ts'

/** The rooms of the book in which people's lives are looked for, as of a moment. */
export type LifeAt = Pick<BookAt, 'planning' | 'celebration' | 'empathy' | 'ties'>

/**
 * What is told of people with whom the owner is in touch, in a stretch of time, whatever tells of it.
 * @param whose one person by number, where only what is told of that one is wanted
 */
export async function tellingsAt(book: LifeAt, stretch: Stretch, whose?: number): Promise<Told[]> {
  const rough = whose === undefined ? everyones(book, stretch) : onesOwn(book, stretch, whose)
  const ties = new Map(
    (await book.ties.of(rough.map((one) => one.person))).map((tie) => [tie.tie.person, tie]),
  )
  return rough.flatMap((one) => {
    const tie = ties.get(one.person)
    return tie === undefined || !isMutual(tie) ? [] : [told(one, tie, book.ties.offsetMinutes)]
  })
}

function everyones({ celebration, ties: { offsetMinutes } }: LifeAt, stretch: Stretch): RoughTelling[] {
  const signed = celebration.signatures({
    since: signedDay(stretch.since),
    until: signedDay(stretch.now),
    today: signedDay(stretch.now),
  })
  return [
    ...newsOf(celebration, 'good', stretch).map(newsTelling),
    ...signatureTellings(celebration, signed, stretch),
    ...cardTellings(celebration.changedCards(stretch), stretch),
    ...celebration.received(stretch).map(receivedTelling),
    ...cardDayTellings(celebration, { ...stretch, offsetMinutes }),
  ]
}

/** The ISO day that signatures seen at a moment are kept under, which is that of UTC wherever the owner is. */
function signedDay(at: number): string {
  return isoOf(dayOf(at, 0))
}

/** What one person's own messages and cards tell: without the days of the year, which come again. */
function onesOwn({ celebration }: LifeAt, stretch: Stretch, whose: number): RoughTelling[] {
  const signed = celebration.signaturesOf(whose, signedDay(stretch.now))
  const isTheirs = ({ person }: { readonly person: number }) => person === whose
  return [
    ...newsOf(celebration, 'good', stretch, whose).map(newsTelling).filter(isTheirs),
    ...signatureTellings(celebration, signed, stretch),
    ...cardTellings(celebration.changedCards(stretch).filter(isTheirs), stretch),
    ...celebration.received(stretch).filter(isTheirs).map(receivedTelling),
  ]
}

/** Whoever the owner never wrote to or met is no acquaintance whose life the owner follows. */
function isMutual({ summary }: WorkedTie): boolean {
  return summary.fromOwner > 0
}

function told(
  { person, thread, returnedAt, ...rough }: RoughTelling,
  { tie, strength }: WorkedTie,
  offsetMinutes: number,
): Told {
  return {
    person,
    thread,
    returnedAt,
    telling: {
      ...rough,
      person: { id: tie.publicId, name: tie.name },
      closeness: strength.value,
      day: isoOf(dayOf(rough.at, offsetMinutes)),
    },
  }
}

function newsTelling({ row, person, teller }: ReturnType<typeof newsOf>[number]): RoughTelling {
  return {
    ...BARE,
    person,
    teller,
    kind: kindOf(row.kind),
    source: 'message',
    at: row.at,
    interaction: row.interaction,
    quote: row.quote,
    thread: row.thread,
  }
}

function kindOf(kind: string): MilestoneKind {
  return GOOD_NEWS_KINDS.find((one) => one === kind) ?? 'other'
}

function signatureTellings(
  store: CelebrationStore,
  states: readonly WorkState[],
  stretch: Stretch,
): RoughTelling[] {
  const seen = states.filter(({ at }) => at !== null && at <= stretch.now)
  return [...Map.groupBy(seen, (one) => one.person).values()].flatMap((own) =>
    own.length > MOST_STATES
      ? []
      : workChanges(own)
          .filter((change) => !isKnownThere(store, change))
          .flatMap((change) => changeTelling(change, stretch)),
  )
}

/** Whoever signs in more ways than this signs as the occasion wants. */
const MOST_STATES = 8

function cardTellings(states: readonly WorkState[], stretch: Stretch): RoughTelling[] {
  return [...Map.groupBy(states, ({ person, card }) => `${person} ${card}`).values()].flatMap((own) =>
    workChanges(own).flatMap((change) => changeTelling(change, stretch)),
  )
}

/** What the signature says newly, in its own words. */
function whatIsNew(kind: WorkChange['kind'], { organization, title }: WorkState): string {
  return kind === 'new employer' ? organization : title
}

function changeTelling({ kind, before, after }: WorkChange, { since, now }: Stretch): RoughTelling[] {
  const { at, person, interaction, card } = after
  if (at === null || at < since || at > now) return []
  const words = `${workInWords(after)}, before that ${workInWords(before)}`
  return [
    {
      ...BARE,
      person,
      kind,
      source: card === null ? 'signature' : 'card',
      at,
      words,
      interaction,
      quote: interaction === null ? '' : whatIsNew(kind, after),
      card: card === null ? null : cardEvidence(card, at, workInWords(after)),
    },
  ]
}

/** What LinkedIn states beside cards has no card of its own. */
const LINKEDIN = 'linkedin'

function receivedTelling({ person, what, at, words, returnedAt }: ReceivedRow): RoughTelling {
  return {
    ...BARE,
    person,
    kind: what,
    source: 'linkedin',
    at,
    words,
    quote: words,
    card: { kind: 'card', id: LINKEDIN, at: new Date(at).toISOString().slice(0, 10), quote: words },
    returnedAt,
  }
}
