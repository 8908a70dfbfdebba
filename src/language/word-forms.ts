/**
 * The forms in which a word of a topic may stand in a text: singular and plural, the verb's past, -ing and -er, and the
 * noun in -ion beside its verb (`extraction`, `extract`, `extractor`). They are made by rule from the word, not looked
 * up, so some are no words at all, which finds nothing and does no harm. What changes a word's meaning is left alone
 * (`information` is not `inform`). Words with digits, and those too short, have no forms but their plural. English.
 * @param word lower case, letters and digits alone @returns the word itself first, each form once
 */
export function formsOf(word: string): string[] {
  if (/\d/.test(word) || word.length < 4) return [...new Set([word, `${word}s`])]
  const forms = new Set([word])
  for (const stem of stemsOf(word)) for (const form of inflected(stem)) forms.add(form)
  return [...forms]
}

/** What the word may be formed from. `caching` may be of `cach` or `cache`; `planning` is of `plan`. */
function stemsOf(word: string): string[] {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  if (ending === undefined) return [word]
  const rest = word.slice(0, -ending.length)
  if (ending === 'ies' || ending === 'ied') return [`${rest}y`]
  if (word === 'news') return [word]
  if (ending === 's') return /[asui]$/.test(rest) ? [word, rest] : [rest]
  if (ending === 'es') return /(?:s|x|z|ch|sh)$/.test(rest) ? [rest, `${rest}e`] : [`${rest}e`]
  if (ending.startsWith('t')) return [`${rest}t`, `${rest}te`]
  const single = rest.replace(DOUBLED, '$1')
  return single === rest ? [rest, `${rest}e`] : [single, rest]
}

/** Longer endings first. `-er` and `-or` are those of whoever, or whatever, does it. */
const ENDINGS = ['tions', 'tion', 'tors', 'tor', 'ings', 'ing', 'ies', 'ied', 'ers', 'er', 'ed', 'es', 's']

const DOUBLED = /([bdgmnprt])\1$/

function inflected(stem: string): string[] {
  if (/[^aeiou]y$/.test(stem)) {
    const rest = stem.slice(0, -1)
    return [stem, `${rest}ies`, `${rest}ied`, `${stem}ing`]
  }
  const silent = stem.endsWith('e') ? stem.slice(0, -1) : stem
  const plural = /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`
  const verb = ['ed', 'ing', 'er', 'ers'].map((end) => silent + end)
  const noun = silent.endsWith('t') ? ['ion', 'ions', 'or', 'ors'].map((end) => silent + end) : []
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(stem)
    ? ['ed', 'ing', 'er', 'ers'].map((end) => stem + stem.slice(-1) + end)
    : []
  return [stem, plural, ...verb, ...noun, ...doubled]
}
