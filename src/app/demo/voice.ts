import { OWNER, type Person } from './person.ts'
import type { Prng } from './prng.ts'

/** Where in a conversation a letter stands; it decides how much ceremony there is. */
export type Moment = {
  readonly first: boolean
  /** Written within a few hours of the letter it answers. */
  readonly quick: boolean
  /** Written to several people. */
  readonly group: boolean
}

/** How likely an optional part of a script stays in this person's mouth, in [0, 1]. */
export function talkativeness(person: Person | null): number {
  if (person === null) return 0.6
  if (person.quirks.includes('terse')) return 0.15
  return person.quirks.includes('warm') || person.quirks.includes('lively') ? 0.85 : 0.6
}

/** Dresses plain paragraphs in a person's manner: greeting, habits of punctuation, sign-off. */
export function speak(person: Person, paragraphs: readonly string[], moment: Moment, prng: Prng): string {
  const body = paragraphs.map((paragraph) => habits(person, paragraph, prng))
  return letterOf(greeting(person, moment, prng), body, signOff(person, moment, prng))
}

/** The same for the owner, whose greeting and sign-off go by how close the two are. */
export function speakAsOwner(to: Person, paragraphs: readonly string[], moment: Moment, prng: Prng): string {
  const name = to.closeness === 'formal' || prng.chance(0.7) ? firstName(to) : ''
  const hello = { formal: 'Dear', friendly: 'Hi', close: prng.pick(['Hey', 'Hi', 'Hey']) }[to.closeness]
  const likely = moment.first ? 0.97 : moment.quick ? 0.2 : to.closeness === 'formal' ? 0.9 : 0.6
  const hi = !prng.chance(likely)
    ? ''
    : moment.group
      ? prng.pick(['Hi all,', 'Hi everyone,', 'Hello all,'])
      : `${hello} ${name || firstName(to)},`
  const byes = {
    formal: ['Best regards,\nRobin', 'Warm regards,\nRobin', 'Best,\nRobin'],
    friendly: ['Best,\nRobin', 'Cheers,\nRobin', 'Best,\nRobin', 'Thanks,\nRobin'],
    close: ['Robin', 'R.', 'See you soon,\nRobin', 'Robin'],
  }[to.closeness]
  const bye = prng.chance(moment.quick ? 0.35 : 0.95) ? prng.pick(byes) : ''
  return letterOf(
    hi,
    paragraphs.map((paragraph) =>
      to.closeness === 'formal' ? sentenceCase(paragraph) : contract(sentenceCase(paragraph), prng),
    ),
    bye,
  )
}

/** The name to greet someone by. */
export const firstName = (person: Person): string => person.name.split(' ')[0] ?? person.name

/** The block under a mail, one line an item; empty for those who never use one. */
export function signature(person: Person, ago: number, first: boolean): readonly string[] {
  if (person.signs === 'never' || (person.signs === 'first' && !first)) return []
  const role = roleAt(person, ago)
  const company = [role.firm, person.city]
    .filter((part) => part !== '')
    .join(person.quirks.includes('formal') ? ', ' : ' | ')
  const phone =
    person.phone === undefined
      ? []
      : [person.quirks.includes('formal') ? `Tel. ${person.phone}` : person.phone]
  return [person.name, role.title, company, ...phone]
}

/** What someone was, and which address they wrote from, so many days before today. */
export function roleAt(person: Person, ago: number): { title: string; firm: string; address: number } {
  const { was } = person
  if (was !== undefined && ago > was.until)
    return { title: was.title, firm: was.firm, address: was.address ?? 0 }
  return { title: person.title, firm: person.firm, address: 0 }
}

/** The owner's own block. */
export const ownerSignature = (first: boolean): readonly string[] => (first ? OWNER.signature : [])

function greeting(person: Person, moment: Moment, prng: Prng): string {
  const formal = person.quirks.includes('formal')
  if (!prng.chance(moment.first ? 0.96 : formal ? 0.9 : moment.quick ? 0.2 : 0.6)) return ''
  if (moment.group)
    return person.quirks.includes('lower')
      ? 'hi all'
      : formal
        ? 'Dear all,'
        : prng.pick(['Hi all,', 'Hi everyone,', 'Hello everyone,'])
  return prng.pick(person.hi)
}

function signOff(person: Person, moment: Moment, prng: Prng): string {
  const likely = moment.first ? 0.97 : person.quirks.includes('formal') ? 0.95 : moment.quick ? 0.35 : 0.8
  return prng.chance(likely) ? prng.pick(person.bye) : ''
}

const letterOf = (hi: string, body: readonly string[], bye: string): string =>
  [hi, joinBullets(body), bye].filter((part) => part !== '').join('\n\n')

/** Paragraphs stand apart; the lines of a list stay together. */
const joinBullets = (paragraphs: readonly string[]): string =>
  paragraphs.reduce(
    (text, line) => (text === '' ? line : `${text}${/^(?:- |\d\. )/.test(line) ? '\n' : '\n\n'}${line}`),
    '',
  )

function habits(person: Person, paragraph: string, prng: Prng): string {
  let text = sentenceCase(paragraph)
  const has = (quirk: Person['quirks'][number]) => person.quirks.includes(quirk)
  text = has('formal') ? text : contract(text, prng)
  if (has('dashes')) text = text.replaceAll('; ', ' - ').replace(', but ', ' - but ')
  if (has('lively') && !text.includes('!') && prng.chance(0.35)) text = text.replace(/\.$/, '!')
  return has('lower') ? lowerCase(text) : text
}

/** People who are not formal shorten some of their verbs, though not all of them. */
function contract(text: string, prng: Prng): string {
  return text.replaceAll(
    /\b(I am|I have(?= \w+(?:ed|en|t)\b)|it is|It is|that is|That is|do not|does not|did not|cannot|is not|are not|we are|We are|you are|would not|was not|were not)\b(?= \w)/g,
    (words) => (prng.chance(0.7) ? (CONTRACTED[words] ?? words) : words),
  )
}

const CONTRACTED: Readonly<Record<string, string>> = {
  'I am': "I'm",
  'I have': "I've",
  'it is': "it's",
  'It is': "It's",
  'that is': "that's",
  'That is': "That's",
  'do not': "don't",
  'does not': "doesn't",
  'did not': "didn't",
  cannot: "can't",
  'is not': "isn't",
  'are not': "aren't",
  'we are': "we're",
  'We are': "We're",
  'you are': "you're",
  'would not': "wouldn't",
  'was not': "wasn't",
  'were not': "weren't",
}

const sentenceCase = (text: string): string =>
  text.replaceAll(/(^["(]?|[.!?] |: "|\n)([a-zà-ž])/g, (all: string, before: string, letter: string) =>
    /^(?:[.!?] )$/.test(before) && /\b(?:e\.g|i\.e|m)\. $/.test(before) ? all : before + letter.toUpperCase(),
  )

const lowerCase = (text: string): string =>
  text
    .replaceAll(
      /(^|[.!?] )([A-Z])(?=[a-z'’]| )/g,
      (_: string, before: string, letter: string) => before + letter.toLowerCase(),
    )
    .replace(/\.$/, '')
