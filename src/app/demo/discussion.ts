import { HOUR } from '../../domain/milliseconds.ts'
import type { Letter } from './letter.ts'
import { LIST_PEOPLE } from './machines.ts'
import type { Prng } from './prng.ts'
import { fill, parseScripts, type Role, type Script } from './script.ts'
import { LIST } from './scripts/chatter.ts'
import type { When } from './when.ts'

/** Those of the cast who are on the list too, and the words that bring them out. */
const REGULARS = [
  { key: 'milan', about: /kubernetes|night/i, zone: 'Europe/Belgrade' },
  { key: 'mateo', about: /pric|charg/i, zone: 'Europe/Madrid' },
] as const

/** The threads of a discussion list that the owner reads, and now and then answers on. */
export function discussions(when: When, prng: Prng): Letter[] {
  const scripts = prng.shuffle(parseScripts(LIST))
  return scripts.flatMap((script, index) =>
    thread(script, index, 540 - index * 31 - prng.between(0, 12), when, prng),
  )
}

function thread(script: Script, index: number, ago: number, when: When, prng: Prng): Letter[] {
  const who = rolesOf(script, prng)
  const letters: Letter[] = []
  let clock = when.at(when.work(ago), '09:00', 'Europe/Berlin') + prng.next() * 9 * HOUR
  for (const [turn, { role, paragraphs }] of script.turns.entries()) {
    const writer = who.get(role) ?? 'list-tim'
    const words = paragraphs.map((paragraph) => fill(paragraph, new Map(), 1, prng)).join('\n\n')
    const first = letters[0]
    letters.push({
      id: `list-${index}-${turn}`,
      at: Math.round(clock),
      from: writer,
      to: ['list'],
      subject: `[indie-product] ${script.subject}`,
      text: signed(writer, words.replace('What T said', `What ${shortName(who.get('T') ?? '')} said`)),
      ...(first === undefined
        ? {}
        : { replyTo: prng.chance(0.5) ? first.id : (letters.at(-1)?.id ?? first.id) }),
    })
    clock += (0.4 + prng.next() * 7) * HOUR
  }
  return letters
}

/** The owner plays M; a regular of the cast takes the part in which they know most. */
function rolesOf(script: Script, prng: Prng): ReadonlyMap<Role, string> {
  const expert = REGULARS.find(({ about }) => about.test(script.subject))
  const [T = '', C = '', D = ''] = prng.shuffle(LIST_PEOPLE.map((person) => person.key))
  return new Map<Role, string>([
    ['M', 'me'],
    ['T', T],
    ['C', expert?.key ?? C],
    ['D', D],
  ])
}

function signed(writer: string, words: string): string {
  return `${words}\n\n${writer === 'me' ? 'Robin' : shortName(writer)}`
}

const shortName = (key: string): string => {
  const name = LIST_PEOPLE.find((person) => person.key === key)?.name ?? key
  const first = name.split(' ')[0] ?? name
  return first.charAt(0).toUpperCase() + first.slice(1)
}
