import { identityName } from './names.ts'
import {
  type Shaped,
  count,
  fields,
  finite,
  flag,
  listOf,
  moment,
  oneOf,
  orNull,
  pairOf,
  text,
  textLike,
  whole,
} from './shape.ts'

const event = fields({
  key: text,
  uid: text,
  recurring: flag,
  sequence: whole,
  status: oneOf('confirmed', 'tentative', 'cancelled'),
  end: moment,
  created: orNull(moment),
  changed: orNull(moment),
  allDay: flag,
  shownAs: orNull(oneOf('busy', 'free')),
  zone: orNull(text),
  location: text,
  print: orNull(text),
})

const turn = fields({
  identity: orNull(identityName),
  speaker: orNull(text),
  start: orNull(whole),
  end: orNull(whole),
  from: count,
  to: count,
})

const transcript = fields({
  format: text,
  title: text,
  at: orNull(moment),
  dayOnly: flag,
  corrected: flag,
  length: count,
  print: text,
  turns: listOf(turn),
})

/** An interaction with all that the book keeps of it and does not work out. */
export const INTERACTION = fields({
  number: count,
  keys: listOf(textLike(/^(?:[0-9A-F]{2}){1,64}$/)),
  kind: oneOf('message', 'meeting', 'note'),
  channel: oneOf('mail', 'linkedin', 'chat', 'meeting', 'call', 'coffee', 'note'),
  at: orNull(moment),
  offsetMinutes: orNull(finite),
  sender: orNull(identityName),
  thread: orNull(count),
  messageId: orNull(text),
  messageHash: orNull(count),
  parentHash: orNull(count),
  subject: text,
  traffic: oneOf('personal', 'list', 'bulk', 'automated'),
  trafficWhy: orNull(text),
  recipients: count,
  sentLabelled: flag,
  attachments: orNull(listOf(fields({ name: text, type: text, bytes: count }))),
  source: text,
  place: text,
  participants: listOf(
    pairOf(oneOf('from', 'to', 'cc', 'bcc', 'organizer', 'attendee', 'declined', 'speaker'), identityName),
  ),
  text: orNull(text),
  event: orNull(event),
  transcript: orNull(transcript),
})

export type ExportedInteraction = Shaped<typeof INTERACTION>
export type ExportedEvent = Shaped<typeof event>
export type ExportedTranscript = Shaped<typeof transcript>
