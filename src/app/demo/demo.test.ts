import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, integer, nat, property } from 'fast-check'
import ICAL from 'ical.js'
import PostalMime, { type Email } from 'postal-mime'
import { type Demo, makeDemo } from './demo.ts'
import { PEOPLE } from './people.ts'

const TODAY = '2026-11-23'
const demo = makeDemo({ seed: 1, today: TODAY })
const mail = mailOf(demo)

function textOf(book: Demo, name: string): string {
  const file = book.files.find((each) => each.name === name)
  assert.ok(file, `${name} is missing`)
  return new TextDecoder().decode(file.bytes)
}

/** The messages of an mboxrd file, with its quoting undone. */
function messagesOf(mbox: string): string[] {
  return mbox
    .split(/^From \S+ .*\d{4}\n/m)
    .slice(1)
    .map((message) => message.replaceAll(/^>(>*From )/gm, '$1'))
}

async function mailOf(book: Demo): Promise<{ inbox: Email[]; sent: Email[] }> {
  const read = (name: string) =>
    Promise.all(messagesOf(textOf(book, name)).map((raw) => PostalMime.parse(raw)))
  return { inbox: await read('mail/inbox.mbox'), sent: await read('mail/sent.mbox') }
}

const header = (mail: Email, key: string) => mail.headers.find((each) => each.key === key)?.value
const address = (mail: Email): string => mail.from?.address ?? ''

test('the same seed and day give the same bytes, another seed gives others', () => {
  assert.deepEqual(makeDemo({ seed: 1, today: TODAY }), demo)
  assert.notDeepEqual(makeDemo({ seed: 2, today: TODAY }).files[0], demo.files[0])
})

test('every message parses, with From, To, Date and Message-ID', async () => {
  const { inbox, sent } = await mail
  assert.ok(inbox.length + sent.length > 900)
  for (const mail of [...inbox, ...sent]) {
    assert.match(address(mail), /@/)
    assert.ok(mail.to?.length, `${mail.messageId}`)
    assert.ok(Date.parse(mail.date ?? '') > 0, `${mail.messageId}`)
    assert.match(mail.messageId ?? '', /^<[^<>\s]+@[^<>\s]+>$/)
    assert.ok((mail.text ?? mail.html ?? '').length > 1, `${mail.messageId}`)
  }
})

test('a message that answers another names one that is there, and came earlier', async () => {
  const { inbox, sent } = await mail
  const sentAt = new Map([...inbox, ...sent].map((mail) => [mail.messageId, Date.parse(mail.date ?? '')]))
  const answers = [...inbox, ...sent].filter((mail) => mail.inReplyTo !== undefined)
  assert.ok(answers.length > 500)
  for (const mail of answers) {
    assert.ok(
      (sentAt.get(mail.inReplyTo ?? '') ?? Infinity) < Date.parse(mail.date ?? ''),
      `${mail.messageId}`,
    )
    assert.ok(mail.references?.includes(mail.inReplyTo ?? '-'))
  }
})

test('one thread answers without any header that says so', async () => {
  const { inbox, sent } = await mail
  const thread = [...inbox, ...sent].filter((mail) => mail.subject?.endsWith('Annual accounts'))
  assert.equal(thread.length, 4)
  assert.deepEqual(
    thread.map((mail) => mail.inReplyTo ?? mail.references),
    [undefined, undefined, undefined, undefined],
  )
})

test('on any day and seed, no message is later than the evening before, and none is older than nineteen months', () => {
  holds(
    property(integer({ min: 0, max: 800 }), nat(), (days, seed) => {
      const today = Temporal.PlainDate.from('2026-01-01').add({ days })
      const book = makeDemo({ seed, today: today.toString() })
      const end = today.toZonedDateTime('Europe/Berlin').epochMilliseconds
      const dates = [
        ...`${textOf(book, 'mail/inbox.mbox')}${textOf(book, 'mail/sent.mbox')}`.matchAll(/^Date: (.+)$/gm),
      ]
      for (const [, date = ''] of dates) {
        assert.ok(Date.parse(date) < end, date)
        assert.ok(Date.parse(date) > end - 590 * 86_400_000, date)
      }
    }),
    { numRuns: 5 },
  )
})

test('every address is a reserved one, in every file', () => {
  for (const { name } of demo.files)
    for (const [found, domain = ''] of textOf(demo, name)
      .replaceAll(/=\n|\r\n /g, '')
      .matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)*)/g))
      assert.match(domain, /(?:^|\.)example(?:\.com)?$/, `${name}: ${found}`)
})

