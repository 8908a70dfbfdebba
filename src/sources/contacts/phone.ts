// `min` metadata (80 KB) on purpose: it knows each country's lengths, not each range in use. An identity only
// needs the same digits for the same number, and a plan that has grown since the metadata was made must not
// lose its new numbers, so `isPossible` decides, not `isValid`.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * Normalises a phone number to E.164. A number with an extension stays apart from its switchboard: `;ext=371`
 * is appended as RFC 3966 §5.3 writes it, because colleagues share the number before it.
 * @param defaultCountry ISO 3166 code that national numbers belong to; without it only `+` and `00` numbers count
 * @returns null when it is no number, or its country is not known
 */
export function parsePhone(text: string, defaultCountry?: string): string | null {
  const plain = text.slice(0, 100).normalize('NFKC').trim().replace(/^tel:/i, '')
  const written = plain.replace(/^\(?00(?=[\s)/-]*[1-9])\)?[\s/-]*/, '+')
  const country = defaultCountry?.toUpperCase()
  const known = country !== undefined && isSupportedCountry(country)
  if (!known && !/^[(\s]*\+/.test(written)) return null
  const parsed = parsePhoneNumberFromString(
    written,
    known ? { defaultCountry: country, extract: false } : { extract: false },
  )
  if (parsed === undefined || !parsed.isPossible()) return null
  return parsed.ext === undefined ? parsed.number : `${parsed.number};ext=${parsed.ext}`
}
