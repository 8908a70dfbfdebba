import { type DayNumber, dayNumber, easter, partsOf, weekdayOf } from './dates-calendar.ts'
import { after, type Read, skip, type Tokens, wordAt, yearAfter } from './dates-tokens.ts'

/** A public day by its name, those that mail in English speaks of: `Christmas`, `Thanksgiving 2026`, `Good Friday`. */
export function holiday(from: Tokens, i: number): Read | null {
  for (const { phrase, dayIn } of HOLIDAYS.get(wordAt(from, i)) ?? []) {
    const to = after(from, i, phrase)
    if (to < 0) continue
    const behind = skip(from, to, DAY)
    const said = yearAfter(from, behind)
    const { year } = partsOf(from.said.day)
    const now = dayIn(said?.value ?? year)
    const day = said === null && now !== null && now < from.said.day ? dayIn(year + 1) : now
    if (day === null) return null
    return { first: day, last: day, grain: 'day', to: said?.to ?? behind, isYearGuessed: said === null }
  }
  return null
}

type Holiday = { readonly phrase: readonly string[]; readonly dayIn: (year: number) => DayNumber | null }

const DAY: ReadonlySet<string> = new Set(['day'])

function holidays(names: string, dayIn: Holiday['dayIn']): Holiday[] {
  return names.split('|').map((name) => ({ phrase: name.split(' '), dayIn }))
}

const fixed = (month: number, date: number) => (year: number) => dayNumber(year, month, date)

/** The nth such weekday of a month; the last for n = -1. */
const nth =
  (n: number, weekday: number, month: number, plus = 0) =>
  (year: number) => {
    const first =
      n > 0
        ? dayNumber(year, month, 1)
        : month === 12
          ? dayNumber(year, 12, 31)
          : dayNumber(year, month + 1, 1)
    if (first === null) return null
    if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) + plus
    const last = first - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus
  }

const fromEaster = (days: number) => (year: number) => {
  const sunday = easter(year)
  return sunday === null ? null : sunday + days
}

const NAMED: readonly Holiday[] = [
  ...holidays('christmas eve|xmas eve', fixed(12, 24)),
  ...holidays('christmas|xmas|christmas day', fixed(12, 25)),
  ...holidays('boxing day', fixed(12, 26)),
  ...holidays("new year's eve|new years eve|nye", fixed(12, 31)),
  ...holidays("new year's|new years|new year's day", fixed(1, 1)),
  ...holidays("valentine's|valentines|valentine's day", fixed(2, 14)),
  ...holidays("st patrick's|saint patrick's", fixed(3, 17)),
  ...holidays("april fool's|april fools|april fools'", fixed(4, 1)),
  ...holidays('earth day', fixed(4, 22)),
  ...holidays('may day', fixed(5, 1)),
  ...holidays('juneteenth', fixed(6, 19)),
  ...holidays('independence day', fixed(7, 4)),
  ...holidays('halloween', fixed(10, 31)),
  ...holidays("veterans day|veteran's day", fixed(11, 11)),
  ...holidays('martin luther king|mlk', nth(3, 1, 1)),
  ...holidays("presidents day|president's day|presidents' day", nth(3, 1, 2)),
  ...holidays("mother's day|mothers day", nth(2, 7, 5)),
  ...holidays('memorial day', nth(-1, 1, 5)),
  ...holidays("father's day|fathers day", nth(3, 7, 6)),
  ...holidays('labor day|labour day', nth(1, 1, 9)),
  ...holidays('columbus day', nth(2, 1, 10)),
  ...holidays('thanksgiving|thanks giving', nth(4, 4, 11)),
  ...holidays('black friday', nth(4, 4, 11, 1)),
  ...holidays('cyber monday', nth(4, 4, 11, 4)),
  ...holidays('good friday', fromEaster(-2)),
  ...holidays('easter monday', fromEaster(1)),
  ...holidays('easter sunday|easter', fromEaster(0)),
]

/** By their first word. */
const HOLIDAYS: ReadonlyMap<string, readonly Holiday[]> = Map.groupBy(NAMED, ({ phrase }) => phrase[0] ?? '')
