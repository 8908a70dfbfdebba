/** Tells whether a value that came from outside is what it should be. */
export type Shape<T> = (value: unknown) => value is T

/** What values of this shape are. */
export type Shaped<S> = S extends Shape<infer T> ? T : never

/** No text that a book keeps is longer, in UTF-16 units. */
const LONGEST_TEXT = 100_000_000

/** Any text. */
export const text: Shape<string> = (value): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT

/** A text that fits the pattern whole; the pattern brings its own anchors. */
export function textLike(pattern: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value)
}

/** A whole number that is exact in a double. */
export const whole: Shape<number> = (value): value is number => Number.isSafeInteger(value)

/** How many of something there are. */
export const count: Shape<number> = (value): value is number => whole(value) && value >= 0

/** Any finite number. */
export const finite: Shape<number> = (value): value is number => Number.isFinite(value)

/** ms since 1970, of the years 1 to 9999: what an ISO day can say. */
export const moment: Shape<number> = (value): value is number =>
  whole(value) && value >= FIRST_MOMENT && value <= LAST_MOMENT

const FIRST_MOMENT = -62_135_596_800_000
const LAST_MOMENT = 253_402_300_799_999

/** An ISO day that there is. */
export const isoDay: Shape<string> = (value): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value)
}

/** True or false. */
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean'

/** One of these words. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  const known: ReadonlySet<unknown> = new Set(words)
  return (value): value is W => known.has(value)
}

/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value)
}

/** A list, each of whose parts has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((one) => shape(one))
}

/** A list of exactly these two. */
export function pairOf<A, B>(a: Shape<A>, b: Shape<B>): Shape<readonly [A, B]> {
  return (value): value is readonly [A, B] =>
    Array.isArray(value) && value.length === 2 && a(value[0]) && b(value[1])
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type Filled<F extends Fields> = { readonly [K in keyof F]: Shaped<F[K]> }

/** An object with these fields and no others, whatever their order. */
export function fields<F extends Fields>(shapes: F): Shape<Filled<F>> {
  const holding = holds(shapes)
  const names = Object.keys(shapes)
  return (value): value is Filled<F> => holding(value) && Object.keys(value).length === names.length
}

/** An object with these fields, and perhaps others. */
export function holds<F extends Fields>(shapes: F): Shape<Filled<F>> {
  const wanted = Object.entries(shapes)
  return (value): value is Filled<F> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const own = new Map<string, unknown>(Object.entries(value))
    return wanted.every(([name, shape]) => own.has(name) && shape(own.get(name)))
  }
}

/** One of two shapes. */
export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return (value): value is A | B => a(value) || b(value)
}
