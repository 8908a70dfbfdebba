/**
 * A caption's lines as plain text: tags taken out (WebVTT §3.5: voice, class, bold, inline times), entities decoded,
 * blanks made single. Linear in the text.
 */
export function plainCaption(lines: readonly string[]): string {
  return decodeEntities(withoutTags(lines.join(' ')))
    .replace(/[\s\u200B-\u200F\u202A-\u202E\uFEFF]+/gu, ' ')
    .trim()
}

/** Text with `&amp;`, `&#39;` and their like decoded, once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    const isCharacter = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : ' '
  })
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lrm', ''],
  ['rlm', ''],
])

/** What stands in angle brackets goes when it is a tag or a time; `a < b` and an address in brackets stay. */
function withoutTags(text: string): string {
  return text.replace(/<\/?(?:[a-z]{1,6}(?:[.\s][^<>]{0,200})?|\d[\d:.]{3,15})>/gi, '')
}
