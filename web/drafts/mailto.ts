import type { Draft } from '../../src/domain/draft.ts'

/** RFC 6068: opens the owner's mail program with the text as it stands now; null where no address is known. */
export function mailtoWith(
  { to, cc, subject }: Pick<Draft, 'to' | 'cc' | 'subject'>,
  text: string,
): string | null {
  const addresses = to.map(addressIn).filter((one) => one !== null)
  if (addresses.length === 0) return null
  const copies = cc.map(addressIn).filter((one) => one !== null)
  const fields = [
    ...(copies.length > 0 ? [`cc=${copies.map(encodeURIComponent).join(',')}`] : []),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ]
  return `mailto:${addresses.map(encodeURIComponent).join(',')}?${fields.join('&')}`
}

function addressIn(line: string): string | null {
  return /<([^<>\s]+@[^<>\s]+)>$/.exec(line)?.[1] ?? (/^\S+@\S+$/.test(line) ? line : null)
}
