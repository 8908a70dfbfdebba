import type { Line } from './lines.ts'

/** The header lines from `at` on: wrapped address lists belong to them, one blank line may stand between. */
export function keyRun(
  lines: readonly Line[],
  at: number,
): { readonly keys: ReadonlySet<string>; readonly to: number } {
  const keys = new Set<string>()
  let to = at
  let between = 0
  for (let i = at; i < Math.min(lines.length, at + 30); i++) {
    const text = lines[i]?.text ?? ''
    const key = keyOf(lines[i])
    if (key !== '') {
      keys.add(key)
      to = i + 1
      between = 0
      continue
    }
    between += 1
    const wrapped = text !== '' && !SUBJECT_KEYS.has(lastKey(lines, to)) && /@|[;,]$|^\s/.test(text)
    if (between > (wrapped ? 12 : 1)) break
  }
  // A wrapped subject line: indented, right below it.
  if (SUBJECT_KEYS.has(lastKey(lines, to)) && /^[ \t]+\S/.test(lines[to]?.text ?? '')) to += 1
  return { keys, to }
}

function lastKey(lines: readonly Line[], to: number): string {
  return keyOf(lines[to - 1])
}

/** The header's name at the start of a line, in small letters; '' where there is none. */
export function keyOf(line: Line | undefined): string {
  const head = line?.text.slice(0, 40) ?? ''
  return head.includes(':') || head.includes('：') ? (KEY.exec(head)?.[1]?.toLowerCase() ?? '') : ''
}

const KEY =
  /^[ \t*]*(from|sent(?: by)?|date|to|cc|bcc|subject|reply-to|importance|attachments|von|gesendet|datum|an|betreff|de|envoyé|date|à|objet|enviado|fecha|para|asunto|da|inviato|data|a|oggetto|assunto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|発信者|发件人|发送时间|收件人|主题|от|кому|дата|тема)[ \t]?\*?[ \t]?[:：]/i
export const FROM_KEYS: ReadonlySet<string> = new Set([
  'from',
  'von',
  'de',
  'da',
  'van',
  'från',
  'fra',
  '发件人',
  'от',
])
export const TO_KEYS: ReadonlySet<string> = new Set([
  'to',
  'an',
  'à',
  'para',
  'a',
  'aan',
  'till',
  'til',
  '收件人',
  'кому',
])
export const SUBJECT_KEYS: ReadonlySet<string> = new Set([
  'subject',
  'betreff',
  'objet',
  'asunto',
  'oggetto',
  'assunto',
  'onderwerp',
  'ämne',
  'emne',
  '主题',
  'тема',
])
