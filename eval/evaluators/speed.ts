import { readFileSync } from 'node:fs'
import { readAsks } from '../../src/language/asks.ts'
import { languageOf } from '../../src/language/language.ts'
import { readManner } from '../../src/language/manner.ts'
import { readNews } from '../../src/language/news.ts'
import { readPromises } from '../../src/language/promises.ts'
import { readText } from '../../src/language/reading.ts'
import { readSignature, signatureLines } from '../../src/language/signature.ts'
import { type Zones, zone } from '../../src/language/zones.ts'
import { readMessage } from '../../src/sources/mail/message.ts'
import { splitMbox } from '../../src/sources/mail/mbox.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * How fast all readers together go through ordinary mail, on one core: `--data` is any mbox. MB are a million
 * characters of decoded message text, quotes and signatures included, as a message reaches the readers. `first` is a
 * fresh process's first pass, with patterns still to be compiled; the others are the second. One row a reader beside.
 */
export const evaluate: Evaluator = async ({ data }) => {
  const mails = await readMails(data)
  const zoned = mails.map(({ text, name, address }) =>
    zone(text, { senderName: name, senderAddress: address }),
  )
  const first = seconds(() => readAll(mails))
  const whole = seconds(() => readAll(mails))
  const size = mails.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const authored = zoned.reduce((sum, { authored: words }) => sum + words.length, 0) / 1e6
  const rowOf = (reader: string, taken: number): Row => ({
    reader,
    megabytesPerSecond: rounded(size / taken),
    seconds: rounded(taken),
  })
  return [
    {
      ...rowOf('all', whole),
      first: rounded(size / first),
      messages: mails.length,
      megabytes: rounded(size),
      megabytesAuthored: rounded(authored),
    },
    ...READERS.map(([name, read]) => {
      const pass = () => zoned.forEach((zones, i) => read(zones, mails[i] ?? NO_MAIL))
      pass()
      return rowOf(name, seconds(pass))
    }),
  ]
}

type Mail = { readonly text: string; readonly name: string; readonly address: string; readonly sent: string }
const NO_MAIL: Mail = { text: '', name: '', address: '', sent: '' }

/** Each reader alone, on texts that are zoned already. */
const READERS: readonly (readonly [name: string, read: (zones: Zones, mail: Mail) => unknown])[] = [
  ['zones', (_, { text, name, address }) => zone(text, { senderName: name, senderAddress: address })],
  ['language', (zones) => languageOf(zones.authored)],
  ['asks', (zones) => readAsks(zones)],
  ['promises', (zones, { sent }) => readPromises(zones, { sent })],
  [
    'courtesy, feelings, thanks, apology',
    (zones) => readManner(zones, { language: languageOf(zones.authored) }),
  ],
  ['news', (zones, { name }) => readNews(zones, { senderName: name })],
  [
    'signature',
    (zones, { name, address }) =>
      readSignature(signatureLines(zones), { senderName: name, senderAddress: address }),
  ],
]

async function readMails(path: string): Promise<Mail[]> {
  const found: Mail[] = []
  for await (const { bytes } of splitMbox([readFileSync(path)])) {
    const reading = readMessage(bytes, { pipermail: false, labels: [] })
    if (!('record' in reading)) continue
    const { text, from } = reading.record
    found.push({ text, name: from.name, address: from.value, sent: '2003-03-03T09:00:00Z' })
  }
  return found
}

function readAll(mails: readonly Mail[]): void {
  for (const { text, name, address, sent } of mails) {
    const { zones } = readText(text, { sent, senderName: name, senderAddress: address })
    readSignature(signatureLines(zones), { senderName: name, senderAddress: address })
  }
}

function seconds(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
