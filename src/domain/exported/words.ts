import { REPAIR_STEPS } from '../repair.ts'
import { identityName } from './names.ts'
import {
  type Shape,
  type Shaped,
  count,
  either,
  fields,
  finite,
  flag,
  holds,
  isoDay,
  listOf,
  moment,
  oneOf,
  orNull,
  text,
  textLike,
} from './shape.ts'

/** What the owner can say of a person, and what values that takes. */
export const SAID_OF_PERSON = {
  circle: oneOf('5', '15', '50', '150', 'beyond'),
  cadence: textLike(/^\d{1,5}$/),
  mute: isoDay,
  name: text,
} as const

const setting = fields({
  what: oneOf('setting'),
  name: textLike(/^(?:owner_said|set_[\w-]{1,40})$/),
  value: text,
})

const saidOfPerson = either(
  either(ofPerson('circle', SAID_OF_PERSON.circle), ofPerson('cadence', SAID_OF_PERSON.cadence)),
  either(ofPerson('mute', SAID_OF_PERSON.mute), ofPerson('name', SAID_OF_PERSON.name)),
)

function ofPerson<const W extends string>(what: W, value: Shape<string>) {
  return fields({ what: oneOf(what), at: moment, identity: identityName, value: orNull(value) })
}

const formerPerson = fields({
  public_id: text,
  name: text,
  named_by_owner: count,
  circle: orNull(text),
  cadence_days: orNull(count),
  muted_until: orNull(text),
})

const merge = fields({
  what: oneOf('merge'),
  at: moment,
  kept: text,
  absorbed: text,
  absorbedName: text,
  people: fields({ kept: formerPerson, absorbed: formerPerson }),
  identities: listOf(identityName),
  keptIdentities: listOf(identityName),
  byOwner: flag,
  undone: flag,
})

const apart = fields({
  what: oneOf('apart'),
  at: moment,
  one: listOf(identityName),
  other: listOf(identityName),
})

/** A suggestion as it was shown, in JSON: of it the parts that later plans look at. */
const suggestion = holds({
  person: holds({ id: text, name: text }),
  way: text,
  action: text,
  reason: text,
  minutes: finite,
  evidence: listOf(holds({ id: text, quote: text })),
})

/** JSON of a suggestion. */
export const suggestionJson: Shape<string> = (value): value is string => {
  if (!text(value)) return false
  try {
    return suggestion(JSON.parse(value))
  } catch {
    return false
  }
}

const answer = fields({
  what: oneOf('answer'),
  at: moment,
  suggestion: text,
  person: text,
  identity: orNull(identityName),
  way: text,
  action: text,
  answer: oneOf('done', 'later', 'not this'),
  until: orNull(isoDay),
  content: suggestionJson,
})

const saidOfPromise = fields({
  what: oneOf('promise'),
  at: moment,
  interaction: text,
  words: text,
  said: oneOf('confirmed', 'kept', 'late', 'released', 'none', 'due'),
  value: orNull(isoDay),
})

const repair = fields({
  what: oneOf('repair'),
  opened: moment,
  identity: identityName,
  suggestion: orNull(text),
  cause: text,
  interaction: orNull(text),
  reason: text,
  quote: text,
  lookBack: isoDay,
  closed: orNull(moment),
  outcome: orNull(text),
  steps: listOf(fields({ step: oneOf(...REPAIR_STEPS), words: text, at: moment })),
})

export type ExportedSaid = Shaped<typeof saidOfPerson>
export type ExportedMerge = Shaped<typeof merge>
export type ExportedApart = Shaped<typeof apart>
export type ExportedAnswer = Shaped<typeof answer>
export type ExportedSaidOfPromise = Shaped<typeof saidOfPromise>
export type ExportedRepair = Shaped<typeof repair>
export type ExportedSetting = Shaped<typeof setting>

/** Something that the owner set, said or decided. */
export type ExportedWord =
  | ExportedSetting
  | ExportedSaid
  | ExportedMerge
  | ExportedApart
  | ExportedAnswer
  | ExportedSaidOfPromise
  | ExportedRepair

/** The shape of such a word. */
export const WORD: Shape<ExportedWord> = either(
  either(either(setting, saidOfPerson), either(merge, apart)),
  either(answer, either(saidOfPromise, repair)),
)
