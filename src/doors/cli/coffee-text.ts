import type { CoffeeResult, CoffeeSlot } from '../../app/arrange-coffee.ts'
import { weekdayInWords } from '../../domain/day-words.ts'
import { sentence } from '../../planner/words.ts'
import { letterText } from './letter-text.ts'
import type { Paper } from './paper.ts'
import { plain } from './plain-text.ts'
import { dayWords } from './words-of-time.ts'
import { block } from './wrap.ts'

/**
 * Times and places to meet one person, as a page: what they rest on, and a draft.
 * @param today the ISO day it is read on
 */
export function coffeeText(result: CoffeeResult, today: string, paper: Paper): string {
  const { width, ink } = paper
  const name = plain(result.person.name)
  const sections = [
    [
      block(headOf(result, name), { width, indent: 0, ink: ink.strong }),
      ...waitingText(result, today, paper),
    ],
    slotsText(result, today, paper),
    placesText(result, paper),
    draftText(result, paper),
    result.slots.length === 0 ? [] : basisText(result, name, paper),
  ]
  return sections.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('')])).join('\n')
}

function headOf({ how, minutes }: CoffeeResult, name: string): string {
  return how === 'call'
    ? `A call with coffee with ${name}, ${minutes} minutes`
    : `Coffee with ${name}, ${minutes} minutes`
}

function waitingText(
  { waiting, slots, person }: CoffeeResult,
  today: string,
  { width, ink, zone }: Paper,
): string[] {
  if (waiting === null) return []
  const day = dayWords(waiting.day, today, zone)
  return [
    block(`You asked ${plain(person.name)} something on ${day}, and no answer has come yet:`, {
      width,
      indent: 0,
      ink: ink.due,
    }),
    block(`“${plain(waiting.quote)}”`, { width, indent: 2 }),
    ...(slots.length > 0
      ? []
      : [
          block(
            'To ask for a coffee now would press. Let the answer come first; --anyway shows times all the same.',
            {
              width,
              indent: 0,
            },
          ),
        ]),
  ]
}

function slotsText({ slots, waiting, zones }: CoffeeResult, today: string, { width, ink }: Paper): string[] {
  if (slots.length === 0)
    return waiting === null
      ? [block('There is no time for both of you in the next four weeks.', { width, indent: 0 })]
      : []
  const options = slots.flatMap((slot, index) => [
    block(timesOf(slot, zones, today), { width, indent: 2, mark: `${index + 1}. `, ink: ink.accent }),
    block(`${sentence(plain(slot.why))}.`, { width, indent: 5, ink: ink.soft }),
  ])
  return zones.machine === null
    ? options
    : [
        block(`By the clock you write by, ${zones.yours}; this machine is set to ${zones.machine}:`, {
          width,
          indent: 0,
        }),
        ...options,
      ]
}

/** `Tuesday 24 November, 10:00–10:45`, and the same by their clock where that shows something else. */
function timesOf(
  { start, end }: CoffeeSlot,
  { yours, theirs }: CoffeeResult['zones'],
  today: string,
): string {
  const [from, to] = [Temporal.Instant.from(start), Temporal.Instant.from(end)]
  const span = (zone: string) => `${clock(from, zone)}–${clock(to, zone)}`
  const day = (zone: string) => from.toZonedDateTimeISO(zone).toPlainDate().toString()
  const [own, other] = [day(yours), day(theirs)]
  const there = `${own === other ? '' : `${weekdayInWords(other, today)}, `}${span(theirs)}`
  const isSame = own === other && span(yours) === span(theirs)
  return `${weekdayInWords(own, today)}, ${span(yours)}${isSame ? '' : ` (for them ${there})`}`
}

function clock(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

function placesText({ places, how, why, slots }: CoffeeResult, { width, ink }: Paper): string[] {
  if (slots.length === 0) return []
  if (places.length === 0)
    return [
      block(
        how === 'ask'
          ? `Where: ask them; ${plain(why)}.`
          : `Where: ask them; ${plain(why)}, but no café is in the records.`,
        {
          width,
          indent: 0,
        },
      ),
    ]
  return [
    block(how === 'ask' ? `Where, though ${plain(why)}:` : 'Where:', { width, indent: 0 }),
    ...places.map((place) =>
      block(`${plain(place.name)}: ${plain(place.why)}`, { width, indent: 2, mark: '· ', ink: ink.accent }),
    ),
  ]
}

function draftText({ draft, whyNoDraft }: CoffeeResult, paper: Paper): string[] {
  if (draft !== null)
    return [block('A draft, as you write:', { width: paper.width, indent: 0 }), letterText(draft, paper)]
  return whyNoDraft === null ? [] : [block(plain(whyNoDraft), { width: paper.width, indent: 0 })]
}

/** What is known and what is assumed, so that nobody relies on more than there is. */
function basisText({ basis, zones }: CoffeeResult, name: string, { width, ink }: Paper): string[] {
  const { clockReadings, hoursFrom, hasTheirCalendar } = basis
  const clockOf =
    clockReadings === null
      ? `the messages of ${name} do not tell their clock: yours is assumed`
      : zones.theirs === zones.yours
        ? `${name} writes by the same clock as you`
        : `${name} writes by the clock of ${zones.theirs}`
  const hours =
    hoursFrom.theirs === 0
      ? 'their working hours are not known: nine to five is assumed'
      : `their hours are those at which they write (${hoursFrom.theirs} messages)`
  const calendar = hasTheirCalendar
    ? 'their calendar was looked at as well as yours'
    : 'their calendar is not in the book: only yours was looked at'
  return [
    block([clockOf, hours, calendar].map((one) => `${sentence(one)}.`).join(' '), {
      width,
      indent: 0,
      ink: ink.soft,
    }),
  ]
}
