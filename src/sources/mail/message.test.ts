import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { MessageRecord } from '../../domain/record.ts'
import { type MessageHints, readMessage } from './message.ts'
import { readMessageSlowly } from './slow-message.ts'

function read(raw: string | Buffer, hints: Partial<MessageHints> = {}): MessageRecord {
  const bytes = typeof raw === 'string' ? Buffer.from(raw, 'latin1') : raw
  const reading = readMessage(bytes, { pipermail: false, labels: [], ...hints })
  assert.ok('record' in reading, JSON.stringify(reading))
  return reading.record
}

const head = 'From: Ann Lee <ann@example.org>\nTo: bob@example.org\nDate: Thu, 2 Jan 2003 03:57:04 +0100\n'

test('a plain message gives its parties, time, ids and text', () => {
  const record = read(
    `${head}Cc: "Cy, D." <cy@example.org>\nSubject: Re: a\n long one\nMessage-ID: <2@example.org>\n` +
      'In-Reply-To: <1@example.org> (Bob of Monday)\nReferences: <0@example.org>\n\t<1@example.org>\n' +
      'Delivered-To: bob@example.org\n\nHello Bob,\n\nbye\n\n',
    { labels: ['Inbox'] },
  )
  assert.deepEqual(record, {
    kind: 'message',
    channel: 'mail',
    messageId: '2@example.org',
    inReplyTo: '1@example.org',
    references: ['0@example.org', '1@example.org'],
    conversation: null,
    at: Date.parse('2003-01-02T02:57:04Z'),
    offsetMinutes: 60,
    from: { name: 'Ann Lee', kind: 'email', value: 'ann@example.org' },
    to: [{ name: '', kind: 'email', value: 'bob@example.org' }],
    cc: [{ name: 'Cy, D.', kind: 'email', value: 'cy@example.org' }],
    bcc: [],
    subject: 'Re: a long one',
    text: 'Hello Bob,\n\nbye',
    traffic: 'personal',
    trafficWhy: null,
    list: null,
    labels: ['Inbox'],
    deliveredTo: ['bob@example.org'],
    attachments: [],
  })
})

const part = (type: string, body: string, more = ''): string => `Content-Type: ${type}\n${more}\n${body}\n`
const multipart = (kind: string, parts: readonly string[], boundary = 'XX'): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\n\npreamble\n${parts.map((text) => `--${boundary}\n${text}`).join('')}--${boundary}--\nepilogue\n`

const bodies = [
  ['CRLF', `${head}\nHi\nthere\n`.replaceAll('\n', '\r\n'), 'Hi\nthere'],
  ['CR alone', `${head}\nHi\nthere\n`.replaceAll('\n', '\r'), 'Hi\nthere'],
  ['Latin-1', `${head}Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xe9`, 'café'],
  ['UTF-8 without a charset', `${head}\ncaf\xc3\xa9`, 'café'],
  [
    '8-bit text said to be ASCII',
    `${head}Content-Type: text/plain; charset=us-ascii\n\ncaf\xe9 \x93x\x94`,
    'café “x”',
  ],
  ['an unknown charset', `${head}Content-Type: text/plain; charset=x-martian\n\ncaf\xe9`, 'café'],
  [
    'quoted-printable',
    `${head}Content-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 =\nau lait =3D =ZZ\n`,
    'café au lait = =ZZ',
  ],
  ['base64', `${head}Content-Transfer-Encoding: base64\n\nY2Fmw6k=\n`, 'café'],
  [
    'text that is only said to be base64',
    `${head}Content-Transfer-Encoding: base64\n\nNo, this. Is it? It is; plain (text)!\n`,
    'No, this. Is it? It is; plain (text)!',
  ],
  ['the type `text` of old programs', `${head}Content-Type: text\n\nHi`, 'Hi'],
  [
    'flowed text',
    `${head}Content-Type: text/plain; format=flowed\n\nOne \ntwo\n> three \n> four\n-- \nAnn\n`,
    'One two\n> three four\n-- \nAnn',
  ],
  ['HTML only', `${head}${part('text/html', '<p>Hi <b>Bob</b></p>')}`, 'Hi Bob'],
  [
    'two forms',
    head + multipart('alternative', [part('text/plain', 'plain'), part('text/html', '<p>html</p>')]),
    'plain',
  ],
  [
    'an empty plain form',
    head + multipart('alternative', [part('text/plain', ' '), part('text/html', '<p>html</p>')]),
    'html',
  ],
  [
    'a text and a footer',
    head + multipart('mixed', [part('text/plain', 'Hi'), part('text/plain', 'footer')]),
    'Hi\n\nfooter',
  ],
  ['a part without headers', head + multipart('mixed', ['\nHi\n']), 'Hi'],
  [
    'a boundary that is never closed',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n`,
    'Hi',
  ],
  [
    'parts in parts',
    head +
      multipart('mixed', [
        multipart('alternative', [part('text/plain', 'in')], 'XXY'),
        part('text/plain', 'out'),
      ]),
    'in\n\nout',
  ],
  ['no blank line after the headers', `${head}Hello Bob,\nhow are you?\n`, 'Hello Bob,\nhow are you?'],
  [
    'an mbox separator',
    `From ann@example.org Thu Jan  2 03:57:04 2003\n${head}\n>From here\n>>From there\n`,
    'From here\n>From there',
  ],
  ['a quoted `From ` outside an mbox', `${head}\n>From here\n`, '>From here'],
] as const

