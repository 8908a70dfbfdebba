import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { correspondence, letter } from '../../test/builders/acquaintance.ts'
import { event, vcalendar, vcard } from '../../test/builders/cards-and-events.ts'
import { mbox } from '../../test/builders/mail.ts'
import { formatOf } from './format.ts'

const mail = mbox(correspondence(3))
const card = vcard('Ann Lee', ['ann@lee.example'])
const calendar = vcalendar([event({ uid: '1', at: '2026-03-01T10:00:00Z', summary: 'Tea', guests: [] })])
const csv = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,,,,01 Mar 2026\n'

const known: readonly (readonly [name: string, content: string, format: string])[] = [
  ['Inbox', mail, 'mbox'],
  ['inbox.mbox', mail, 'mbox'],
  ['looks-like.vcf.txt', mail, 'mbox'],
  ['1.eml', letter(1), 'message'],
  ['contacts.vcf', card, 'contacts'],
  ['misnamed.ics', card, 'contacts'],
  ['calendar.ics', calendar, 'calendar'],
  ['misnamed.mbox', calendar, 'calendar'],
  ['Connections.csv', csv, 'contacts'],
]
for (const [name, content, format] of known) {
  test(`${name} is ${format} by what it holds`, () => {
    assert.equal(formatOf(`/x/${name}`, Buffer.from(content)), format)
  })
  test(`${name}.gz is ${format}, packed`, () => {
    const packed = format === 'message' ? 'mbox.gz' : `${format}.gz`
    assert.equal(formatOf(`/x/${name}.gz`, gzipSync(content)), packed)
  })
}

test('of a packed file its first half tells enough', () => {
  const packed = gzipSync(mbox(correspondence(60)))
  assert.equal(formatOf('/x/old.gz', packed.subarray(0, packed.length >> 1)), 'mbox.gz')
})

test('an archive is known by its first bytes', () => {
  assert.equal(formatOf('/x/takeout', Buffer.from('PK\u0003\u0004....')), 'zip')
})

const unknown: readonly (readonly [name: string, content: Buffer, why: RegExp])[] = [
  ['inbox.mbox', Buffer.alloc(0), /^the file is empty$/],
  ['holiday.mbox', Buffer.from('ffd8ffe000104a46', 'hex'), /JPEG picture, which Rapport does not read/],
  ['mail.pst', Buffer.from('!BDN....'), /export it from Outlook/],
  ['book.db', Buffer.from('SQLite format 3\u0000'), /a database/],
  ['old.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]), /cannot be unpacked|in no format/],
  ['notes.txt', Buffer.from('Milk, eggs, and a note to self: call Ann.'), /in no format that Rapport reads/],
  ['notes.txt.gz', gzipSync('Milk, eggs, and bread.'), /what is packed in it is in no format/],
]
for (const [name, content, why] of unknown)
  test(`${name} of ${content.length} bytes is not read, with the reason`, () => {
    const format = formatOf(`/x/${name}`, content)
    assert.ok(typeof format !== 'string')
    assert.match(format.unknown, why)
  })
