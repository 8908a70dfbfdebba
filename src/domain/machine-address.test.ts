import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMachineAddress, isNoReply } from './machine-address.ts'

const machines = [
  'mailer-daemon@example.org',
  'postmaster@example.org',
  'noreply@example.org',
  'no-reply+abc@example.org',
  'do_not_reply@example.org',
  'orders-noreply@shop.example',
  'majordomo@example.org',
  'owner-linux@example.org',
  'linux-request@example.org',
  'linux-bounces@example.org',
  'bounce+c5f1d2.1-ann=example.org@mail.example',
  'notifications@github.com',
  'reply+abcdef0123456789@reply.github.com',
  'root@build7.example.org',
  'syncbot-bot@example.org',
  'patchwork-bot+netdev@example.org',
  '1234@bugs.launchpad.net',
]
const people = [
  'ann@example.org',
  'ann.lee@example.org',
  'abbott@example.org',
  'rebecca@example.org',
  'bounceline@example.org',
  'rolf@kernel-list.example',
  'k..lee@example.org',
  '',
]

for (const address of machines)
  test(`${address} is a machine's`, () => {
    assert.equal(isMachineAddress(address), true)
  })

for (const address of people)
  test(`"${address}" is a person's`, () => {
    assert.equal(isMachineAddress(address), false)
  })

test('a no-reply address says so in any spelling', () => {
  for (const local of [
    'noreply',
    'no-reply',
    'no.reply',
    'donotreply',
    'do-not-reply',
    'news-noreply',
    'noreply+12',
  ])
    assert.equal(isNoReply(`${local}@example.org`), true, local)
  for (const local of ['nora', 'replying', 'ann'])
    assert.equal(isNoReply(`${local}@example.org`), false, local)
})
