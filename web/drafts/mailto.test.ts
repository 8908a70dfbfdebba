import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailtoWith } from './mailto.ts'

test('a draft opens in mail with its addresses, subject and lines', () => {
  const draft = { to: ['Ana Berg <ana@example.com>'], cc: ['list@example.com'], subject: 'A & B' }
  assert.equal(
    mailtoWith(draft, 'Hi,\nyes?'),
    'mailto:ana%40example.com?cc=list%40example.com&subject=A%20%26%20B&body=Hi%2C%0D%0Ayes%3F',
  )
})

test('without an address there is nothing to open', () => {
  assert.equal(mailtoWith({ to: ['Ana Berg'], cc: [], subject: '' }, ''), null)
})