for (const [what, raw, text] of bodies)
  test(`a message with ${what} gives its text`, () => {
    assert.equal(read(raw).text, text)
  })

const CUT_SUBJECT = 'Subject: Notice of new telephone numbers: all of Client Relations Departme'
const cut = [
  ['is whole again where the body has the word', 'The numbers of the Department changed.', 'Department'],
  [
    'is whole again where the body repeats the cut',
    'Re: Relations Departme nt. The Department.',
    'Department',
  ],
  ['stays where the body has no such word', 'The numbers changed.', 'Departme nt'],
  ['stays where the half is a word of the body too', 'Department, departme.', 'Departme nt'],
] as const
for (const [what, body, end] of cut)
  test(`a subject that Exchange cut within a word after 74 characters ${what}`, () => {
    assert.equal(CUT_SUBJECT.length, 74)
    assert.ok(read(`${head}${CUT_SUBJECT}\n nt\n\n${body}\n`).subject.endsWith(`Relations ${end}`))
    assert.ok(
      read(`${head}${CUT_SUBJECT}\r\n\tnt\r\n\r\n${body}\r\n`)
        .subject.replace('\t', ' ')
        .endsWith(`Relations ${end}`),
    )
  })

test('a subject folded after 74 characters between words stays as it is', () => {
  const first = 'Subject: A long subject that a mailer folded between two words after seven'.padEnd(74, 'n')
  assert.match(read(`${head}${first}\n tens\n\nTens of seven words.\n`).subject, / tens$/)
})

test('attachments give names, types and sizes, and are not decoded', () => {
  const file = part(
    'application/pdf; name="x.pdf"',
    'AAECAwQF',
    'Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a b.pdf"\n',
  )
  const signature = part('application/pgp-signature', 'xyz')
  const record = read(head + multipart('mixed', [part('text/plain', 'Hi'), file, signature]))
  assert.deepEqual(record.attachments, [{ name: 'a b.pdf', type: 'application/pdf', bytes: 6 }])
  assert.equal(record.text, 'Hi')
})

test('a message forwarded inside another is shown under a heading, one that a bounce returns is not', () => {
  const inner = part('message/rfc822', 'From: Cy <cy@example.org>\nSubject: old\n\nwords')
  const forwarded = read(head + multipart('mixed', [part('text/plain', 'See'), inner])).text
  assert.equal(
    forwarded,
    'See\n\n---------- Forwarded message ----------\nFrom: Cy <cy@example.org>\nSubject: old\n\nwords',
  )
  assert.equal(read(head + multipart('report', [part('text/plain', 'It failed'), inner])).text, 'It failed')
})

test('Takeout labels and threads are kept', () => {
  const record = read(
    `X-GM-THRID: 1661\nX-Gmail-Labels: Inbox,"Work, old",=?UTF-8?Q?F=C3=BCr_sp=C3=A4ter?=\n${head}\nHi`,
  )
  assert.equal(record.conversation, 'gmail:1661')
  assert.deepEqual(record.labels, ['Inbox', 'Work, old', 'Für später'])
})

