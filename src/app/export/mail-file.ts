import { encodedPhrase, encodedWords } from '../encoded-words.ts'
import type { LetterOut, PartyOut } from '../ports.ts'

/**
 * Mail and chats as an mbox that other programs read: messages in RFC 5322's form, made anew from what the book keeps of
 * them (text, parties, times; of attachments their names). Lines that begin with `From ` are quoted as mboxrd does, so
 * that nothing is lost.
 */
export function* mailFile(letters: Iterable<LetterOut>): Iterable<string> {
  for (const letter of letters) yield message(letter)
}

function message(letter: LetterOut): string {
  const { key, channel, at, offsetMinutes, answers } = letter
  const text = letter.text.replace(/\r\n?/g, '\n')
  const isPlain = isSendable(text)
  const headers = [
    header('From', addresses(letter.from === null ? [] : [letter.from])),
    ...(['to', 'cc', 'bcc'] as const).map((role) =>
      header(`${role.charAt(0).toUpperCase()}${role.slice(1)}`, addresses(letter[role])),
    ),
    at === null ? '' : header('Date', dateOf(at, offsetMinutes ?? 0)),
    header('Subject', encodedWords(oneLine(letter.subject))),
    header('Message-ID', messageIdOf(letter.messageId, key)),
    ...(answers === null
      ? []
      : ['In-Reply-To', 'References'].map((name) =>
          header(name, messageIdOf(answers.messageId, answers.key)),
        )),
    'MIME-Version: 1.0\n',
    'Content-Type: text/plain; charset=utf-8\n',
    `Content-Transfer-Encoding: ${isPlain ? '8bit' : 'base64'}\n`,
    channel === 'mail' ? '' : header('X-Rapport-Channel', channel),
    ...letter.attachments.map(({ name, type, bytes }) =>
      header('X-Rapport-Attachment', `${encodedWords(oneLine(name))} (${oneLine(type)}, ${bytes} bytes)`),
    ),
  ]
  const body = isPlain ? text : base64Lines(text)
  return `From MAILER-DAEMON ${separatorDate(at)}\n${headers.join('')}\n${body.replace(/^(>*From )/gm, '>$1')}\n\n`
}

/** RFC 5322 §2.1.1 wants no line of more than 998 octets, and no NUL. */
function isSendable(text: string): boolean {
  return !text.includes('\0') && text.split('\n').every((line) => Buffer.byteLength(line) <= 998)
}

function base64Lines(text: string): string {
  const encodedText = Buffer.from(text).toString('base64')
  return Array.from({ length: Math.ceil(encodedText.length / 76) }, (_, line) =>
    encodedText.slice(line * 76, line * 76 + 76),
  ).join('\n')
}

function header(name: string, value: string): string {
  return value === '' ? '' : `${name}: ${value}\n`
}

/** Folded after each, so that no line grows with how many there are. */
function addresses(parties: readonly PartyOut[]): string {
  return parties.map(address).join(',\n ')
}

function address({ name, kind, value }: PartyOut): string {
  const shown = encodedPhrase(oneLine(name === '' && kind !== 'email' ? value : name))
  const spec = kind === 'email' ? oneLine(value) : `${encodeURIComponent(value)}@${kind}.invalid`
  return shown === '' ? spec : `${shown} <${spec}>`
}

/** The message's own id; where none is known, one made of its fingerprint. */
function messageIdOf(messageId: string | null, key: string): string {
  const id = oneLine(messageId ?? '').replace(/[<>\s]/g, '')
  return `<${id === '' ? `${key.toLowerCase()}@rapport.invalid` : id}>`
}

/** Nothing in a header may begin a line of its own. */
function oneLine(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ').trim()
}

/** `Mon, 23 Nov 2026 09:00:00 +0100`: RFC 5322 §3.3. */
function dateOf(at: number, offsetMinutes: number): string {
  const wall = new Date(at + offsetMinutes * 60_000)
  const size = Math.abs(offsetMinutes)
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(size / 60)}${twoDigits(size % 60)}`
  return `${wall.toUTCString().replace(' GMT', '')} ${offset}`
}

/** `Mon Nov 23 08:00:00 2026`, in UTC. */
function separatorDate(at: number | null): string {
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(at ?? 0)
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return `${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
