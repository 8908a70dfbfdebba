/** A caption's words with the speaker that stands before them. */
export type Labelled = { readonly label: string | null; readonly words: string }

/**
 * Parts `Name: words`. A time (`10:30 Meeting: …`), an address of the web, or a whole sentence before a colon is no
 * name. @returns label null, and the words as they are, when nobody is named
 */
export function splitLabel(text: string): Labelled {
  const colon = text.slice(0, LONGEST_LABEL + 1).search(/:(?=\s|$)/)
  const label = colon < 1 ? '' : text.slice(0, colon).trim()
  if (!mayBeLabel(label)) return { label: null, words: text }
  return { label, words: text.slice(colon + 1).trim() }
}

const LONGEST_LABEL = 80

function mayBeLabel(label: string): boolean {
  if (label === '' || /^\d{1,2}[:.]\d{2}\b/.test(label) || !/[^\d\s:.,()[\]-]/.test(label)) return false
  return !/^https?$/i.test(label) && !/[!?;]|[.,] .* .* /.test(label)
}

/**
 * Whether a file's captions carry speakers: then most do. In plain captions a colon is only a colon.
 * @param labels of all captions in order, null where none
 */
export function carriesSpeakers(labels: readonly (string | null)[]): boolean {
  const labelled = labels.filter((label) => label !== null)
  return labelled.length * 2 >= labels.length && labels.length > 0
}

/** `Ana Lima's Presentation`: the shared screen's sound in Google Meet, which is no person. */
export function isPresentation(label: string): boolean {
  return /['’]s presentation$/i.test(label) || /^presentation$/i.test(label)
}

/** Labels that say that nobody knows who spoke. */
export function namesNobody(label: string): boolean {
  return (
    isPresentation(label) || /^(?:unknown(?: speaker)?|speaker|unidentified(?: speaker)?|\?+)$/i.test(label)
  )
}
