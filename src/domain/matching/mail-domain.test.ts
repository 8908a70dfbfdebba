import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMailProvider, organizationDomain } from './mail-domain.ts'

const cases: readonly (readonly [address: string, domain: string | null])[] = [
  ['ann@mail.eu.acme.co.uk', 'acme.co.uk'],
  ['ann@acme.example', 'acme.example'],
  ['ann@gmail.com', null],
  ['ann@yahoo.com.cn', null],
  ['ann@cantab.rr.com', null],
  ['ann@hotmail.be', null],
  ['ann@live.acme.example', 'acme.example'],
  ['ann@pier.boston.ma.us', 'pier.boston.ma.us'],
  ['ann@boston.ma.us', null],
  ['ann@mail.pier.us', 'pier.us'],
  ['ann@localhost', null],
]
for (const [address, domain] of cases)
  test(`${address} is ${domain === null ? 'at no house' : `at ${domain}`}`, () => {
    assert.equal(organizationDomain(address), domain)
  })

test('a mail provider is nobody’s employer, however it is written', () => {
  for (const name of ['Hotmail', 'yahoo!', 'GMX', 'gmail.com', 'yahoo.co.jp'])
    assert.ok(isMailProvider(name), name)
  for (const name of ['Acme', 'acme.example', 'Live Nation', 'Outlook Boats Ltd.'])
    assert.ok(!isMailProvider(name), name)
})
