import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { test } from 'node:test'
import { type Room, makeRoom } from '../../test/builders/room.ts'
import { discover } from './discover.ts'

/** What is found, with paths as they lie in the room. */
function found(room: Room, ...paths: readonly string[]): string[] {
  return [...discover(paths.map((path) => `${room.folder}/${path}`))].map((piece) => {
    const path = piece.path.slice(room.folder.length + 1)
    if (piece.kind === 'maildir') return `${path}: ${piece.names.join(' ')}`
    if (piece.kind === 'export') return `${path}: an export`
    return piece.kind === 'file' ? path : `${path}: ${piece.why}`
  })
}

test('folders are walked to their end, in an order that counts numbers by value', (t) => {
  const room = makeRoom(t)
  for (const name of ['m/10.eml', 'm/2.eml', 'm/sub/a.vcf', 'm/B.mbox', 'm/a.mbox']) room.write(name, 'x')
  assert.deepEqual(found(room, 'm'), ['m/2.eml', 'm/10.eml', 'm/a.mbox', 'm/B.mbox', 'm/sub/a.vcf'])
})

test('a folder without a file is told; one whose files another path led to is not', (t) => {
  const room = makeRoom(t)
  mkdirSync(`${room.folder}/empty/inner`, { recursive: true })
  assert.throws(() => found(room, 'empty'), /empty is a folder without a file in it/)
  room.write('m/a.mbox', 'x')
  assert.deepEqual(found(room, 'm', 'm'), ['m/a.mbox'])
})

test('a folder that `rapport export` wrote is one thing; another program’s rapport.json is a file', (t) => {
  const room = makeRoom(t)
  for (const name of ['m/mine/people.vcf', 'm/other/people.vcf', 'm/z.mbox']) room.write(name, 'x')
  room.write('m/mine/rapport.json', '{\n  "format": "rapport-export",\n  "version": 1\n}\n')
  room.write('m/other/rapport.json', '{"score": 3}')
  assert.deepEqual(found(room, 'm'), [
    'm/mine: an export',
    'm/other/people.vcf',
    'm/other/rapport.json',
    'm/z.mbox',
  ])
})

test('a Maildir gives its cur and new, with its hidden folders, and leaves what is being delivered', (t) => {
  const room = makeRoom(t)
  for (const name of [
    'M/cur/1.a:2,S',
    'M/new/2.b',
    'M/tmp/3.c',
    'M/.Sent/cur/4.d:2,S',
    'M/.Sent/tmp/5',
    'M/dovecot.index',
  ])
    room.write(name, 'x')
  mkdirSync(`${room.folder}/M/.Sent/new`)
  assert.deepEqual(found(room, 'M'), [
    'M/.Sent/cur: 4.d:2,S',
    'M/.Sent/new: ',
    'M/cur: 1.a:2,S',
    'M/new: 2.b',
  ])
})

test('hidden files, indexes and leavings of mail programs are passed over', (t) => {
  const room = makeRoom(t)
  for (const name of [
    'm/.hidden',
    'm/.git/config',
    'm/Inbox.msf',
    'm/.DS_Store',
    'm/Thumbs.db',
    'm/dovecot-uidlist',
    'm/Inbox',
  ])
    room.write(name, 'x')
  assert.deepEqual(found(room, 'm'), ['m/Inbox'])
})

test('a file named twice, or linked, is found once; a link in a circle ends; a link to nowhere is said', (t) => {
  const room = makeRoom(t)
  room.write('m/a.mbox', 'x')
  symlinkSync(`${room.folder}/m/a.mbox`, `${room.folder}/m/b.mbox`)
  symlinkSync(`${room.folder}/m`, `${room.folder}/m/circle`)
  symlinkSync(`${room.folder}/gone`, `${room.folder}/m/gone`)
  assert.deepEqual(found(room, 'm', 'm/a.mbox', 'm'), ['m/a.mbox', 'm/gone: the link leads nowhere'])
})

test('a named path that is not there is a failure with a fix', (t) => {
  const room = makeRoom(t)
  assert.throws(() => found(room, 'gone.mbox'), {
    code: 'path_unreadable',
    message: /gone\.mbox is not there/,
    fix: /spelling/,
  })
})
