import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSignature, signatureLines } from './signature.ts'
import { zone } from './zones.ts'

test('name, title with department, firm and numbers are read from a business signature', () => {
  const text =
    'See you.\n\n-- \nAna Silva\nDirector, Client Relations\nExample Systems, Inc.\nTel: +1 (713) 555-0123 | Fax: 713-555-0199\nana@example.com * www.example.com\n'
  const read = readSignature(signatureLines(zone(text)), {
    senderName: 'Ana Silva',
    senderAddress: 'ana@example.com',
  })
  assert.deepEqual(read, {
    name: 'Ana Silva',
    title: 'Director, Client Relations',
    company: 'Example Systems, Inc.',
    phones: [
      { number: '+1 (713) 555-0123', kind: 'work' },
      { number: '713-555-0199', kind: 'fax' },
    ],
    addresses: ['ana@example.com'],
    web: ['www.example.com'],
  })
})

test('a firm without a suffix is known by the address, its title apart', () => {
  const read = readSignature(['Bo Ek, Chief Technology Officer, Nordlys Norge', 'mobile: +47 22 12 34 56'], {
    senderName: 'Bo Ek',
    senderAddress: 'bo@nordlys.no',
  })
  assert.equal(read.title, 'Chief Technology Officer')
  assert.equal(read.company, 'Nordlys Norge')
  assert.deepEqual(read.phones, [{ number: '+47 22 12 34 56', kind: 'mobile' }])
})

test("another person's name, a motto and a mail service give nothing", () => {
  const read = readSignature(['Cy Ng', '"Engineers do it with care"', 'Gmail User'], {
    senderName: 'Ana Silva',
    senderAddress: 'ana@gmail.com',
  })
  assert.deepEqual([read.name, read.title, read.company], ['', '', ''])
})

test('dates, IP addresses and fingerprints are no telephone numbers', () => {
  const read = readSignature(
    ['Ana Silva', '2003-08-20', '192.168.100.200', 'FPR: E124 6E1C AF8E 7802 A815'],
    { senderName: 'Ana Silva' },
  )
  assert.deepEqual(read.phones, [])
})

test('a message without a signature has no signature lines', () => {
  assert.deepEqual(signatureLines(zone('See you there.')), [])
})
