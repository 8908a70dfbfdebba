import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChatFile, readWhatsApp } from './whatsapp.ts'
import { messageStart } from './whatsapp-lines.ts'

const chat = (text: string, changes: Partial<ChatFile> = {}) =>
  readWhatsApp({ name: 'chat.txt', text, zone: 'UTC', order: null, ...changes })
const told = (text: string, changes: Partial<ChatFile> = {}) =>
  chat(text, changes).records.map(({ at, from, text: words }) => [
    at === null ? null : new Date(at).toISOString().slice(0, 19),
    from.value,
    words,
  ])

const heads = [
  // as the export writes it, day, clock
  ['1/4/23, 7:02 PM - Ana: hi', [1, 4, 23], '19:02'],
  ['1/4/23, 7:02\u202FPM - Ana: hi', [1, 4, 23], '19:02'],
  ['[24/10/24, 9:18:35 AM] Ana: hi', [24, 10, 24], '09:18:35'],
  ['\u200E[07.03.26, 21:22:39] Ana: hi', [7, 3, 26], '21:22:39'],
  ['9/1/24, 9:29 p. m. - Ana: hola', [9, 1, 24], '21:29'],
  ['20/06/2020, 00:08 a. m. - Ana: hola', [20, 6, 2020], '00:08'],
  ['2024/01/30, 20:49 - Ana: hi', [2024, 1, 30], '20:49'],
  ['2024-01-30 20.49 - Ana: hi', [2024, 1, 30], '20:49'],
  ['30-01-2024 20:49 - Ana: hoi', [30, 1, 2024], '20:49'],
  ['\u200F١٥/٣/٢٠٢٤، ٩:٢٩ م - أحمد: مرحبا', [15, 3, 2024], '21:29'],
] as const

const two = (value: number) => String(value).padStart(2, '0')

for (const [line, day, clock] of heads)
  test(`${line.slice(0, 28)} begins a message`, () => {
    const start = messageStart(line)
    assert.deepEqual(start?.day, day)
    const seconds = start?.second === null ? '' : `:${two(start?.second ?? 0)}`
    assert.equal(`${two(start?.hour ?? 0)}:${two(start?.minute ?? 0)}${seconds}`, clock)
  })

for (const line of [
  'see you at 10:30 - or later',
  '3/4 of it, 7:02 - fine',
  '[sic] 1/4/23, 7:02 PM',
  '31/31',
  '',
])
  test(`"${line}" continues a message`, () => {
    assert.equal(messageStart(line), null)
  })

const twoDays = (a: string, b: string) => `${a}, 10:00 - Ana: one\n${b}, 10:00 - Bo: two\n`

test('one day past the twelfth tells the order of the whole file', () => {
  assert.equal(told(twoDays('03/04/26', '13/04/26'))[0]?.[0], '2026-04-03T10:00:00')
  assert.equal(told(twoDays('03/04/26', '03/14/26'))[0]?.[0], '2026-03-04T10:00:00')
})

test('the order in which the messages follow one another in time is theirs', () => {
  const text = '03/04/26, 10:00 - Ana: one\n04/04/26, 10:00 - Bo: two\n01/05/26, 10:00 - Ana: three\n'
  assert.deepEqual(
    told(text).map(([at]) => at),
    ['2026-04-03T10:00:00', '2026-04-04T10:00:00', '2026-05-01T10:00:00'],
  )
})

test('days that could be two are asked about, and read as the owner says', () => {
  const text = '3/4/26, 7:02 PM - Ana: hi\n3/5/26, 7:03 AM - Bo: hello\n'
  const { records, skipped } = chat(text)
  assert.equal(records.length, 0)
  assert.match(skipped[0]?.why ?? '', /--day-first or --month-first/)
  assert.equal(told(text, { order: 'day-first' })[0]?.[0], '2026-04-03T19:02:00')
  assert.equal(told(text, { order: 'month-first' })[0]?.[0], '2026-03-04T19:02:00')
})

