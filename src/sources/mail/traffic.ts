import { isAutomaticSubject } from '../../domain/automatic-subject.ts'
import type { Party } from '../../domain/identity.ts'
import { isMachineAddress, isNoReply } from '../../domain/machine-address.ts'
import type { Traffic } from '../../domain/record.ts'
import type { HeaderBlock } from './header-block.ts'
import { findMailingList } from './mailing-list.ts'

/** How a message travelled, and why that is said; `list` is the posting address of a list it went through. */
type TrafficFinding = {
  readonly traffic: Traffic
  readonly why: string | null
  readonly list: string | null
}

type TrafficFacts = {
  readonly headers: HeaderBlock
  readonly from: Party
  readonly recipients: readonly Party[]
  readonly subject: string
  readonly text: string
  readonly labels: readonly string[]
  /** The type of the whole message, such as `multipart/report`. */
  readonly contentType: string
  readonly calendarMethod: string
  /** From a pipermail archive, which keeps no list headers. */
  readonly archive: boolean
}

/**
 * Tells people's mail from machines' (RFC 3834 for automatic answers, RFC 2369 and 2919 for lists). A person
 * who writes to a discussion list is `list`, whatever its Precedence; a mass mailing without a posting
 * address is `bulk`; what no person wrote is `automated`, on a list or not.
 */
export function judgeTraffic(facts: TrafficFacts): TrafficFinding {
  const list = findMailingList(facts.headers, facts.recipients)
  const address = list?.address ?? null
  const automated = automatedBy(facts)
  if (automated !== null) return { traffic: 'automated', why: automated, list: address }
  const mass = massBy(facts)
  if (mass !== null) return { traffic: 'bulk', why: mass, list: address }
  if (list !== null) return { traffic: 'list', why: list.header, list: address }
  const bulk = bulkBy(facts)
  if (bulk !== null) return { traffic: 'bulk', why: bulk, list: null }
  if (facts.archive) return { traffic: 'list', why: 'from a list archive', list: null }
  return { traffic: 'personal', why: null, list: null }
}

function automatedBy(facts: TrafficFacts): string | null {
  const { headers, from } = facts
  const submitted = headers.first('auto-submitted')
  if (submitted !== '' && !/^no\b/i.test(submitted)) return quote('Auto-Submitted', submitted)
  if (facts.contentType === 'multipart/report') return 'Content-Type: multipart/report'
  if (headers.has('return-path') && /^<\s*>$/.test(headers.first('return-path'))) return 'Return-Path: <>'
  for (const [name, title] of MACHINE_HEADERS)
    if (headers.has(name) && !isPersonsReport(headers.first(name))) return quote(title, headers.first(name))
  if (/^auto[_-]?reply/i.test(headers.first('precedence')))
    return quote('Precedence', headers.first('precedence'))
  const suppressed = headers.first('x-auto-response-suppress')
  // People who answer may still ask for no automatic answers; programs seldom answer anyone.
  if (suppressed !== '' && !/^none$/i.test(suppressed) && !headers.has('in-reply-to'))
    return quote('X-Auto-Response-Suppress', suppressed)
  if (CALENDAR_METHODS.has(facts.calendarMethod)) return `calendar ${facts.calendarMethod.toLowerCase()}`
  if (/calendarmessage/i.test(headers.first('content-class'))) return 'Content-Class: calendarmessage'
  if (/^\s{0,20}CALENDAR ENTRY:/.test(facts.text)) return 'an exported calendar entry'
  if (isMachineAddress(from.value) && (!isNoReply(from.value) || NOTIFYING_SERVICES.test(from.value)))
    return `From: ${from.value}`
  if (MACHINE_NAME.test(from.name)) return `From: ${from.name}`
  return isAutomaticSubject(facts.subject) ? quote('Subject', facts.subject) : null
}

/** Debian's bug tracker passes on what people write: `report 1234`, `followup 1234`. */
function isPersonsReport(value: string): boolean {
  return /^(?:report|followup) \d/.test(value)
}

/** What no person wrote to the list either. */
function massBy({ headers, from, labels }: TrafficFacts): string | null {
  if (/^yes/i.test(headers.first('x-spam-flag'))) return 'X-Spam-Flag: YES'
  if (/^yes\b/i.test(headers.first('x-spam-status'))) return 'X-Spam-Status: Yes'
  if (isNoReply(from.value)) return `From: ${from.value}`
  const label = labels.find((name) =>
    /^(?:spam|junk|junk e-?mail|bulk mail|category[ _]promotions)$/i.test(name),
  )
  return label === undefined ? null : `filed under ${label}`
}

/** What goes to many without a list that one could write to. */
function bulkBy({ headers, from, recipients }: TrafficFacts): string | null {
  const precedence = headers.first('precedence')
  if (/^(?:bulk|junk|list)\b/i.test(precedence)) return quote('Precedence', precedence)
  if (headers.has('list-unsubscribe') && !headers.has('in-reply-to'))
    return quote('List-Unsubscribe', headers.first('list-unsubscribe'))
  for (const [name, title] of CAMPAIGN_HEADERS)
    if (headers.has(name)) return quote(title, headers.first(name))
  if (NEWSLETTER_LOCAL.test(from.value) && !headers.has('in-reply-to')) return `From: ${from.value}`
  const everyone = recipients.find((party) => EVERYONE.test(party.value))
  if (everyone !== undefined) return `To: ${everyone.value}`
  const mailer = headers.first('x-mailer')
  return BULK_MAILERS.test(mailer) ? quote('X-Mailer', mailer) : null
}

