import { dayInWords } from '../../domain/day-words.ts'
import { GAP } from '../../domain/draft.ts'
import { about, type DraftOccasion, type Matter, type MeetingOffer, type Saying } from './occasion.ts'

/** Proposes to meet: in the owner's own formula, with the times and the place that were worked out, else with a gap for them. */
export function meeting({ meeting: offer, today }: DraftOccasion, say: Saying): Matter {
  if (offer === null || offer.options.length === 0)
    return about(
      [say('meet') ?? 'Shall we have a coffee?', GAP],
      ['two or three times, and a place'],
      'Coffee?',
    )
  const isCall = offer.how === 'call'
  const asking = isCall ? 'Shall we have a coffee over a call?' : (say('meet') ?? 'Shall we have a coffee?')
  const times = [`I could do${offer.isOtherClock ? ' (your time)' : ''}:`]
  return about(
    [
      ...since(offer, today),
      asking,
      ...(isCall ? [] : [where(offer)]),
      ...times,
      ...offer.options.map((one) => `\n- ${one}`),
    ],
    [],
    isCall ? 'A call with coffee?' : 'Coffee?',
  )
}

function since({ lastMet }: MeetingOffer, today: string): string[] {
  if (lastMet === null) return []
  return [
    `We last met on ${dayInWords(lastMet.day, today)}${lastMet.place === '' ? '' : ` at ${lastMet.place}`}.`,
  ]
}

function where({ place, lastMet }: MeetingOffer): string {
  if (place === null) return 'Where would suit you?'
  return `I would say ${place}${place === lastMet?.place ? ' again' : ''}, if it suits you.`
}