test('a message keeps its lines; notices and what was taken back are no messages', () => {
  const text = [
    '[07.03.26, 21:22:39] Team: \u200ENachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
    '[07.03.26, 21:22:40] Ana Lima: Hallo: wie geht es?',
    'Zweite Zeile',
    '[07.03.26, 21:22:41] Ana Lima: \u200EAna Lima hat Bo hinzugefügt',
    '[07.03.26, 21:22:42] Bo Chen: Diese Nachricht wurde gelöscht.',
    '[13.03.26, 21:22:43] Bo Chen: ok',
  ].join('\r\n')
  assert.deepEqual(told(text), [
    ['2026-03-07T21:22:40', 'whatsapp:ana lima', 'Hallo: wie geht es?\nZweite Zeile'],
    ['2026-03-13T21:22:43', 'whatsapp:bo chen', 'ok'],
  ])
})

test('a notice that quotes a colon has no sender', () => {
  const text =
    '13/3/26, 10:00 - Ana: one\n13/3/26, 10:01 - Ana changed the subject to "Plan: summer"\n13/3/26, 10:02 - +49 151 2345678 created group "Plan"\n'
  assert.equal(chat(text).records.length, 1)
})

test('a picture is a message with an attachment, whether it lies beside the chat or was left out', () => {
  const text = '13/3/26, 10:00 - Ana: <Media omitted>\n13/3/26, 10:01 - Bo: IMG-1.jpg (file attached)\nlook\n'
  assert.deepEqual(
    chat(text).records.map(({ text: words, attachments }) => [words, attachments.map(({ name }) => name)]),
    [
      ['', ['not in the export']],
      ['look', ['IMG-1.jpg']],
    ],
  )
})

test('a number is a phone, a saved name means the same in every chat, a stranger’s in this one', () => {
  const text =
    '13/3/26, 10:00 - +49 151 23456789: a\n13/3/26, 10:01 - Ana Lima: b\n13/3/26, 10:02 - ~ Kim: c\n'
  const { records } = chat(text, { name: 'WhatsApp Chat with Choir.txt' })
  assert.deepEqual(
    records.map(({ from }) => `${from.kind} ${from.value}`),
    ['phone +4915123456789', 'handle whatsapp:ana lima', 'handle whatsapp:~kim @ choir'],
  )
  assert.deepEqual(
    records[0]?.to.map(({ value }) => value),
    ['whatsapp:ana lima', 'whatsapp:~kim @ choir'],
  )
})

test('in a chat of two that is named after one of them, the other wrote the export', () => {
  const text = '13/3/26, 10:00 - Ana Lima: a\n13/3/26, 10:01 - Robin Adler: b\n'
  assert.equal(
    chat(text, { name: 'WhatsApp Chat - Ana Lima.zip!/_chat.txt' }).owner?.value,
    'whatsapp:robin adler',
  )
  assert.equal(chat(text).owner, null)
})

test('messages of one minute keep their order, and two that say the same stay two', () => {
  const ats = chat(
    '13/3/26, 10:00 - Ana: ok\n13/3/26, 10:00 - Ana: ok\n13/3/26, 10:01 - Ana: ok\n',
  ).records.map(({ at }) => at)
  assert.equal(new Set(ats).size, 3)
  assert.deepEqual(
    ats,
    ats.toSorted((a, b) => Number(a) - Number(b)),
  )
})

test('nothing that a file can hold makes the reader throw', () => {
  const piece = fc.constantFrom(
    '13/3/26, 10:00 - ',
    '[13.03.26, 10:00:00] ',
    'Ana: ',
    '\n',
    '\u200E',
    '<',
    ':',
    '99/99/99, 99:99 - ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 10 })), { maxLength: 40 }), (pieces) => {
      chat(pieces.join(''))
    }),
    { numRuns: 500 },
  )
})
