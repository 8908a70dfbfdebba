import { type ExportedInteraction, INTERACTION } from './interaction.ts'
import { identityName, interactionName } from './names.ts'
import {
  type Shape,
  type Shaped,
  count,
  either,
  fields,
  flag,
  isoDay,
  listOf,
  moment,
  oneOf,
  orNull,
  pairOf,
  text,
  textLike,
  whole,
} from './shape.ts'
import { type ExportedWord, SAID_OF_PERSON, WORD, suggestionJson } from './words.ts'

/** The version of the export's format: raised when a reader of the former one could not read it. */
export const EXPORT_VERSION = 1

const party = fields({
  name: text,
  kind: oneOf('email', 'phone', 'profile', 'handle', 'speaker'),
  value: text,
})

const calendarDay = fields({ year: orNull(whole), month: count, day: count })

const cardContent = fields({
  kind: oneOf('card'),
  key: text,
  name: fields({ full: text, given: text, family: text, middle: text, nickname: text }),
  identities: listOf(party),
  organization: text,
  title: text,
  department: text,
  birthday: orNull(calendarDay),
  anniversary: orNull(calendarDay),
  notes: text,
  places: listOf(text),
  groups: listOf(text),
  since: orNull(isoDay),
  human: flag,
  raw: text,
})

const person = fields({
  id: textLike(/^p_[\w]{1,40}$/),
  name: text,
  namedByOwner: flag,
  circle: orNull(SAID_OF_PERSON.circle),
  cadenceDays: orNull(count),
  mutedUntil: orNull(isoDay),
})

const identity = fields({
  identity: identityName,
  person: orNull(text),
  nature: oneOf('unknown', 'human', 'owner', 'list', 'machine', 'group'),
  sentPersonal: count,
  sentList: count,
  sentMachine: count,
  received: count,
  delivered: count,
  listPosts: count,
  names: listOf(pairOf(text, whole)),
})

const source = fields({
  path: text,
  format: text,
  size: count,
  modified: whole,
  print: text,
  done: count,
  finished: flag,
  records: count,
  owners: listOf(identityName),
})

const sourceFile = fields({ source: text, name: text })

const setAside = fields({
  source: text,
  place: text,
  why: text,
  /** Base64. */
  raw: orNull(text),
  readers: count,
})

const card = fields({
  source: text,
  content: cardContent,
  identities: listOf(identityName),
  work: listOf(fields({ file: text, organization: text, title: text, at: orNull(moment) })),
})

const connection = fields({
  key: text,
  identity: identityName,
  what: oneOf('invitation', 'endorsement', 'recommendation'),
  direction: oneOf('given', 'received'),
  at: orNull(moment),
  words: text,
})

/** Hashes of Message-IDs. */
const thread = fields({ references: listOf(count) })

const planned = either(
  fields({ what: oneOf('sitting'), day: isoDay, minutes: count, suggestions: listOf(text) }),
  fields({
    what: oneOf('laid out'),
    suggestion: text,
    day: isoDay,
    content: suggestionJson,
    interactions: listOf(interactionName),
  }),
)

export type ExportedPerson = Shaped<typeof person>
export type ExportedIdentity = Shaped<typeof identity>
export type ExportedCard = Shaped<typeof card>

/** What a line of each lossless part of an export holds. */
export type ExportedParts = {
  readonly sources: Shaped<typeof source>
  readonly sourceFiles: Shaped<typeof sourceFile>
  readonly setAside: Shaped<typeof setAside>
  readonly people: ExportedPerson
  readonly identities: ExportedIdentity
  readonly cards: ExportedCard
  readonly connections: Shaped<typeof connection>
  readonly threads: Shaped<typeof thread>
  readonly interactions: ExportedInteraction
  readonly words: ExportedWord
  readonly plans: Shaped<typeof planned>
}

export type ExportedPart = keyof ExportedParts

/** The file of each part, and the shape of its lines; in the order in which they are written and read. */
export const EXPORTED_PARTS: {
  readonly [P in ExportedPart]: { readonly file: string; readonly shape: Shape<ExportedParts[P]> }
} = {
  sources: { file: 'sources.jsonl', shape: source },
  sourceFiles: { file: 'source-files.jsonl', shape: sourceFile },
  setAside: { file: 'set-aside.jsonl', shape: setAside },
  people: { file: 'people.jsonl', shape: person },
  identities: { file: 'identities.jsonl', shape: identity },
  cards: { file: 'cards.jsonl', shape: card },
  connections: { file: 'connections.jsonl', shape: connection },
  threads: { file: 'threads.jsonl', shape: thread },
  interactions: { file: 'interactions.jsonl', shape: INTERACTION },
  words: { file: 'words.jsonl', shape: WORD },
  plans: { file: 'plans.jsonl', shape: planned },
}

const exportedFile = fields({
  name: text,
  bytes: count,
  sha256: textLike(/^[0-9a-f]{64}$/),
})

/** `rapport.json`: what the other files of an export are. */
export const MANIFEST = fields({
  format: oneOf('rapport-export'),
  version: count,
  rapport: text,
  hash: textLike(/^[0-9a-f]{64}$/),
  /** ISO instant of the book's newest record; null when it has none. */
  newest: orNull(text),
  counts: fields({ people: count, interactions: count }),
  files: listOf(exportedFile),
})

export type Manifest = Shaped<typeof MANIFEST>
export type ExportedFile = Shaped<typeof exportedFile>
