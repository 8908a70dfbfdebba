import type { Sender } from './closing-line.ts'
import { letterOf, type Letter } from './voice-ends.ts'
import { addGrams, type Grams, gramsOf, massOf, unlikeness } from './voice-grams.ts'
import { FLOORS, type Habits, habitsOf } from './voice-habits.ts'
import { addChoice, type Choices, emptyChoices, type Recipient } from './voice-choices.ts'
import { type Manner, mannerOf, type Remark, remarksOn } from './voice-remarks.ts'
import type { Zones } from './zones.ts'

/** One message by the owner: zoned, or a text that is all the owner's own, and to whom it went. */
export type Written = { readonly text: Zones | string; readonly to?: Recipient }

/** How a person writes, learned from their own messages. */
export type VoiceProfile = {
  /** How many messages it was learned from. */
  readonly messages: number
  /** Greetings and sign-offs, by recipient, by kind of recipient, and in all. */
  readonly greetings: Choices
  readonly signOffs: Choices
  /** Mean and deviation of each habit over messages, by kind of recipient where there are enough, and `''` for all. */
  readonly habits: ReadonlyMap<string, { readonly means: Habits; readonly deviations: Habits }>
  /** The owner's own messages lie this far from their mean: half of them, and nine of ten, nearer. */
  readonly usual: { readonly median: number; readonly high: number }
  /** Words and marks, for remarks. */
  readonly manner: Manner
  readonly grams: Grams
  readonly mass: number
}

/** What others write, so that what is the owner's own stands out. */
export type Others = {
  readonly grams: Grams
  readonly mass: number
  /** How much each habit varies over everyone's messages. */
  readonly deviations: Habits
}

export type VoiceReading = {
  /** Delta, and with `others` four times the unlikeness added: the smaller, the more like the owner. */
  readonly distance: number
  /** Burrows's Delta: how many deviations the draft's habits lie from the owner's mean, on average. */
  readonly delta: number
  /** How much less like the owner's than like everyone's the draft's pieces are, in bits; null without `others`. */
  readonly unlikeness: number | null
  /** Whether nine of ten of the owner's own messages lie nearer to their mean; null while there are too few. */
  readonly isUnusual: boolean | null
  /** What differs, in plain words, the plainest first; at most five. */
  readonly remarks: readonly Remark[]
}

/** Fewer messages to a kind of recipient say nothing of their own. */
const LEAST_OF_A_KIND = 20
/** Fewer messages in all, and nothing is called unusual. */
const LEAST = 10
/** How much one bit of unlikeness weighs beside one deviation. Telling authors apart, anything from 1 to 1,000 does as well. */
const BIT = 4

/** Learns a voice. Pass the new text or the zones of messages that the owner wrote; other languages apart. */
export function voiceProfile(messages: readonly Written[], sender: Sender = {}): VoiceProfile {
  const letters = messages.map(({ text, to = {} }) => ({ letter: letterOf(text, sender), to }))
  const [greetings, signOffs] = [emptyChoices(), emptyChoices()]
  const grams: Grams = new Map()
  for (const { letter, to } of letters) {
    addChoice(greetings, letter.greeting, to)
    addChoice(signOffs, letter.signOff, to)
    addGrams(grams, gramsOf(letter.text))
  }
  const habits = habitsByKind(letters)
  const all = habits.get('')
  return {
    messages: messages.length,
    greetings,
    signOffs,
    habits,
    usual: all === undefined ? { median: 0, high: 0 } : usualOf(letters, all),
    manner: mannerOf(letters.map(({ letter }) => letter)),
    grams,
    mass: massOf(grams),
  }
}

/** Everyone's pieces, the owner's included, as a background for `voiceDistance`. */
export function othersOf(profiles: readonly VoiceProfile[]): Others {
  const grams: Grams = new Map()
  for (const profile of profiles) addGrams(grams, profile.grams)
  return { grams, mass: massOf(grams), deviations: deviationsOver(profiles) }
}

/**
 * How far a draft is from the owner's own mean, and in what ways. The delta is Burrows's (2002), taken to the owner's
 * own mean; deviations are everyone's where `others` are given, as in a corpus, else the owner's own. Linear.
 * @param to whom it is for: greeting and sign-off are held against what this person, or this kind, usually gets
 */
