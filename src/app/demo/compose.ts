import { type Actor, actor } from './cast.ts'
import type { Letter } from './letter.ts'
import { OWNER } from './person.ts'
import { MONTHS, WEEKDAYS } from './when.ts'
import { ownerSignature, signature } from './voice.ts'

/** How far back the quotes under an answer reach, in lines. */
const LONGEST_QUOTE = 60

/**
 * The whole text of a letter as its reader gets it: words, signature, and the letter it answers, quoted as the
 * writer's mail program does it.
 * @param parent the letter answered and its own whole text; null when it answers none.
 * @param ago days before today, which decides the title in the signature.
 */
export function compose(
  letter: Letter,
  parent: { letter: Letter; text: string } | null,
  ago: number,
): string {
  const writer = actor(letter.from)
  const block = signatureOf(letter, writer, ago)
  const signed = [letter.text, ...(block.length === 0 ? [] : [block.join('\n')])].join(
    writer.client === 'thunderbird' || letter.from === OWNER.key ? '\n\n-- \n' : '\n\n',
  )
  if (parent === null || letter.manner === 'none') return `${signed}\n`
  return `${signed}\n\n${quote(writer, parent.letter, parent.text)}\n`
}

function signatureOf(letter: Letter, writer: Actor, ago: number): readonly string[] {
  if (letter.manner === 'phone') return ['Sent from my phone']
  if (letter.headers !== undefined) return []
  const first = letter.replyTo === undefined
  if (letter.from === OWNER.key) return ownerSignature(first)
  return writer.person === null ? [] : signature(writer.person, ago, first)
}

function quote(writer: Actor, parent: Letter, text: string): string {
  const author = actor(parent.from)
  const sent = Temporal.Instant.fromEpochMilliseconds(parent.at).toZonedDateTimeISO(writer.zone)
  const lines = text.trimEnd().split('\n').slice(0, LONGEST_QUOTE)
  if (writer.client === 'outlook')
    return [...outlookHeader(writer, author, parent, sent), ...lines].join('\n')
  const wrapped =
    writer.client === 'gmail'
      ? lines.flatMap((line) => (line.startsWith('>') ? [line] : wrap(line, 76)))
      : lines
  return `${answerLine(writer, author, sent)}\n\n${wrapped.map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd())).join('\n')}`
}

/** `On Tue, 3 Mar 2026 at 10:12, Ada <ada@x.example> wrote:` and how other programs say it. */
function answerLine(writer: Actor, author: Actor, sent: Temporal.ZonedDateTime): string {
  const time = `${two(sent.hour)}:${two(sent.minute)}`
  const weekday = (WEEKDAYS[sent.dayOfWeek - 1] ?? '').slice(0, 3)
  const month = (MONTHS[sent.month - 1] ?? '').slice(0, 3)
  const who = `${author.name} <${author.mail[0]}>`
  if (writer.client === 'thunderbird')
    return `On ${two(sent.day)}.${two(sent.month)}.${String(sent.year).slice(2)} ${time}, ${author.name} wrote:`
  if (writer.client === 'apple')
    return `> On ${sent.day}. ${month} ${sent.year}, at ${time}, ${who} wrote:`.slice(2)
  if (writer.zone.startsWith('America/'))
    return `On ${weekday}, ${month} ${sent.day}, ${sent.year} at ${twelve(sent)} ${who} wrote:`
  return `On ${weekday}, ${sent.day} ${month} ${sent.year} at ${time}, ${who} wrote:`
}

function outlookHeader(writer: Actor, author: Actor, parent: Letter, sent: Temporal.ZonedDateTime): string[] {
  const weekday = WEEKDAYS[sent.dayOfWeek - 1] ?? ''
  const month = MONTHS[sent.month - 1] ?? ''
  const day =
    writer.zone === 'America/New_York'
      ? `${month} ${sent.day}, ${sent.year}`
      : `${sent.day} ${month} ${sent.year}`
  return [
    '________________________________',
    `From: ${author.name} <${author.mail[0]}>`,
    `Sent: ${weekday}, ${day} ${two(sent.hour)}:${two(sent.minute)}`,
    `To: ${parent.to
      .map((key) => actor(key))
      .map((to) => (to.name === '' ? to.mail[0] : `${to.name} <${to.mail[0]}>`))
      .join('; ')}`,
    `Subject: ${parent.replyTo === undefined ? '' : 'Re: '}${parent.subject}`,
    '',
  ]
}

/** Breaks a line at spaces so that no piece is longer than `width`, where its words allow. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

const two = (number: number): string => String(number).padStart(2, '0')

const twelve = (time: Temporal.ZonedDateTime): string =>
  `${time.hour % 12 === 0 ? 12 : time.hour % 12}:${two(time.minute)} ${time.hour < 12 ? 'AM' : 'PM'}`
