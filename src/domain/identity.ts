/**
 * What points to a person: a mail address, a phone number, a profile, a handle, a speaker's name.
 * Two records that carry the same kind and value are the same identity.
 */
export type IdentityKind = 'email' | 'phone' | 'profile' | 'handle' | 'speaker'

/** A named party of an interaction, as one header, attendee line or speaker label gives it. */
export type Party = {
  /** The display name as written, decoded and trimmed; '' when there is none. */
  readonly name: string
  readonly kind: IdentityKind
  /**
   * The normalised value: a lower-cased address, an E.164 phone number (`+4930123`), a lower-cased profile
   * key (`linkedin:jane-doe`), a handle. '' when the record names someone without any identity.
   */
  readonly value: string
}

/**
 * Normalises a mail address: trims, strips angle brackets and `mailto:`, lower-cases.
 * @returns the address, or null when the text is not one (no `@`, spaces, no dot-less rule: `root@localhost` is one).
 */
export function parseEmail(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
  if (bare.length > 254) return null
  const at = bare.lastIndexOf('@')
  if (at < 1 || at === bare.length - 1) return null
  return /[\s<>,;:"\\]/.test(bare.slice(at)) || /[\s<>]/.test(bare.slice(0, at)) ? null : bare
}

/**
 * The key of a LinkedIn profile: `linkedin:` and the lower-cased, decoded slug of `/in/<slug>`.
 * Endorsement files give the URL without a scheme. @returns null when the text is no such URL.
 */
export function parseLinkedInProfile(text: string): string | null {
  const slug = /(?:^|\/\/|\.)linkedin\.com\/in\/([^/?#\s]+)/i.exec(text.trim())?.[1]
  if (slug === undefined) return null
  try {
    return `linkedin:${decodeURIComponent(slug).toLowerCase()}`
  } catch {
    return `linkedin:${slug.toLowerCase()}`
  }
}
