import { dayIn } from '../domain/day-in-zone.ts'
import type { Draft } from '../domain/draft.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { tellingSentence } from '../language/telling-sentence.ts'
import type { CoffeeRooms } from './arrange-coffee.ts'
import { type DraftEnvelope, draftFile, mailtoOf } from './draft-file.ts'
import { Drafting } from './draft-suggestion.ts'
import { NotInBook } from './failures.ts'
import { laidOutSuggestion } from './laid-out-suggestion.ts'
import { draftOf } from './plan-drafts.ts'
import type { LaidOut, PlanningStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import { saidBy } from './quote-evidence.ts'
import { type SameWords, sameWordsBefore } from './same-words.ts'
import { zonesOf } from './zones-of.ts'

export type ShowDraftWish = {
  /** The id of a suggestion that a plan laid out. */
  readonly id: string
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** One suggestion's draft, with what to know of it. */
export type DraftResult = {
  readonly suggestion: Pick<Suggestion, 'id' | 'person' | 'way' | 'action' | 'reason'>
  /** null where there is none: `why` says it. */
  readonly draft: Draft | null
  readonly why: string | null
  /** Letters of the last month to others that say the same. */
  readonly sameWords: readonly SameWords[]
  /** Opens a mail program with the draft in it; null where no address is known. */
  readonly mailto: string | null
  /** The draft as a message file, RFC 5322. */
  readonly file: string | null
}

/**
 * The draft for a suggestion that a plan has laid out on the day of `now` or before.
 * @throws NotInBook when no plan ever held that id
 */
export async function showDraft(rooms: CoffeeRooms, wish: ShowDraftWish): Promise<DraftResult> {
  const { now } = wish
  const { suggestion, found } = await drafted(rooms, wish)
  const { id, person, way, action, reason } = suggestion
  const shown = { suggestion: { id, person, way, action, reason } }
  if (found.kind === 'none')
    return { ...shown, draft: null, why: found.why, sameWords: [], mailto: null, file: null }
  const { draft, answers } = found
  return {
    ...shown,
    draft,
    why: null,
    sameWords: sameWordsBefore(rooms.voice, draft.text, { now, except: [found.person] }),
    mailto: mailtoOf(draft),
    file: draftFile(draft, { from: rooms.voice.owner(), now, ...inThread(answers) }),
  }
}

/** A letter as the owner wrote it, and the suggestion that it is for; null where it is for none. */
export type LetterWish = Omit<ShowDraftWish, 'id'> & {
  readonly letter: Pick<Draft, 'to' | 'cc' | 'subject' | 'text'>
  readonly suggestion: string | null
}

/**
 * A letter as a message file, RFC 5322, in the thread that its suggestion takes up.
 * @throws NotInBook when no plan ever held that suggestion
 */
export async function letterFile(
  rooms: CoffeeRooms,
  { letter, suggestion, now, zone: timeZone }: LetterWish,
): Promise<string> {
  const found =
    suggestion === null ? null : (await drafted(rooms, { id: suggestion, now, zone: timeZone })).found
  return draftFile(
    { ...letter, gaps: [], voice: [], notes: [], examples: [] },
    { from: rooms.voice.owner(), now, ...inThread(found?.kind === 'draft' ? found.answers : null) },
  )
}

async function drafted(rooms: CoffeeRooms, { id, now, zone: timeZone }: ShowDraftWish) {
  const laidOut = await rooms.planning.laidOut(id, dayIn(timeZone, now))
  if (laidOut === null)
    throw new NotInBook(`no plan held a suggestion ${id}`, 'Take an id from `rapport today`.')
  const suggestion = await suggestionIn(laidOut, rooms.planning)
  const wish = { now, zone: timeZone }
  const found = await draftOf(rooms, suggestion, { drafting: new Drafting(rooms, wish), wish })
  return { suggestion, found }
}

/** What makes a message file an answer to another message. */
function inThread(
  answers: (Pick<DraftEnvelope, 'references'> & { readonly messageId: string | null }) | null,
) {
  return { answers: answers?.messageId ?? null, references: answers?.references ?? [] }
}

/** What waits for another day was not quoted when it was laid out: its telling sentences stand for it. */
async function suggestionIn(laidOut: LaidOut, planning: PlanningStore): Promise<Suggestion> {
  const suggestion = laidOutSuggestion(laidOut)
  if (suggestion.evidence.some(({ id }) => id.startsWith('i_'))) return suggestion
  const texts = await planning.quotables(laidOut.interactions)
  const evidence = laidOut.interactions.flatMap((interaction) => {
    const found = texts.get(interaction)
    if (found === undefined) return []
    const isMeeting = found.kind === 'meeting'
    return [
      {
        kind: isMeeting ? ('meeting' as const) : ('message' as const),
        id: publicInteractionId(interaction),
        at: new Date(found.at).toISOString(),
        quote: isMeeting ? found.subject : tellingSentence(zonesOf(found), found.subject),
        ...saidBy(found, suggestion.person.id),
      },
    ]
  })
  return { ...suggestion, evidence: [...evidence, ...suggestion.evidence] }
}
