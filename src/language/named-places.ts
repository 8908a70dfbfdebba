import { linedSentences } from './sentences.ts'
import type { Zones } from './zones.ts'

/** A place that a text names with warm words, and the sentence. */
export type WarmPlace = { readonly name: string; readonly quote: string }

/**
 * Cafés and the like that the new text names with warm words, one a sentence. Only what calls itself one: a capitalised
 * name with such a word in it, or a name that is known. Doubt, praise of something else and a place that is shut are passed over.
 * @param known names of places where somebody has been
 */
export function warmPlaces(zones: Zones, known: readonly string[]): WarmPlace[] {
  const found: WarmPlace[] = []
  for (const { line } of linedSentences(zones)) {
    if (!WARM.test(line) || COOL.test(line)) continue
    const name = known.find((one) => one.length > 3 && line.includes(one)) ?? cafeIn(line)
    if (name !== null && name !== undefined) found.push({ name, quote: line })
  }
  return found
}

/** `Café Silberlinde`, `Konditorei Ahorn`; `Blue Door Coffee`, `The Corner Bakery`. At most three capitalised words. */
function cafeIn(line: string): string | null {
  const before =
    /(?<![\p{L}\p{N}])(?:Caf[eé]|Caff[eè]|Kaffeehaus|Konditorei|Teestube|Bistro|R[oö]sterei|R[oö]stwerk)(?: \p{Lu}[\p{L}\p{N}'’&-]{1,30}){1,3}/u.exec(
      line,
    )
  if (before !== null) return before[0]
  const after =
    /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’&-]{1,30} ){1,3}(?:Caf[eé]|Coffee|Coffee House|Coffeehouse|Bakery|Roasters|Tearoom|Tea Room|Bistro|Espresso Bar)(?![\p{L}\p{N}])/u.exec(
      line,
    )
  return after === null ? null : after[0]
}

const WARM =
  /\b(?:lov(?:e|ed|ely)|favou?rite|wonderful|great|best|cosy|cozy|delightful|enjoyed|charming|like (?:it|that place|the place)|nice (?:place|spot)|good (?:place|spot|hour))\b/i

const COOL =
  /\b(?:not|never|no|hardly|closed|shut|gone|overpriced|awful|worst|bad|would have|used to|n['’]t|noisy|too (?:loud|far|full)|\w+n['’]t)\b|\?\s*$/i
