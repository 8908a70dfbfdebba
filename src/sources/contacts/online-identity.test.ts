import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityOfAccount, identityOfUrl } from './online-identity.ts'

const urls = [
  ['https://www.linkedin.com/in/Jane-Doe/?trk=x', 'linkedin:jane-doe'],
  ['www.linkedin.com/in/j%C3%A9r%C3%B4me', 'linkedin:jérôme'],
  ['https://twitter.com/@Jane', 'twitter:jane'],
  ['https://x.com/jane', 'twitter:jane'],
  ['github.com/jane', 'github:jane'],
  ['https://t.me/jane', 'telegram:jane'],
  // Shared pages would make one person of many.
  ['https://www.example.com', null],
  ['https://www.linkedin.com/company/acme', null],
  ['https://twitter.com/share?url=x', null],
  ['javascript:alert(1)', null],
  ['', null],
] as const
for (const [url, value] of urls)
  test(`the address "${url}" stands for ${value ?? 'nobody'}`, () => {
    assert.equal(identityOfUrl(url)?.value ?? null, value)
  })

const accounts = [
  ['skype:jane.d', 'Skype', 'skype:jane.d'],
  ['xmpp:jane@example.org', '', 'xmpp:jane@example.org'],
  ['jane', 'AIM', 'aim:jane'],
  ['x-apple:jane', 'twitter', 'twitter:jane'],
  ['janedoe', 'LinkedIn', 'linkedin:janedoe'],
  ['https://www.linkedin.com/in/jane', 'twitter', 'linkedin:jane'],
  ['jane', 'home', null],
  ['', 'skype', null],
] as const
for (const [text, service, value] of accounts)
  test(`the account "${text}" of "${service}" is ${value ?? 'not known'}`, () => {
    assert.equal(identityOfAccount(text, service)?.value ?? null, value)
  })