test('some sixty people have written to the owner and heard from the owner', async () => {
  const { inbox, sent } = await mail
  const wrote = new Set(inbox.map(address))
  const heard = new Set(
    sent.flatMap((mail) => [...(mail.to ?? []), ...(mail.cc ?? [])].map((to) => to.address ?? '')),
  )
  const twoWay = PEOPLE.filter(
    (person) => person.mail.some((each) => wrote.has(each)) && person.mail.some((each) => heard.has(each)),
  )
  assert.ok(twoWay.length >= 58, String(twoWay.length))
  const twoAddresses = PEOPLE.filter((person) => person.mail.filter((each) => wrote.has(each)).length === 2)
  assert.deepEqual(
    twoAddresses.map((person) => person.key),
    ['marek', 'sofia'],
  )
})

test('machine mail says so: newsletters, notices, an automatic answer and a delivery report', async () => {
  const { inbox } = await mail
  assert.ok(inbox.filter((mail) => header(mail, 'precedence') === 'bulk').length > 30)
  assert.ok(inbox.filter((mail) => header(mail, 'auto-submitted') === 'auto-generated').length > 50)
  assert.ok(
    inbox.some(
      (mail) => header(mail, 'auto-submitted') === 'auto-replied' && address(mail).startsWith('dana.'),
    ),
  )
  const bounce = inbox.find((mail) => header(mail, 'content-type')?.startsWith('multipart/report'))
  assert.equal(header(bounce ?? assert.fail('no bounce'), 'return-path'), '<>')
})

test('the calendar holds recurring meetings, one moved and one cancelled, and the days ahead', () => {
  const calendar = new ICAL.Component(ICAL.parse(textOf(demo, 'calendar.ics')))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  assert.equal(calendar.getAllSubcomponents('vtimezone').length, 1)
  assert.ok(events.filter((event) => event.isRecurring()).length >= 6)
  assert.equal(events.filter((event) => event.isRecurrenceException()).length, 1)
  assert.equal(
    events.filter((event) => event.component.getFirstPropertyValue('status') === 'CANCELLED').length,
    1,
  )
  assert.ok(events.some((event) => event.sequence === 2 && event.startDate.toString() > TODAY))
  assert.ok(
    textOf(demo, 'calendar.ics')
      .split('\r\n')
      .every((line) => new TextEncoder().encode(line).length <= 75),
  )
})

test('a meeting was recorded while the calendar had it', () => {
  const starts = new Set(
    [...textOf(demo, 'calendar.ics').matchAll(/^DTSTART[^:]*:(\d{8}T\d{4})/gm)].map(([, start]) => start),
  )
  assert.ok(starts.size > 40)
  const names = demo.files.map(({ name }) => name).filter((name) => name.startsWith('meetings/'))
  assert.equal(names.length, 3)
  for (const name of names) assert.match(name, /^meetings\/GMT\d{8}-\d{6}_Recording\.transcript\.vtt$/)
})

test('the cues of a transcript are numbered, named, and each ends after it starts', () => {
  for (const { name } of demo.files.filter((file) => file.name.endsWith('.vtt'))) {
    const cues = textOf(demo, name).split('\n\n').slice(1)
    assert.ok(cues.length > 40, name)
    for (const [index, cue] of cues.entries()) {
      const [number, times = '', words = ''] = cue.split('\n')
      assert.equal(number, String(index + 1))
      const [start = '', end = ''] = times.split(' --> ')
      assert.ok(start < end, times)
      assert.match(
        words,
        /^(?:Robin Adler|Samir Haddad|Ingrid Petersen|Tomasz Wójcik|Lena Brandt|Hannah Osei): \S/,
      )
    }
  }
})

test('the address book has both versions, yearless birthdays of both kinds, and one person twice', () => {
  const text = textOf(demo, 'contacts.vcf')
  const cards = ICAL.parse(text)
  assert.ok(cards.length > 35)
  for (const piece of [
    'VERSION:3.0',
    'VERSION:4.0',
    'X-APPLE-OMIT-YEAR=1604:1604-',
    'BDAY:--',
    'NICKNAME:Sasha',
    'X-ABShowAs:COMPANY',
  ])
    assert.ok(text.includes(piece), piece)
  assert.equal(text.split('22 555 01 84').length - 1, 2)
})

test('a title that changed in the story is old in the address book and new on LinkedIn', () => {
  assert.match(textOf(demo, 'contacts.vcf'), /TITLE:Engineering Manager/)
  assert.match(textOf(demo, 'linkedin/Connections.csv'), /Tomasz,Wójcik,[^\n]*Head of Engineering/)
})
