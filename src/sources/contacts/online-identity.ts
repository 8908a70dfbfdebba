import { parseLinkedInProfile } from '../../domain/identity.ts'
import type { Party } from '../../domain/identity.ts'

/** An identity without the name that goes with it. */
export type BareIdentity = Pick<Party, 'kind' | 'value'>

/**
 * The identity that a web address stands for. Only addresses of one person's page count: a home page is as
 * often the employer's, and would make one person of all who work there.
 * @returns null for any other address
 */
export function identityOfUrl(text: string): BareIdentity | null {
  const url = text.trim().slice(0, 2000)
  const profile = parseLinkedInProfile(url)
  if (profile !== null) return { kind: 'profile', value: profile }
  const match = HANDLE_URL.exec(url)
  const site = match?.[1]?.toLowerCase()
  const user = match?.[2]?.toLowerCase()
  if (site === undefined || user === undefined || NOT_A_USER.has(user)) return null
  return handle(SITES.get(site) ?? site, user)
}

/**
 * The identity that an instant messaging or social property stands for: `skype:jane`,
 * `https://twitter.com/jane`, or a bare name together with its service.
 * @param service the service as a parameter or property name says; '' when only the value can tell
 */
export function identityOfAccount(text: string, service: string): BareIdentity | null {
  const value = text.trim().slice(0, 2000)
  const byUrl = identityOfUrl(value)
  if (byUrl !== null) return byUrl
  const match = /^([a-z][a-z0-9+.-]{1,19}):(?!\/\/)(.+)$/i.exec(value)
  const scheme = match?.[1]?.toLowerCase() ?? ''
  const named = SERVICES.get(service.toLowerCase().replace(/[\s_-]/g, '')) ?? ''
  const account = plainAccount(match === null ? value : (match[2] ?? ''))
  if (account === '') return null
  // Apple writes `x-apple:jane` for each service, and `xmpp:` for some that are not XMPP.
  const of = named === '' ? (SERVICES.get(scheme) ?? '') : named
  if (of === '') return null
  return of === 'linkedin' ? { kind: 'profile', value: `linkedin:${account}` } : handle(of, account)
}

const HANDLE_URL =
  /^(?:https?:\/\/)?(?:www\.|mobile\.|m\.)?(twitter|x|github|gitlab|facebook|instagram|t|bsky)\.(?:com|me|app)\/(?:profile\/)?@?([\w.-]{1,64})\/?(?:[?#].*)?$/i

const SITES = new Map([
  ['x', 'twitter'],
  ['t', 'telegram'],
  ['bsky', 'bluesky'],
])

// First path segments of these sites that are pages of the site, not of a person.
const NOT_A_USER = new Set([
  'home',
  'search',
  'share',
  'intent',
  'about',
  'login',
  'pages',
  'profile.php',
  'groups',
])

const SERVICES = new Map(
  Object.entries({
    linkedin: 'linkedin',
    twitter: 'twitter',
    x: 'twitter',
    github: 'github',
    gitlab: 'gitlab',
    facebook: 'facebook',
    instagram: 'instagram',
    mastodon: 'mastodon',
    bluesky: 'bluesky',
    telegram: 'telegram',
    skype: 'skype',
    skypeusername: 'skype',
    xmpp: 'xmpp',
    jabber: 'xmpp',
    googletalk: 'xmpp',
    gtalk: 'xmpp',
    hangouts: 'xmpp',
    matrix: 'matrix',
    signal: 'signal',
    slack: 'slack',
    aim: 'aim',
    icq: 'icq',
    msn: 'msn',
    msnim: 'msn',
    yahoo: 'yahoo',
    ymsgr: 'yahoo',
    qq: 'qq',
    wechat: 'wechat',
    line: 'line',
    gadugadu: 'gadugadu',
    gg: 'gadugadu',
    groupwise: 'groupwise',
    irc: 'irc',
    zoom: 'zoom',
    teams: 'teams',
  }),
)

function plainAccount(text: string): string {
  const bare = text.trim().replace(/^@/, '').replace(/\?.*$/s, '').toLowerCase()
  return bare.length > 254 || /[\s/<>]/.test(bare) ? '' : bare
}

function handle(service: string, user: string): BareIdentity {
  return { kind: 'handle', value: `${service}:${user}` }
}
