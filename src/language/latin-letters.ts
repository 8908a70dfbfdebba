/**
 * The pattern of a source that says "letter" in Unicode's words, with Latin's letters alone: the readers are for English,
 * and the engine takes many times longer to prepare Unicode's classes, above all where case is ignored.
 * @param source of a pattern with `\p{L}`, `\p{Lu}` and `\p{Ll}`, in classes or outside; `u` is not needed for them
 */
export function latinPattern(source: string, flags: string): RegExp {
  return new RegExp(latin(source), flags)
}

function latin(source: string): string {
  return source
    .replace(/\[((?:[^\]\\]|\\.)*)\]/g, (_, inside: string) => `[${narrowed(inside, '', '')}]`)
    .replace(CLASS, (name) => narrowed(name, '[', ']'))
}

function narrowed(text: string, open: string, close: string): string {
  return text.replace(CLASS, (name) => `${open}${LETTERS[name] ?? name}${close}`)
}

const CLASS = /\\p\{L[ul]?\}/g

/** A to Z with all their accents. */
const LETTERS: Readonly<Record<string, string>> = {
  [String.raw`\p{L}`]: String.raw`a-zA-Z\u00c0-\u024f`,
  [String.raw`\p{Lu}`]: String.raw`A-Z\u00c0-\u00de\u0100-\u017f`,
  [String.raw`\p{Ll}`]: String.raw`a-z\u00df-\u017f`,
}
