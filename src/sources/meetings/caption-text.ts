import { decodeReferences } from '../character-references.ts'

/**
 * A caption's lines as plain text: tags taken out (WebVTT §3.5: voice, class, bold, inline times), entities decoded,
 * blanks made single. Linear in the text.
 */
export function plainCaption(lines: readonly string[]): string {
  return decodeReferences(withoutTags(lines.join(' ')))
    .replace(/[\s\u200B-\u200F\u202A-\u202E\uFEFF]+/gu, ' ')
    .trim()
}

/** What stands in angle brackets goes when it is a tag or a time; `a < b` and an address in brackets stay. */
function withoutTags(text: string): string {
  return text.replace(/<\/?(?:[a-z]{1,6}(?:[.\s][^<>]{0,200})?|\d[\d:.]{3,15})>/gi, '')
}
