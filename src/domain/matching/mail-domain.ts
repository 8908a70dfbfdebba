import { PROVIDER_LABELS, PUBLIC_MAIL_DOMAINS, REGISTRY_LABELS } from '../names/mail-domains.ts'

/**
 * The part of a mail domain that an organization registers, `acme.co.uk` in `mail.eu.acme.co.uk`, by a rule of thumb:
 * two labels, or three under a country's second-level registry. @returns null for open providers and for hosts
 * without a dot: sharing one of those says nothing.
 */
export function organizationDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const labels = domain.split('.').filter((label) => label !== '')
  if (labels.length < 2 || PUBLIC_MAIL_DOMAINS.has(domain)) return null
  // RFC 1480: `acme.boston.ma.us`, a locality's domain under a state's.
  if (labels.at(-1) === 'us' && labels.length > 2 && STATES.has(labels.at(-2) ?? ''))
    return labels.length < 4 ? null : labels.slice(-4).join('.')
  const isUnderRegistry = labels.at(-1)?.length === 2 && REGISTRY_LABELS.has(labels.at(-2) ?? '')
  const own = labels.slice(isUnderRegistry ? -3 : -2).join('.')
  return PUBLIC_MAIL_DOMAINS.has(own) || PROVIDER_LABELS.has(own.slice(0, own.indexOf('.'))) ? null : own
}

const STATES: ReadonlySet<string> = new Set(
  'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy'.split(
    ' ',
  ),
)

/** Whether a name given for an employer is a mail provider's: `Hotmail`, `yahoo.com.cn`. */
export function isMailProvider(name: string): boolean {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[!.]+$/, '')
  return (
    PROVIDER_LABELS.has(plain) || (/^[^\s@]+\.[^\s@]+$/.test(plain) && organizationDomain(plain) === null)
  )
}

/** The part of an address before the `@`, without a `+tag`, in lower case. */
export function localPart(address: string): string {
  const at = address.lastIndexOf('@')
  return (at < 0 ? address : address.slice(0, at)).toLowerCase().split('+')[0] ?? ''
}
