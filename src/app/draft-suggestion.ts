import { dayIn } from '../domain/day-in-zone.ts'
import type { Draft, DraftExample } from '../domain/draft.ts'
import { bareSubject } from '../domain/thread-subject.ts'
import type { Purpose } from '../language/purposes.ts'
import { compose } from '../practices/voice/compose.ts'
import { nearest, nearestOnSubject, openingsOf } from '../practices/voice/examples.ts'
import { habitsFor, type WritingHabits } from '../practices/voice/habits.ts'
import type { LetterTo, OwnLetter } from '../practices/voice/letters.ts'
import { matterOf } from '../practices/voice/matter.ts'
import type { DraftOccasion, Matter } from '../practices/voice/occasion.ts'
import { ASKING, formulaFor, type OwnPhrase, PUBLIC } from '../practices/voice/purpose.ts'
import { notesOn } from './draft-notes.ts'
import { answered, type DraftSubject, interactionOf, occasionOf, purposesOf } from './draft-occasion.ts'
import type { Letterhead, PeopleStore, VoiceStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'

/** The rooms of the book that a draft is made from. */
export type DraftRooms = { readonly voice: VoiceStore; readonly people: PeopleStore }

export type DraftWish = {
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/** Times and a place to meet, and a topic to ask about. */
export type DraftFacts = Partial<Pick<DraftOccasion, 'meeting' | 'topic'>>

/** A draft with what it hangs on; or why there is none, as a whole sentence. */
export type Drafted =
  | {
      readonly kind: 'draft'
      readonly draft: Draft
      /** The person it is for, by number. */
      readonly person: number
      /** The message that it answers; null when it begins a thread. */
      readonly answers: Letterhead | null
    }
  | { readonly kind: 'none'; readonly why: string }

/** So many of the owner's latest letters, letters to one person, and sentences for one purpose are looked at. */
const LETTERS = { all: 200, toPerson: 30, phrases: 60 } as const

/**
 * Drafts messages, each for one suggestion, as the owner would write it. What the owner wrote is read once for as long
 * as this is at hand.
 */
export class Drafting {
  readonly #rooms: DraftRooms
  readonly #wish: DraftWish
  readonly #day: string
  #all: readonly OwnLetter[] | null = null
  readonly #phrases = new Map<Purpose, readonly OwnPhrase[]>()

  constructor(rooms: DraftRooms, wish: DraftWish) {
    this.#rooms = rooms
    this.#wish = wish
    this.#day = dayIn(wish.zone, wish.now)
  }

  /**
   * The one function that all drafts come through, whatever the kind of suggestion.
   * @param suggestion with its evidence quoted
   * @param facts what is known of the occasion beyond its evidence
   */
  async draftFor(suggestion: DraftSubject, facts: DraftFacts = {}): Promise<Drafted> {
    const { voice, people } = this.#rooms
    const row = await people.byId(suggestion.person.id)
    if (row === null) return none(`${suggestion.person.name} is not in the book any more.`)
    const heads = voice.letterheads(suggestion.evidence.flatMap(({ id }) => interactionOf(id) ?? []))
    const told = { person: row.person, heads, zone: this.#wish.zone, today: this.#day }
    const occasion = { ...occasionOf(suggestion, told), ...facts }
    const phrases = purposesOf(occasion).flatMap((purpose) => this.#phrasesFor(purpose))
    const matter = matterOf(occasion, (purpose) => formulaFor(phrases, purpose, suggestion.id))
    if (matter === null) return none('There is no message to write for this one.')
    const foreign = this.#foreignLanguage(row.person, [...heads.values()])
    if (foreign !== null) return none(foreign)
    const answers =
      matter.quoted === null && matter.subject !== '' ? null : answered(suggestion, matter, heads)
    const to = {
      ...this.#addressee(row.person, row.name, answers),
      asks: ASKING.has(suggestion.action) || occasion.other !== '',
    }
    const habits = habitsFor(this.#letters(row.person), to, voice.owner().name)
    return {
      kind: 'draft',
      person: row.person,
      answers,
      draft: this.#draft({
        occasion,
        matter,
        habits,
        answers,
        phrases,
        person: row.person,
        name: row.name,
        except: new Set(heads.keys()),
      }),
    }
  }

  #draft(parts: {
    readonly occasion: DraftOccasion
    readonly matter: Matter
    readonly habits: WritingHabits
    readonly answers: Letterhead | null
    readonly phrases: readonly OwnPhrase[]
    readonly person: number
    readonly name: string
    /** The messages that the suggestion rests on. */
    readonly except: ReadonlySet<number>
  }): Draft {
    const { occasion, matter, habits, answers, person, name } = parts
    const address = this.#rooms.voice.addressOf(person, this.#wish.now)
    const examples = this.#examples(parts)
    return {
      subject: answers === null ? matter.subject : `Re: ${bareSubject(answers.subject)}`.trim(),
      to: [address === null ? name : `${name} <${address}>`],
      cc: answers?.traffic === 'list' && PUBLIC.has(occasion.action) ? answers.lists : [],
      text: compose(matter, habits, { name, today: occasion.today }),
      gaps: matter.gaps,
      voice: habits.shown,
      notes: notesOn(habits, { answers, person, name, examples }),
      examples,
    }
  }

  #phrasesFor(purpose: Purpose): readonly OwnPhrase[] {
    const known = this.#phrases.get(purpose)
    if (known !== undefined) return known
    const found = this.#rooms.voice.phrases(purpose, this.#wish.now, LETTERS.phrases)
    this.#phrases.set(purpose, found)
    return found
  }

  /** The latest of all, and of those to this person. */
  #letters(person: number): readonly OwnLetter[] {
    const { now } = this.#wish
    this.#all ??= this.#rooms.voice.letters({ now, limit: LETTERS.all })
    const own = this.#rooms.voice.letters({ now, limit: LETTERS.toPerson, to: person })
    const known = new Set(this.#all.map(({ interaction }) => interaction))
    return [...this.#all, ...own.filter(({ interaction }) => !known.has(interaction))]
  }

  #addressee(person: number, name: string, answers: Letterhead | null): Omit<LetterTo, 'asks'> {
    const { voice, people } = this.#rooms
    const address = voice.addressOf(person, this.#wish.now) ?? ''
    return {
      person,
      name,
      domain: address.slice(address.lastIndexOf('@') + 1),
      circle: people.saidOf(person, this.#wish.now).circle,
      company: answers?.traffic === 'list' ? 'list' : 'one',
      // Under a message of the owner's own, a message begins rather than answers.
      isAnswer: answers !== null && !answers.byOwner,
    }
  }

  /** Only English is analysed: what the two write to one another in another language gets no draft. */
  #foreignLanguage(person: number, heads: readonly Letterhead[]): string | null {
    const named = heads.find(({ language }) => language !== null && language !== 'en' && language !== 'und')
    const seen = this.#rooms.voice.languagesWith(person, this.#wish.now, LOOKED_AT)
    const others = seen.filter((language) => language !== 'en')
    const language = named?.language ?? (others.length * 2 > seen.length ? others[0] : undefined)
    if (language === undefined || language === null) return null
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
    return `What you two write is in ${name}, which is not analysed: there is no draft.`
  }

  #examples({
    occasion,
    answers,
    phrases,
    person,
    except,
  }: {
    readonly occasion: DraftOccasion
    readonly except: ReadonlySet<number>
    readonly answers: Letterhead | null
    readonly phrases: readonly OwnPhrase[]
    readonly person: number
  }): DraftExample[] {
    const words = occasion.evidence.map(({ quote, subject }) => `${quote} ${subject}`).join(' ')
    const wish = { person, words, except }
    const found =
      occasion.action === 'answer'
        ? nearestOnSubject(openingsOf(this.#letters(person), answers !== null), wish)
        : nearest(phrases, wish)
    return found.map(({ interaction, at, people, quote }) => ({
      interaction: publicInteractionId(interaction),
      at: new Date(at).toISOString(),
      to: people
        .map(({ name }) => name)
        .slice(0, 3)
        .join(', '),
      quote,
    }))
  }
}

/** So many of the latest messages between the two tell what language they write in. */
const LOOKED_AT = 10

function none(why: string): Drafted {
  return { kind: 'none', why }
}
