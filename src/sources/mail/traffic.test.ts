import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMessage } from './message.ts'

type Expected = readonly [traffic: string, why: string | null, list: string | null]

function judged(headers: string, body = 'Hi', pipermail = false): Expected {
  const from = /^From:/im.test(headers) ? '' : 'From: Ann Lee <ann@example.org>\n'
  const subject = /^Subject:/m.test(headers) ? '' : 'Subject: x\n'
  const raw = Buffer.from(`${from}To: talk@lists.example\n${subject}${headers}\n\n${body}`)
  const reading = readMessage(raw, { pipermail, labels: [] })
  assert.ok('record' in reading, JSON.stringify(reading))
  return [reading.record.traffic, reading.record.trafficWhy, reading.record.list]
}

const talk = 'talk@lists.example'
const cases: readonly (readonly [string, string, Expected])[] = [
  ['a letter', '', ['personal', null, null]],
  [
    'a post with List-Post',
    'List-Post: <mailto:talk@lists.example>\nPrecedence: list',
    ['list', 'List-Post: <mailto:talk@lists.example>', talk],
  ],
  [
    'a post of vger',
    'X-Mailing-List: talk@lists.example\nPrecedence: bulk',
    ['list', 'X-Mailing-List: talk@lists.example', talk],
  ],
  [
    'a post of Majordomo',
    'Sender: owner-talk@lists.example\nPrecedence: bulk',
    ['list', 'Sender: owner-talk@lists.example', talk],
  ],
  [
    'a post of eCartis',
    'Sender: talk-bounce@lists.example\nX-list: talk',
    ['list', 'Sender: talk-bounce@lists.example', talk],
  ],
  [
    'a post of ezmlm',
    'Mailing-List: contact talk-help@lists.example; run by ezmlm\nDelivered-To: mailing list talk@lists.example',
    ['list', 'Delivered-To: mailing list talk@lists.example', talk],
  ],
  [
    'a post of Google Groups',
    'Mailing-list: list talk@lists.example; contact talk+owners@lists.example',
    ['list', 'Mailing-List: list talk@lists.example; contact talk+owners@lists.example', talk],
  ],
  [
    'a post known by List-Id and recipient',
    'List-Id: Talk <talk.lists.example>',
    ['list', 'List-Id: Talk <talk.lists.example>', talk],
  ],
  [
    'an answer known by List-Id alone',
    'To: bob@example.org\nList-Id: <other.lists.example>\nIn-Reply-To: <1@x>',
    ['list', 'List-Id: <other.lists.example>', 'other@lists.example'],
  ],
  [
    'a post with X-Loop',
    'X-Loop: talk@lists.example\nPrecedence: bulk',
    ['list', 'X-Loop: talk@lists.example', talk],
  ],
  ['mail that procmail marked with its owner', 'X-Loop: talk@lists.example', ['personal', null, null]],
  [
    'a newsletter',
    'List-Unsubscribe: <https://x.example/u>\nList-Id: 12 <12.mail.example>',
    ['bulk', 'List-Unsubscribe: <https://x.example/u>', null],
  ],
  ['a mass mail', 'Precedence: bulk', ['bulk', 'Precedence: bulk', null]],
  ['a shop', 'From: Shop <newsletter@shop.example>', ['bulk', 'From: newsletter@shop.example', null]],
  ['no reply wanted', 'From: Shop <no-reply@shop.example>', ['bulk', 'From: no-reply@shop.example', null]],
  [
    'spam on a list',
    'X-Spam-Flag: YES\nList-Post: <mailto:talk@lists.example>',
    ['bulk', 'X-Spam-Flag: YES', talk],
  ],
  [
    'a promotion by Gmail',
    'X-Gmail-Labels: Inbox,Category Promotions',
    ['bulk', 'filed under Category Promotions', null],
  ],
  [
    'a word to the whole firm',
    'To: all.employees@firm.example',
    ['bulk', 'To: all.employees@firm.example', null],
  ],
  [
    'an answer with List-Unsubscribe',
    'List-Unsubscribe: <https://x.example/u>\nIn-Reply-To: <1@x>',
    ['personal', null, null],
  ],
  [
    'an automatic answer',
    'Auto-Submitted: auto-replied',
    ['automated', 'Auto-Submitted: auto-replied', null],
  ],
  ['a person who says so', 'Auto-Submitted: no', ['personal', null, null]],
  ['a bounce', 'Return-Path: <>', ['automated', 'Return-Path: <>', null]],
  [
    'a daemon',
    'From: Mail Delivery Subsystem <mailer-daemon@x.example>',
    ['automated', 'From: mailer-daemon@x.example', null],
  ],
  [
    'a bot on a list',
    'From: kbuild test robot <lkp@x.example>\nList-Post: <mailto:talk@lists.example>',
    ['automated', 'From: lkp@x.example', talk],
  ],
  ['a bug tracker', 'X-Bugzilla-Type: changed', ['automated', 'X-Bugzilla-Type: changed', null]],
  ['a follow-up to a Debian bug', 'X-Debian-PR-Message: followup 12', ['personal', null, null]],
  [
    'an acknowledgement of a Debian bug',
    'X-Debian-PR-Message: ack 12',
    ['automated', 'X-Debian-PR-Message: ack 12', null],
  ],
  [
    'LinkedIn',
    'From: Ann via LinkedIn <messages-noreply@linkedin.com>\nList-Unsubscribe: <x>',
    ['automated', 'From: messages-noreply@linkedin.com', null],
  ],
  ['an absence', 'Subject: Out of Office: x', ['automated', 'Subject: Out of Office: x', null]],
  ['a letter about absences', 'Subject: Out of Office Procedure', ['personal', null, null]],
  ['an invitation', 'Content-Type: text/calendar; method=REQUEST', ['automated', 'calendar request', null]],
]

for (const [what, headers, expected] of cases)
  test(`${what} is ${expected[0]}`, () => {
    const own = headers.startsWith('To:') ? headers.replace('To:', 'Cc:') : headers
    const list = expected[2]
    assert.deepEqual(judged(own), list === null ? expected : [expected[0], expected[1], list])
  })

test('an exported calendar entry is automated', () => {
  assert.equal(judged('', 'CALENDAR ENTRY:\tAPPOINTMENT\n\nDescription:\tLunch')[0], 'automated')
})

test('a post in a pipermail archive is list, a bounce in it is automated', () => {
  assert.deepEqual(judged('From: ann at example.org (Ann)', 'Hi', true), [
    'list',
    'from a list archive',
    null,
  ])
  assert.equal(judged('From: MAILER-DAEMON at example.org (Mail)', 'Hi', true)[0], 'automated')
})
