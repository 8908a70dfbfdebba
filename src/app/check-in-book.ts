import type { Recipient } from '../language/voice-choices.ts'
import type { Written } from '../language/voice.ts'
import { zone } from '../language/zones.ts'
import { givenNameOf, isCalled } from '../practices/voice/names.ts'
import { greetedIn } from '../language/greeted.ts'
import { checkDraft, type DraftCheck } from './check-draft.ts'
import { findPerson } from './find-person.ts'
import type { PeopleStore, SentText, VoiceStore } from './ports.ts'
import { sameWordsBefore } from './same-words.ts'

export type CheckWish = {
  readonly text: string
  readonly now: number
  /** ISO 8601 with the owner's offset: what "tomorrow" in it means. */
  readonly sent: string
  /** Ids, names or addresses of those whom it is for. */
  readonly to: readonly string[]
}

/** So many of the owner's latest letters tell how the owner writes. */
const VOICE_TEXTS = 300

/**
 * Reads a draft before it goes, against the owner's own letters: those to the one person it is for, where there are
 * enough, else those to one person, or to several.
 * @throws NotInBook when nobody, or several people, fit one of the names
 */
export async function checkInBook(
  { voice, people }: { readonly voice: VoiceStore; readonly people: PeopleStore },
  { text, now, sent, to }: CheckWish,
): Promise<DraftCheck> {
  const letters = voice.sentTexts({ since: 0, now, limit: VOICE_TEXTS, except: [] })
  const rows = []
  for (const name of to) rows.push(await findPerson(people, name, now))
  return checkDraft({
    text,
    sent,
    letters: letters.map(writtenLetter),
    to: rows.map(({ person, name }) => ({
      id: String(person),
      kind: 'one',
      name: calledBy(letters, person, name),
    })),
    sameWords: sameWordsBefore(voice, text, { now, except: rows.map(({ person }) => person) }),
  })
}

function writtenLetter({ text, people }: SentText): Written {
  const [only, ...others] = people
  const to: Recipient =
    only !== undefined && others.length === 0
      ? { id: String(only.person), kind: 'one', name: givenNameOf(only.name) }
      : { kind: 'few' }
  return { text: zone(text), to }
}

/** What the owner calls somebody: as in the last letter to them alone that greets them, else by their given name. */
function calledBy(letters: readonly SentText[], person: number, name: string): string {
  for (const { text, people } of letters) {
    if (people.length !== 1 || people[0]?.person !== person) continue
    const called = greetedIn(zone(text).authored)
    if (called !== null && isCalled(called, name)) return called
  }
  return givenNameOf(name)
}
