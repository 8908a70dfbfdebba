/** An identity as one reads it: `linkedin:ann-lee` as `ann-lee at LinkedIn`, anything else as it is. */
export function identityWords(value: string): string {
  const [, site = '', handle = ''] = /^(linkedin|github|twitter|mastodon|whatsapp):(.+)$/.exec(value) ?? []
  return handle === '' ? value : `${handle} at ${SITES[site] ?? site}`
}

const SITES: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  github: 'GitHub',
  twitter: 'Twitter',
  mastodon: 'Mastodon',
  whatsapp: 'WhatsApp',
}
