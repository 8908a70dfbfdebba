import { type AskResult, type AskRooms, type AskWish, askWho, type PersonToAsk } from './ask-who.ts'
import type { LetterResult } from './draft-coffee.ts'
import { type DraftRooms, Drafting } from './draft-suggestion.ts'
import { NotInBook } from './failures.ts'

export type AskDraftWish = AskWish & {
  /** The public id of one of those whom to ask. */
  readonly person: string
}

/** Whom to ask, with the words to ask the first of them alone. */
export type AskedResult = AskResult & {
  /** null where there is nobody to ask, or no draft. */
  readonly draft: LetterResult['draft']
  readonly whyNoDraft: LetterResult['why']
}

/** Whom to ask about a topic, and the message to the one: never a round. */
export async function askOne(rooms: AskRooms & DraftRooms, wish: AskWish): Promise<AskedResult> {
  const result = await askWho(rooms, wish)
  const [first] = result.people
  const { draft, why } = first === undefined ? NO_LETTER : await letterTo(rooms, first, wish)
  return { ...result, draft, whyNoDraft: why }
}

const NO_LETTER: LetterResult = { draft: null, why: null }

/**
 * The message that asks one person about a topic: a thread of its own, to nobody else.
 * @throws NotInBook when they are none of those to ask about it
 */
export async function draftAsk(rooms: AskRooms & DraftRooms, wish: AskDraftWish): Promise<LetterResult> {
  const { people } = await askWho(rooms, wish)
  const found = people.find(({ person }) => person.id === wish.person)
  if (found === undefined)
    throw new NotInBook(`${wish.person} showed nothing of it`, 'Take one of those that `rapport ask` names.')
  return letterTo(rooms, found, wish)
}

async function letterTo(
  rooms: DraftRooms,
  { person, evidence }: PersonToAsk,
  { topic: typed, now, zone }: AskWish,
): Promise<LetterResult> {
  const topic = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TOPIC)
  const subject = { id: `${person.id} ${topic}`, person, action: 'ask', evidence } as const
  const drafted = await new Drafting(rooms, { now, zone }).draftFor(subject, { topic })
  return drafted.kind === 'draft' ? { draft: drafted.draft, why: null } : { draft: null, why: drafted.why }
}

/** A longer one is a question, and stands in the gap. */
const LONGEST_TOPIC = 100
