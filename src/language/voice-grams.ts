/** How often each small piece of writing occurs, by a hash of the piece; roots of counts, so that no mail dominates. */
export type Grams = Map<number, number>

/** As much of a text is cut into pieces. */
const LOOKED_AT = 4000

/**
 * Cuts a text into the pieces by which writers are told apart: runs of 2 to 5 characters (blanks, marks and case as
 * written, digits as one), words, pairs of words and marks, and the first and last one to four words.
 */
export function gramsOf(text: string): Grams {
  const counts: Grams = new Map()
  const add = (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1)
  runsOf(text, add)
  wordsOf(text, add)
  const ends = text.trim().slice(0, LOOKED_AT).split(/\s+/)
  for (let n = 1; n <= 4; n++) {
    add(hashOf(`<${n}${ends.slice(0, n).join(' ')}`))
    add(hashOf(`>${n}${ends.slice(-n).join(' ')}`))
  }
  for (const [hash, count] of counts) counts.set(hash, Math.sqrt(count))
  return counts
}

/** Adds the pieces of one text to those of many. */
export function addGrams(sum: Grams, grams: Grams): void {
  for (const [hash, weight] of grams) sum.set(hash, (sum.get(hash) ?? 0) + weight)
}

/** All weights together. */
export function massOf(grams: Grams): number {
  let sum = 0
  for (const weight of grams.values()) sum += weight
  return sum
}

/** Pieces of one writer and of many, with their masses. */
export type Background = {
  readonly own: Grams
  readonly ownMass: number
  readonly others: Grams
  readonly othersMass: number
}

/** Half of what is expected comes from the writer, half from everyone (Jelinek–Mercer smoothing). */
const SHARE = 0.5

/**
 * How much less a text is like one writer than like everyone: the mean of −log2 of the ratio of the two likelihoods
 * over its pieces. Below 0 it is more like the writer; at most 1, for a text of pieces the writer never used.
 */
export function unlikeness(grams: Grams, { own, ownMass, others, othersMass }: Background): number {
  let [sum, mass] = [0, 0]
  for (const [hash, weight] of grams) {
    const everyone = others.get(hash) ?? 0
    if (everyone === 0) continue
    const ratio = (own.get(hash) ?? 0) / ownMass / (everyone / othersMass)
    sum -= weight * Math.log2(1 - SHARE + SHARE * ratio)
    mass += weight
  }
  return mass === 0 ? 0 : sum / mass
}

function runsOf(text: string, add: (hash: number) => void): void {
  const run = `\n${text.trim().slice(0, LOOKED_AT)}\n`
    .replace(/[^\S\n]+/g, (blanks) => (blanks.length > 1 ? '  ' : ' '))
    .replace(/\d/g, '0')
  for (let at = 0; at < run.length; at++) {
    let hash = 7
    for (let n = 1; n <= 5 && at + n <= run.length; n++) {
      hash = (Math.imul(hash, 31) + run.charCodeAt(at + n - 1)) | 0
      if (n >= 2) add(Math.imul(hash ^ n, 0x9e3779b1) | 0)
    }
  }
}

function wordsOf(text: string, add: (hash: number) => void): void {
  let before = '^'
  for (const found of text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .matchAll(/[\p{L}'’]+|\d+|[^\s\p{L}\d]/gu)) {
    const word = /^\d/.test(found[0]) ? '0' : found[0]
    add(hashOf(`w${word}`))
    add(hashOf(`b${before} ${word}`))
    before = word
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
