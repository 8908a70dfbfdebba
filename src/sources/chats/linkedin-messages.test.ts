import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLinkedInMessages } from './linkedin-messages.ts'

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT'
const ME = 'https://www.linkedin.com/in/annlee'
const BOB = 'https://www.linkedin.com/in/bobray'
const EVA = 'https://www.linkedin.com/in/evaroth'

function read(rows: readonly string[], header = HEADER) {
  const bytes = Buffer.from([header, ...rows].map((row) => `${row}\n`).join(''))
  const { records, ...rest } = readLinkedInMessages({ path: 'messages.csv', bytes })
  return { messages: records.filter((record) => record.kind === 'message'), ...rest }
}

test('a message between two is read with both profiles, its thread and its moment', () => {
  const { messages, skipped } = read([
    `c1,,Bob Ray,${BOB},Ann Lee,${ME},2026-08-01 02:00:00 UTC,Coffee?,"Tuesday, maybe?",INBOX,,No`,
  ])
  assert.deepEqual(skipped, [])
  assert.deepEqual(messages, [
    {
      kind: 'message',
      channel: 'linkedin',
      messageId: null,
      inReplyTo: null,
      references: [],
      conversation: 'linkedin:c1',
      at: Date.UTC(2026, 7, 1, 2),
      offsetMinutes: null,
      from: { name: 'Bob Ray', kind: 'profile', value: 'linkedin:bobray' },
      to: [{ name: 'Ann Lee', kind: 'profile', value: 'linkedin:annlee' }],
      cc: [],
      bcc: [],
      subject: 'Coffee?',
      text: 'Tuesday, maybe?',
      traffic: 'personal',
      trafficWhy: null,
      list: null,
      labels: ['INBOX'],
      deliveredTo: [],
      attachments: [],
    },
  ])
})

test('a group thread keeps every recipient, named where names are sure', () => {
  const { messages } = read([
    `c1,Trip,Ann Lee,${ME},"Bob Ray, Eva Roth","${BOB},${EVA}",2026-08-01 02:00:00 UTC,,Hi both,INBOX,,No`,
    `c2,Trip,Ann Lee,${ME},"Bob Ray, PhD, Eva Roth","${BOB} ${EVA}",2026-08-01 03:00:00 UTC,,Hi again,INBOX,,No`,
    `c3,,Eva Roth,${EVA},Ann Lee,${ME},2026-08-01 04:00:00 UTC,,Hi,INBOX,,No`,
  ])
  assert.deepEqual(
    messages[0]?.to.map(({ name, value }) => [name, value]),
    [
      ['Bob Ray', 'linkedin:bobray'],
      ['Eva Roth', 'linkedin:evaroth'],
    ],
  )
  assert.deepEqual(
    messages[1]?.to.map(({ name }) => name),
    ['', 'Eva Roth'],
  )
})

const received = (id: string, name: string, url: string) =>
  `${id},,${name},${url},Ann Lee,${ME},2026-08-01 02:00:00 UTC,,Hi,INBOX,,No`

test('the owner is the one in nearly every thread', () => {
  assert.deepEqual(read([received('c1', 'Bob Ray', BOB), received('c2', 'Eva Roth', EVA)]).owner, {
    name: 'Ann Lee',
    profile: 'linkedin:annlee',
    emails: [],
    positions: [],
  })
  assert.equal(read([received('c1', 'Bob Ray', BOB), received('c2', 'Bob Ray', BOB)]).owner, null)
})

test('drafts, spam and broken rows are left out and reported', () => {
  const { messages, skipped } = read([
    `c1,,Ann Lee,${ME},Bob Ray,${BOB},2026-08-01 02:00:00 UTC,,Not yet,INBOX,,Yes`,
    `c2,,Eva Roth,${EVA},Ann Lee,${ME},2026-08-01 02:00:00 UTC,,Buy,SPAM,,No`,
    'BADROW',
    ',,,,,,,,,,,No',
  ])
  assert.deepEqual(messages, [])
  assert.deepEqual(skipped, [
    { where: 'messages.csv row 4', why: 'has 1 cell where the header has 12' },
    { where: 'messages.csv row 2', why: 'is a draft, never sent' },
    { where: 'messages.csv row 3', why: 'is in the spam folder' },
    { where: 'messages.csv row 5', why: 'has no sender' },
  ])
})

test('a message without a readable date is kept without one, and reported', () => {
  const { messages, skipped } = read([`c1,,Bob Ray,${BOB},Ann Lee,${ME},some day,,Hi,INBOX,,No`])
  assert.deepEqual(
    messages.map(({ at }) => at),
    [null],
  )
  assert.deepEqual(skipped, [
    { where: 'messages.csv row 2', why: 'has no readable date; it was kept without one' },
  ])
})

const texts = [
  ['<p class="spinmail">Hi Ann,</p><p>see &amp; tell<br>Bob</p>', 'Hi Ann,\nsee & tell\nBob'],
  ['I <3 you &lt;b&gt; &#39;really&#x27; &copy;', "I <3 you <b> 'really' &copy;"],
  ['a < b and c > d', 'a < b and c > d'],
  ['&#xD800;&#0;', '&#xD800;&#0;'],
] as const
for (const [content, text] of texts)
  test(`the content ${content} reads as text`, () => {
    const { messages } = read([
      `c1,,Bob Ray,${BOB},Ann Lee,${ME},2026-08-01 02:00:00 UTC,,"${content.replaceAll('"', '""')}",INBOX,,No`,
    ])
    assert.equal(messages[0]?.text, text)
  })

test('what a company page sends is bulk', () => {
  const { messages } = read([
    `c1,,Acme,https://www.linkedin.com/company/acme,Ann Lee,${ME},2026-08-01 02:00:00 UTC,,Hi,INBOX,,No`,
  ])
  assert.deepEqual(
    messages.map(({ traffic }) => traffic),
    ['bulk'],
  )
})

test('older and newer headers, quoted or not, are read by their names', () => {
  const header = `"${HEADER.replace(',ATTACHMENTS,IS MESSAGE DRAFT', ',IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED').split(',').join('","')}"`
  const { messages } = read(
    [`c1,,Bob Ray,${BOB},Ann Lee,${ME},2026-08-01 02:00:00 UTC,,Hi,INBOX,No,Yes`],
    header,
  )
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Hi'],
  )
})
