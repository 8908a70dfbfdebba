import { dayInWords } from '../../domain/day-words.ts'

/** What a message that proposes a coffee can say; nothing in it that is not in the records. */
export type CoffeeDraftFacts = {
  /** What to call them. */
  readonly name: string
  readonly lastMet: { readonly day: string; readonly place: string } | null
  readonly how: 'in person' | 'call' | 'ask'
  /** The first of the places, if any. */
  readonly place: string | null
  /** In words, by their clock: `Tuesday 24 November at 10:00`. */
  readonly options: readonly string[]
  /** Whether their clock is another than the owner's, so that it has to be said. */
  readonly isOtherClock: boolean
  /** ISO day of writing. */
  readonly today: string
}

/** A short plain draft, for want of the owner's own words. '' when there is nothing to offer. */
export function coffeeDraft(facts: CoffeeDraftFacts): string {
  const { name, lastMet, how, place, options, isOtherClock, today } = facts
  if (options.length === 0) return ''
  const since =
    lastMet === null
      ? ''
      : `We last met on ${dayInWords(lastMet.day, today)}${lastMet.place === '' ? '' : ` at ${lastMet.place}`}. `
  const ask = how === 'call' ? 'Shall we have a coffee over a call?' : 'Shall we have a coffee?'
  const where =
    how === 'call'
      ? ''
      : place === null
        ? ' Where would suit you?'
        : ` I would say ${place}${place === lastMet?.place ? ' again' : ''}, if it suits you.`
  const times = `I could do${isOtherClock ? ' (your time)' : ''}:\n${options.map((one) => `- ${one}`).join('\n')}`
  return `Hi ${name},\n\n${since}${ask}${where}\n\n${times}\n`
}
