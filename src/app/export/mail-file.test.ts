import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { LetterOut } from '../ports.ts'
import { mailFile } from './mail-file.ts'

const letter: LetterOut = {
  key: 'AB12',
  channel: 'mail',
  at: Date.UTC(2026, 2, 9, 8, 5),
  offsetMinutes: 345,
  messageId: 'one@lee.example',
  answers: { messageId: null, key: 'CD34' },
  from: { kind: 'email', value: 'ann@lee.example', name: 'Lee, Ann' },
  to: [
    { kind: 'email', value: 'kim@vale.example', name: 'Kim Välé' },
    { kind: 'handle', value: 'whatsapp:bob', name: '' },
  ],
  cc: [],
  bcc: [],
  subject: 'The north wall',
  attachments: [{ name: 'wall.pdf', type: 'application/pdf', bytes: 1200 }],
  text: 'Dear Kim,\nFrom here on it is yours.\n>From was quoted.',
}

const textOf = (one: LetterOut) => [...mailFile([one])].join('')

test('a letter is a message with its parties, its time where it was written, and its lines quoted as mboxrd does', () => {
  assert.deepEqual(textOf(letter).split('\n'), [
    'From MAILER-DAEMON Mon Mar  9 08:05:00 2026',
    'From: "Lee, Ann" <ann@lee.example>',
    'To: =?utf-8?B?S2ltIFbDpGzDqQ==?= <kim@vale.example>,',
    ' "whatsapp:bob" <whatsapp%3Abob@handle.invalid>',
    'Date: Mon, 09 Mar 2026 13:50:00 +0545',
    'Subject: The north wall',
    'Message-ID: <one@lee.example>',
    'In-Reply-To: <cd34@rapport.invalid>',
    'References: <cd34@rapport.invalid>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Rapport-Attachment: wall.pdf (application/pdf, 1200 bytes)',
    '',
    'Dear Kim,',
    '>From here on it is yours.',
    '>>From was quoted.',
    '',
    '',
  ])
})

test('a line longer than mail allows is encoded, and comes back', () => {
  const text = `${'long '.repeat(300)}\nFrom me`
  const [head = '', body = ''] = textOf({ ...letter, text }).split('\n\n')
  assert.match(head, /Content-Transfer-Encoding: base64/)
  assert.equal(Buffer.from(body, 'base64').toString(), text)
})

test('whatever stands in a name, a subject or an id, no header begins in it', () => {
  const anything = fc.string({
    unit: fc.constantFrom('a', '\r', '\n', '\0', 'ü', ':', '<', '"', '=?', '\u2028'),
  })
  fc.assert(
    fc.property(anything, anything, anything, (name, subject, messageId) => {
      const text = textOf({
        ...letter,
        subject,
        messageId,
        from: { kind: 'email', value: 'a@b.example', name },
      })
      const head = text.slice(0, text.indexOf('\n\n'))
      for (const line of head.split('\n').slice(1))
        assert.match(
          line,
          /^(?: |(?:From|To|Date|Subject|Message-ID|In-Reply-To|References|MIME-Version|Content-Type|Content-Transfer-Encoding|X-Rapport-Attachment): )/,
        )
    }),
    { numRuns: 500 },
  )
})
