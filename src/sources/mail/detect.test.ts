import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectMail } from './detect.ts'
import { isPipermail } from './pipermail.ts'

const mail = 'From: ann@example.org\nTo: bob@example.org\nSubject: x\n\nHi\n'
const cases = [
  ['inbox', `From ann@example.org Thu Jan  2 03:57:04 2003\n${mail}`, 'mbox'],
  [
    '2005-January.txt',
    `From ann at example.org  Fri Jan  7 10:00:00 2005\nFrom: ann at example.org (Ann)\n\nx`,
    'mbox',
  ],
  ['All mail.mbox', `\nFrom 166@xxx Sun Mar 22 02:19:17 +0000 2020\r\nX-GM-THRID: 1\r\n`, 'mbox'],
  ['old.mbox', `From ann@example.org Thu Jan  2 03:57:04 2003\r${mail.replaceAll('\n', '\r')}`, 'mbox'],
  ['letter.eml', 'Subject: x\n\nHi', 'message'],
  ['letter.eml', '\uFEFFSubject: x\n\nHi', 'message'],
  ['12.emlx', `56\n${mail}`, 'message'],
  ['ann/_sent_mail/12.', mail, 'message'],
  ['Maildir/cur/1382298793.002267.host:2,S', 'Received: by x; y\nSubject: z\n\n', 'message'],
  ['unnamed', mail, 'message'],
  ['notes.txt', 'From: the hills\nTo my friends\n', null],
  ['talk.txt', 'Ann: hello\nBob: hi\nFrom: here\n', null],
  ['people.csv', mail, null],
  ['readme.md', '# From here\n', null],
  ['picture', '\x89PNG\r\n\x1a\n\0\0', null],
  ['empty', '', null],
  ['essay.txt', 'From the beginning of 1999 on,\nthings went well.\n', null],
] as const

for (const [path, head, format] of cases)
  test(`${path} that begins ${JSON.stringify(head.slice(0, 30))} is ${format ?? 'no mail'}`, () => {
    assert.equal(detectMail(path, Buffer.from(head)), format)
  })

test('a pipermail archive is known by its separator and its first author', () => {
  const archive = 'From ann at example.org  Fri Jan  7 10:00:00 2005\nFrom: ann at example.org (Ann)\n\nx'
  assert.equal(isPipermail(Buffer.from(archive)), true)
  assert.equal(isPipermail(Buffer.from(archive.replaceAll(' at ', '@'))), false)
})
