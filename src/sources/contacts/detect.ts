import { columnName, isContactHeader } from './contact-columns.ts'
import { readTable } from './csv-table.ts'
import { toUtf8 } from './decode-text.ts'
import {
  EMAIL_COLUMNS,
  ENDORSEMENT_COLUMNS,
  INVITATION_COLUMNS,
  MESSAGE_COLUMNS,
  POSITION_COLUMNS,
  PROFILE_COLUMNS,
  RECOMMENDATION_COLUMNS,
  hasColumns,
} from './linkedin-columns.ts'

/** Every kind of file that this folder reads. `linkedin-ignored` is known, and has nothing to read. */
export type ContactsFormat =
  | 'vcard'
  | 'google-csv'
  | 'outlook-csv'
  | 'contacts-csv'
  | 'linkedin-connections'
  | 'linkedin-contacts'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-endorsements'
  | 'linkedin-recommendations'
  | 'linkedin-profile'
  | 'linkedin-positions'
  | 'linkedin-emails'
  | 'linkedin-ignored'

/**
 * Tells a contacts file by what it says, and by its name only where files of different kinds say the same.
 * @param name a path or bare file name
 * @param head the file's first 64 KB, or all of a shorter file
 * @returns null for anything that this folder does not read
 */
export function detectContacts(name: string, head: Uint8Array): ContactsFormat | null {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  if (ignoredReason(name) !== null) return 'linkedin-ignored'
  const start = toUtf8(head.subarray(0, HEAD_BYTES))
  if (/^\s*begin\s*:\s*vcard\b/i.test(start.toString('latin1', 0, 1000))) return 'vcard'
  if (/\.(?:vcf|vcard)$/i.test(file))
    return /begin:vcalendar/i.test(start.toString('latin1')) ? null : 'vcard'
  if (/\.(?:mbox|eml|ics|vtt|srt|json|html?|xml|zip|gz)$/i.test(file)) return null
  const { rows } = readTable(start)
  // Prose may name a name and an address anywhere; only a table by name has a preamble before its header.
  for (const { cells } of rows.slice(0, /\.(?:csv|tsv|tab)$/i.test(file) ? ROWS_BEFORE_HEADER : 1)) {
    const format = formatOfHeader(cells)
    if (format !== null) return format
  }
  return null
}

/**
 * Why a file of a LinkedIn export is not read, in plain words.
 * @returns null for a file that is, or that is not known
 */
export function ignoredReason(name: string): string | null {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\s+/g, '_')
  return IGNORED.find(([pattern]) => pattern.test(file))?.[1] ?? null
}

const HEAD_BYTES = 65_536
const ROWS_BEFORE_HEADER = 200

const IGNORED: readonly (readonly [RegExp, string])[] = [
  [/^guide_messages\.csv$/i, "holds chats with LinkedIn's AI coach, not with people"],
  [/^learning_(?:role_?play|coach)_messages\.csv$/i, "holds chats with LinkedIn's AI coach, not with people"],
  [/^rich_media\.csv$/i, 'lists pictures and videos, not people'],
  [/^(?:ad_targeting|ads_clicked|inferences_about_you|lan_ads_engagement)\.csv$/i, 'is about advertising'],
  [
    /^(?:logins|security_challenges|registration|searchqueries|receipts(?:_v2)?)\.csv$/i,
    'is about the account',
  ],
  [/^(?:reactions|comments|shares|votes|instantreposts|saved_items)\.csv$/i, 'lists posts, not people'],
  [/^(?:company_follows|hashtag_follows|causes_you_care_about)\.csv$/i, 'lists what you follow, not people'],
  [/^(?:job_applications.*|saved_jobs|job_seeker_preferences)\.csv$/i, 'is about jobs, not people'],
  [
    /^(?:skills|education|languages|certifications|honors|courses|learning)\.csv$/i,
    'is about your own profile',
  ],
]

function formatOfHeader(cells: readonly string[]): ContactsFormat | null {
  const known = LINKEDIN.find(([, columns]) => hasColumns(cells, columns))
  if (known !== undefined) return known[0]
  if (!isContactHeader(cells)) return null
  const names = new Set(cells.map(columnName))
  const hasAny = (wanted: readonly string[]) => wanted.some((name) => names.has(name))
  if (hasAny(CONNECTED_ON)) return 'linkedin-connections'
  if (hasAny(GOOGLE)) return 'google-csv'
  return names.has('e-mail address') && hasAny(OUTLOOK) ? 'outlook-csv' : 'contacts-csv'
}

const LINKEDIN: readonly (readonly [ContactsFormat, readonly string[]])[] = [
  ['linkedin-messages', MESSAGE_COLUMNS],
  ['linkedin-invitations', INVITATION_COLUMNS],
  ['linkedin-endorsements', ENDORSEMENT_COLUMNS],
  ['linkedin-recommendations', RECOMMENDATION_COLUMNS],
  ['linkedin-profile', PROFILE_COLUMNS],
  ['linkedin-positions', POSITION_COLUMNS],
  ['linkedin-emails', EMAIL_COLUMNS],
  ['linkedin-contacts', ['source', 'emails', 'phonenumbers', 'fullname']],
]
const CONNECTED_ON = ['connected on', 'verbunden am', 'date de connexion', 'connexion le', 'conectado el']
const GOOGLE = ['e-mail 1 - value', 'phonetic first name', 'yomi name', 'group membership', 'given name yomi']
const OUTLOOK = ['business phone', 'job title', 'business street', 'home phone', 'internet free busy']
