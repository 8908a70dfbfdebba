import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectContacts } from './detect.ts'
import { readContactsFile } from './read-contacts-file.ts'

const files = [
  ['a card without its ending', 'contacts', '\uFEFFBEGIN:VCARD\nFN:Ann\nEND:VCARD\n', 'vcard'],
  ['a card in capitals or not', 'x.vcs', '\nbegin:vcard\nfn:Ann\nend:vcard\n', 'vcard'],
  ['a broken card by its ending', 'x.vcf', 'card', 'vcard'],
  ['a calendar with a card’s ending', 'x.vcf', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', null],
  ['a mailbox that holds a card', 'x.mbox', 'From a@b Sun Mar 22 02:19:17 2020\n\nBEGIN:VCARD\n', null],
  [
    'Google, current',
    'a.csv',
    'First Name,Phonetic First Name,Labels,E-mail 1 - Label,E-mail 1 - Value\n',
    'google-csv',
  ],
  ['Google, old', 'a.csv', 'Name,Given Name,Yomi Name,Group Membership,Phone 1 - Value \n', 'google-csv'],
  ['Outlook', 'a.csv', '"Title","First Name","Last Name","Job Title","E-mail Address"\n', 'outlook-csv'],
  ['a table of people with semicolons', 'a.csv', 'Name;E-Mail\nAnn;a@b.org\n', 'contacts-csv'],
  [
    'connections under a preamble',
    'a.csv',
    'Notes:\n"x"\n\nFirst Name,Last Name,URL,Connected On\n',
    'linkedin-connections',
  ],
  ['messages under any name', 'm.csv', 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n', 'linkedin-messages'],
  ['a table of other things', 'a.csv', 'Time,Media Link\n', null],
  ['prose that speaks of names and e-mail', 'readme.txt', 'Dear Ann,\nName, E-mail\nare missing.\n', null],
  ['an empty file', 'a.csv', '', null],
] as const
for (const [what, name, text, format] of files)
  test(`${what} is ${format ?? 'nothing for this reader'}`, () => {
    assert.equal(detectContacts(name, Buffer.from(text)), format)
  })

test('UTF-16 is told like UTF-8', () => {
  assert.equal(detectContacts('a.csv', Buffer.from('\uFEFFName\tEmail\r\n', 'utf16le')), 'contacts-csv')
})

test('a head cut inside a cell or a character is enough', () => {
  const bytes = Buffer.from(`Name,Email,Note\nZoë,z@x.org,"${'é'.repeat(40_000)}`)
  assert.equal(detectContacts('a.csv', bytes.subarray(0, 65_536)), 'contacts-csv')
  assert.equal(detectContacts('a.csv', bytes.subarray(0, 65_535)), 'contacts-csv')
})

test('a file that nobody here knows is reported', () => {
  const { format, records, skipped } = readContactsFile({ path: 'x.bin', bytes: Buffer.from([0, 1, 2]) })
  assert.equal(format, null)
  assert.deepEqual(records, [])
  assert.deepEqual(skipped, [{ where: 'x.bin', why: 'is no contacts file that Rapport knows' }])
})