function quote(title: string, value: string): string {
  return value === '' ? title : `${title}: ${value.slice(0, 100)}`
}

const CALENDAR_METHODS = new Set([
  'REQUEST',
  'REPLY',
  'CANCEL',
  'COUNTER',
  'DECLINECOUNTER',
  'REFRESH',
  'ADD',
])

/** Headers that only programs set. */
export const MACHINE_HEADERS = [
  ['x-failed-recipients', 'X-Failed-Recipients'],
  ['x-autoreply', 'X-Autoreply'],
  ['x-autorespond', 'X-Autorespond'],
  ['x-auto-reply', 'X-Auto-Reply'],
  ['x-autogenerated', 'X-Autogenerated'],
  ['x-vacation', 'X-Vacation'],
  ['x-cron-env', 'X-Cron-Env'],
  ['x-bugzilla-url', 'X-Bugzilla-URL'],
  ['x-bugzilla-product', 'X-Bugzilla-Product'],
  ['x-bugzilla-reason', 'X-Bugzilla-Reason'],
  ['x-bugzilla-type', 'X-Bugzilla-Type'],
  ['x-debian-pr-message', 'X-Debian-PR-Message'],
  ['x-github-reason', 'X-GitHub-Reason'],
  ['x-github-sender', 'X-GitHub-Sender'],
  ['x-gitlab-project', 'X-GitLab-Project'],
  ['x-gerrit-messagetype', 'X-Gerrit-MessageType'],
  ['x-jira-fingerprint', 'X-JIRA-FingerPrint'],
  ['x-trac-project', 'X-Trac-Project'],
  ['x-redmine-project', 'X-Redmine-Project'],
  ['x-redmine-host', 'X-Redmine-Host'],
  ['x-launchpad-message-rationale', 'X-Launchpad-Message-Rationale'],
  ['x-launchpad-bug', 'X-Launchpad-Bug'],
  ['x-jenkins-job', 'X-Jenkins-Job'],
  ['x-git-refname', 'X-Git-Refname'],
  ['x-patchwork-notification', 'X-Patchwork-Notification'],
  ['x-linkedin-class', 'X-LinkedIn-Class'],
  ['x-linkedin-template', 'X-LinkedIn-Template'],
  ['x-facebook-notify', 'X-Facebook-Notify'],
  ['x-twitter-bounce-id', 'X-Twitter-Bounce-ID'],
  ['x-notifications', 'X-Notifications'],
  ['x-meetup-message-id', 'X-Meetup-Message-ID'],
  ['x-zendesk-from-account-id', 'X-Zendesk-From-Account-Id'],
] as const

/** Headers of programs that send one mail to many. */
export const CAMPAIGN_HEADERS = [
  ['x-campaign', 'X-Campaign'],
  ['x-campaignid', 'X-CampaignID'],
  ['x-campaign-id', 'X-Campaign-Id'],
  ['x-mc-user', 'X-MC-User'],
  ['x-sfmc-stack', 'X-SFMC-Stack'],
  ['x-mailgun-tag', 'X-Mailgun-Tag'],
  ['x-roving-id', 'X-Roving-ID'],
  ['x-cmail-userid', 'X-Cmail-UserId'],
  ['x-csa-complaints', 'X-CSA-Complaints'],
  ['x-newsletter', 'X-Newsletter'],
  ['feedback-id', 'Feedback-ID'],
] as const

const MACHINE_NAME =
  /\b(?:mail delivery (?:sub)?system|mail delivery service|mailer[- ]daemon|system administrator|(?:kbuild )?test robot|build ?bot|cron daemon|internet mail delivery|mail administrator|auto-?responder|[a-z]+'s bot|(?:build|test|patch|ci) ?bot)\b|\brobot$/i

const NEWSLETTER_LOCAL =
  /^(?:e?-?news|newsletters?|newsflash|marketing|offers?|deals?|promo(?:tion)?s?|specials?|digest|campaigns?|announcements?|updates?|sale)(?:[.+-][^@]*)?@/

/** Names of distribution lists of a whole firm: `all.employees@`, `all-staff@`, `everyone@`. */
const EVERYONE = /^(?:(?:all|everyone|everybody)(?:[._-][^@]*)?|all(?:staff|hands|employees|company|users))@/

/** Services whose no-reply addresses tell of what someone did there. */
const NOTIFYING_SERVICES =
  /[@.](?:linkedin|facebookmail|facebook|twitter|x|github|gitlab|bitbucket|atlassian|slack|zoom|google|calendly|doodle|dropbox|docusign|paypal|meetup|eventbrite|trello|asana|notion|figma)\.(?:com|net|us|so|org)$/

const BULK_MAILERS =
  /mailchimp|constant contact|campaign monitor|phplist|sendblaster|mailman|lyris|listmanager|exacttarget|blast/i
