import { dayInWords } from '../../domain/day-words.ts'
import type { Milestone, MilestoneKind, Telling } from './telling.ts'

/** What happened and that it waits, in one sentence: facts with their days, no guess at how anybody feels. */
export function reasonFor({ first, tellings }: Milestone, today: string): string {
  const others = new Set(tellings.slice(1).map(({ source }) => source))
  others.delete(first.source)
  const also = [...others].map((source) => ALSO[source]).join(' and ')
  return `${toldFor(first, today)}${also === '' ? '' : ` (${also})`}; ${waiting(first)}.`
}

/** What happened, without what to do: `Ana Ruiz wrote of a new job on 3 March`. */
export function toldFor(telling: Telling, today: string): string {
  const { person, teller, kind, words } = telling
  const day = dayInWords(telling.day, today)
  switch (telling.source) {
    case 'message':
      return teller === null
        ? `${person.name} wrote of ${NOUN[kind]} on ${day}`
        : `${teller} wrote of ${NOUN[kind]} of ${person.name} on ${day}`
    case 'signature':
      return `${person.name} signed on ${day} as ${words}`
    case 'card':
      return `${person.name}’s card says ${words}, as found on ${day}`
    case 'linkedin':
      return kind === 'endorsement'
        ? `${person.name} endorsed you for ${words} on ${day}`
        : `${person.name} recommended you on ${day}`
    case 'calendar day':
      return dayTold(telling, today)
  }
}

function dayTold({ person, kind, day, years, words }: Telling, today: string): string {
  const when = day === today ? 'today' : `on ${dayInWords(day, today)}`
  const has = day === today ? 'has' : 'had'
  if (kind === 'birthday') return `${person.name} ${has} a birthday ${when}`
  const count = years === 1 ? 'one year' : `${years ?? 'some'} years`
  return kind === 'work anniversary'
    ? `${person.name} ${has} about ${count} ${words} ${when}, by the signature`
    : `${person.name}’s card names an anniversary ${when}`
}

function waiting({ kind, source }: Telling): string {
  if (source === 'linkedin')
    return kind === 'endorsement'
      ? `you have neither thanked nor endorsed them`
      : `you have neither thanked nor recommended them`
  return source === 'calendar day' ? 'you have not written about it' : 'you have not congratulated them'
}

const ALSO: Readonly<Record<Telling['source'], string>> = {
  message: 'a message tells of it too',
  signature: 'the signature has changed too',
  card: 'their card has changed too',
  linkedin: 'LinkedIn says so too',
  'calendar day': 'their card names the day',
}

/** A milestone in words that fit behind "wrote of". */
export const NOUN: Readonly<Record<MilestoneKind, string>> = {
  job: 'a new job',
  promotion: 'a new position',
  award: 'an award',
  publication: 'a publication',
  launch: 'a launch',
  funding: 'new funding',
  graduation: 'a graduation',
  retirement: 'a retirement',
  birth: 'a birth',
  wedding: 'a wedding',
  anniversary: 'an anniversary',
  exam: 'an exam passed',
  health: 'a recovery',
  other: 'good news',
  'new title': 'a new title',
  'new employer': 'a new employer',
  'work anniversary': 'a work anniversary',
  birthday: 'a birthday',
  endorsement: 'an endorsement',
  recommendation: 'a recommendation',
}
