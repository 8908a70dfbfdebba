/** Letters that no decomposition takes apart, in lower case. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  '’': "'",
}

/** Lower case without marks: `Ðorđe Müller` → `dorde muller`. Letters of other scripts stay. */
export function foldLetters(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłđðþæœıħŧ’]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
}

/**
 * The key under which spellings of one name meet: folded, letters and digits only, and the umlauts' two customary
 * spellings made one (`Mähler`, `Maehler` → `mahler`; `Kleine-König`, `kleine koenig` → `kleinekonig`).
 */
export function nameKey(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e/g, '$1')
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