test('an Exchange export fills names in and gives the folder', () => {
  const record = read(
    'From: ann.lee@firm.example\nTo: bob.ray@firm.example, c..day@firm.example\nDate: Thu, 2 Jan 2003 03:57:04 -0800 (PST)\n' +
      'X-From: Ann Lee\nX-To: Ray, Bob </O=FIRM/OU=NA/CN=RECIPIENTS/CN=BRAY>, Day, C. </O=FIRM/CN=CDAY>\nX-cc: \n' +
      'X-Folder: \\Ann_Lee\\Sent Items\n\nHi',
  )
  assert.deepEqual(
    [record.from, ...record.to].map((party) => party.name),
    ['Ann Lee', 'Ray, Bob', 'Day, C.'],
  )
  assert.deepEqual(record.labels, ['Sent Items'])
})

test('names that do not line up with the addresses are not used', () => {
  const record = read(
    'From: a@firm.example\nTo: x.one@f.example, y.two@f.example\nX-To: Someone Else, Another Person\n\nHi',
  )
  assert.deepEqual(
    record.to.map((party) => party.name),
    ['', ''],
  )
})

test('the author behind a list that writes its own address into From is found', () => {
  const record = read(
    'From: Ann Lee via talk <talk@lists.example>\nReply-To: Ann Lee <ann@example.org>\nList-Post: <mailto:talk@lists.example>\n\nHi',
  )
  assert.deepEqual(record.from, { name: 'Ann Lee', kind: 'email', value: 'ann@example.org' })
  assert.equal(record.list, 'talk@lists.example')
})

test('an absurd date gives way to that of the mbox separator when nothing else tells', () => {
  const separator = 'From ann at host7.example  Tue Jul 25 12:08:48 2006\n'
  assert.equal(
    read(`${separator}From: a@b.example\nDate: Mon, 1 Jan 1979 00:00:00 +0000\n\nx`).at,
    Date.parse('2006-07-25T12:08:48Z'),
  )
})

test('an 8-bit header is read in the charset of the body', () => {
  const record = read(
    `${head}Subject: \xd0\xd2\xc9\xd7\xc5\xd4\nContent-Type: text/plain; charset=koi8-r\n\nx`,
  )
  assert.equal(record.subject, 'привет')
})

test('text beyond one megabyte is left out, and that is said', () => {
  const reading = readMessage(Buffer.from(`${head}\n${'a'.repeat(1_048_577)}`), {
    pipermail: false,
    labels: [],
  })
  assert.ok('record' in reading)
  assert.equal(reading.record.text.length, 1_048_576)
  assert.deepEqual(reading.notes, ['not read: text beyond 1 MB'])
})

test('what is no message is refused with the reason', () => {
  const hints = { pipermail: false, labels: [] }
  assert.deepEqual(readMessage(Buffer.alloc(0), hints), { failed: 'an empty file' })
  assert.deepEqual(readMessage(Buffer.from('just words\nand more\n'), hints), { failed: 'no mail headers' })
})

test('a multipart without its boundary is for the slow reader, which gives the whole body', async () => {
  const raw = Buffer.from(`${head}Content-Type: multipart/mixed; boundary=gone\n\nHello\n`)
  const hints = { pipermail: false, labels: [] }
  assert.deepEqual(readMessage(raw, hints), { beyond: 'a multipart whose boundary never comes' })
  const reading = await readMessageSlowly(raw, hints)
  assert.ok('record' in reading)
  assert.equal(reading.record.text, 'Hello')
})

test('a message cut at any byte, or with any bytes in it, makes no reader throw', () => {
  const whole = Buffer.from(
    head +
      multipart('mixed', [
        part('text/html; charset="utf-8', '<p>Hi</p>'),
        part('text/plain', 'x=', 'Content-Transfer-Encoding: quoted-printable\n'),
      ]),
  )
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
      (end, changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        const reading = readMessage(bytes.subarray(0, end), { pipermail: false, labels: [] })
        assert.ok('record' in reading || 'beyond' in reading || 'failed' in reading)
      },
    ),
    { numRuns: 1000 },
  )
})
