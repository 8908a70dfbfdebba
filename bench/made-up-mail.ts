import type { Party } from '../src/domain/identity.ts'
import type { MessageRecord } from '../src/domain/record.ts'
import { FAMILY_NAMES, GIVEN_NAMES, NOUNS, paragraphs, subject } from './made-up-words.ts'
import { OWNER, type Sending, type TrafficPlan, madeUpTraffic } from './made-up-traffic.ts'
import { Random } from './random.ts'

/** The owner of all made-up mail. */
export const OWNER_PARTY: Party = { name: 'Robin Vale', kind: 'email', value: 'robin.vale@vale.example' }

/** The day after the last made-up message, and its moment as `--now` takes it. */
export const NOW = '2026-03-02T08:00:00Z'
const UNTIL = Temporal.Instant.from(NOW).epochMilliseconds - 3_600_000
const YEAR = 365 * 86_400_000

/** What this party's signature says that they are. */
export function titleOf({ name }: Party): string {
  return TITLES[name.length % TITLES.length] ?? ''
}

export type MadeUpMessage = {
  readonly record: MessageRecord
  /** The sentences in its text that ask and that promise something, word by word; null when none does. */
  readonly ask: string | null
  readonly promise: string | null
}

/** How much mail to make up. The same wish gives the same mail. */
export type MailWish = Pick<TrafficPlan, 'messages' | 'people'> & { readonly years: number }

/** Made-up mail between the owner and people, in the order of time, up to an hour before NOW. */
export function* madeUpMail({ messages, people, years }: MailWish): Generator<MadeUpMessage> {
  const random = new Random(11)
  const traffic = madeUpTraffic({ seed: 7, messages, people, from: UNTIL - years * YEAR, until: UNTIL })
  const threads = new Map<number, ThreadSoFar>()
  for (const sending of traffic) {
    const before = threads.get(sending.thread)
    const message = write(sending, before, random)
    if (sending.last) threads.delete(sending.thread)
    else
      threads.set(sending.thread, {
        subject: before?.subject ?? message.record.subject,
        ids: [...(before?.ids ?? []), message.record.messageId ?? ''].slice(-8),
        last: message.record,
      })
    yield message
  }
}

/** The person with this number. */
export function partyOf(person: number): Party {
  if (person === OWNER) return OWNER_PARTY
  const given = GIVEN_NAMES[person % GIVEN_NAMES.length] ?? ''
  // Steps through the family names by a number prime to their count, so that full names do not repeat.
  const family = FAMILY_NAMES[(person * 1103) % FAMILY_NAMES.length] ?? ''
  const value = `${given}.${family}${person}@${organizationOf(person)}.example`.toLowerCase()
  return { name: `${given} ${family}`, kind: 'email', value }
}

type ThreadSoFar = { readonly subject: string; readonly ids: readonly string[]; readonly last: MessageRecord }

function write(sending: Sending, before: ThreadSoFar | undefined, random: Random): MadeUpMessage {
  const { text, ask, promise } = paragraphs(random)
  const from = sending.kind === 'newsletter' ? newsletter(sending.from) : partyOf(sending.from)
  const list = sending.kind === 'list' ? `${NOUNS[sending.thread % 12] ?? ''}@lists.example` : null
  const to = list === null ? sending.to.map(partyOf) : [{ name: '', kind: 'email' as const, value: list }]
  const parts = [text, signature(sending, from)]
  if (before !== undefined) parts.splice(1, 0, quoted(before.last))
  const record: MessageRecord = {
    kind: 'message',
    channel: 'mail',
    messageId: `${sending.thread}.${sending.place}@${from.value.split('@')[1] ?? ''}`,
    inReplyTo: before?.last.messageId ?? null,
    references: before?.ids ?? [],
    conversation: null,
    at: sending.at,
    offsetMinutes: 60,
    from,
    to,
    cc: sending.cc.map(partyOf),
    bcc: [],
    subject: before === undefined ? subject(random) : `Re: ${before.subject}`,
    text: `${parts.join('\n\n')}\n`,
    ...trafficOf(sending, list),
    list,
    labels: [],
    deliveredTo: sending.from === OWNER ? [] : [OWNER_PARTY.value],
    attachments: [],
  }
  return { record, ask, promise }
}

function trafficOf(sending: Sending, list: string | null): Pick<MessageRecord, 'traffic' | 'trafficWhy'> {
  if (list !== null) return { traffic: 'list', trafficWhy: `List-Id: ${list}` }
  return sending.kind === 'newsletter'
    ? { traffic: 'bulk', trafficWhy: 'Precedence: bulk' }
    : { traffic: 'personal', trafficWhy: null }
}

function quoted(message: MessageRecord): string {
  const lines = message.text.split('\n').slice(0, 12)
  const at = new Date(message.at ?? 0).toUTCString()
  return `On ${at}, ${message.from.name} wrote:\n${lines.map((line) => `> ${line}`).join('\n')}`
}

function signature(sending: Sending, from: Party): string {
  if (sending.kind === 'newsletter') return 'You receive this because you asked for it.'
  return `-- \n${from.name}\n${titleOf(from)}, ${organizationOf(sending.from)} Ltd`
}

const TITLES = ['Engineer', 'Head of Sales', 'Product Manager', 'Researcher', 'Managing Director', 'Editor']

function newsletter(number: number): Party {
  return { name: '', kind: 'email', value: `newsletter@${NOUNS[200 + number] ?? ''}.example` }
}

/** Half of the people share a hundred employers; the others' are small. */
function organizationOf(person: number): string {
  if (person === OWNER) return 'vale'
  return NOUNS[person % 2 === 0 ? 400 + (person % 100) : 600 + (person % 5000)] ?? ''
}