export function voiceDistance(
  draft: Zones | string,
  profile: VoiceProfile,
  { to = {}, others, sender = {} }: { to?: Recipient; others?: Others; sender?: Sender } = {},
): VoiceReading {
  const letter = letterOf(draft, sender)
  const norm = profile.habits.get(to.kind ?? '') ?? profile.habits.get('')
  const measured = habitsOf(letter.text)
  const own = norm === undefined ? 0 : deltaOf(measured, norm)
  const deviations = others?.deviations
  const delta =
    norm === undefined || deviations === undefined
      ? own
      : deltaOf(measured, { means: norm.means, deviations })
  const bits =
    others === undefined
      ? null
      : unlikeness(gramsOf(letter.text), {
          own: profile.grams,
          ownMass: Math.max(1, profile.mass),
          others: others.grams,
          othersMass: Math.max(1, others.mass),
        })
  return {
    distance: delta + BIT * (bits ?? 0),
    delta,
    unlikeness: bits,
    isUnusual: profile.messages < LEAST ? null : own > profile.usual.high,
    remarks: profile.messages < LEAST ? [] : remarksOn(letter, profile, to),
  }
}

type Sent = { readonly letter: Letter; readonly to: Recipient }
type Norm = { readonly means: Habits; readonly deviations: Habits }

function habitsByKind(letters: readonly Sent[]): Map<string, Norm> {
  const found = new Map<string, Norm>()
  if (letters.length === 0) return found
  const measured = letters.map(({ letter, to }) => ({ kind: to.kind ?? '', habits: habitsOf(letter.text) }))
  found.set('', normOf(measured.map(({ habits }) => habits)))
  for (const kind of new Set(measured.map((one) => one.kind))) {
    const own = measured.filter((one) => one.kind === kind).map(({ habits }) => habits)
    if (kind !== '' && own.length >= LEAST_OF_A_KIND) found.set(kind, normOf(own))
  }
  return found
}

function normOf(measured: readonly Habits[]): Norm {
  const means = new Float64Array(FLOORS.length)
  const deviations = new Float64Array(FLOORS.length)
  for (const habits of measured)
    habits.forEach((value, i) => (means[i] = (means[i] ?? 0) + value / measured.length))
  for (const habits of measured)
    habits.forEach(
      (value, i) => (deviations[i] = (deviations[i] ?? 0) + (value - (means[i] ?? 0)) ** 2 / measured.length),
    )
  deviations.forEach((value, i) => (deviations[i] = Math.max(Math.sqrt(value), FLOORS[i] ?? 0)))
  return { means, deviations }
}

/** No single habit counts for more deviations than this. */
const MOST = 4

function deltaOf(habits: Habits, { means, deviations }: Norm): number {
  let sum = 0
  for (let i = 0; i < habits.length; i++)
    sum += Math.min(MOST, Math.abs((habits[i] ?? 0) - (means[i] ?? 0)) / (deviations[i] ?? 1))
  return sum / habits.length
}

/** The pooled deviation: the mean variance within profiles and the variance of their means. */
function deviationsOver(profiles: readonly VoiceProfile[]): Habits {
  const norms = profiles.flatMap(({ habits, messages }) => {
    const norm = habits.get('')
    return norm === undefined ? [] : [{ ...norm, messages }]
  })
  const all = norms.reduce((sum, { messages }) => sum + messages, 0)
  return Float64Array.from(FLOORS, (floor, i) => {
    const mean = norms.reduce((sum, norm) => sum + (norm.messages / all) * (norm.means[i] ?? 0), 0)
    const square = norms.reduce(
      (sum, norm) =>
        sum + (norm.messages / all) * ((norm.means[i] ?? 0) ** 2 + (norm.deviations[i] ?? 0) ** 2),
      0,
    )
    return Math.max(floor, Math.sqrt(Math.max(0, square - mean ** 2)))
  })
}

function usualOf(letters: readonly Sent[], norm: Norm): { median: number; high: number } {
  const deltas = letters.map(({ letter }) => deltaOf(habitsOf(letter.text), norm)).toSorted((a, b) => a - b)
  const at = (share: number) => deltas[Math.min(deltas.length - 1, Math.floor(deltas.length * share))] ?? 0
  return { median: at(0.5), high: at(0.9) }
}
