import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { crc32 } from 'node:zlib'
import { type Part, zipOf } from '../../../test/builders/zip.ts'
import { readContactsFile } from '../contacts/read-contacts-file.ts'
import { readZip } from './zip.ts'
import type { ZipEntry } from './zip.ts'

let directory = ''
before(() => {
  directory = mkdtempSync(join(tmpdir(), 'rapport-zip-'))
})
after(() => rmSync(directory, { recursive: true }))

function fileOf(bytes: Buffer): string {
  const path = join(directory, `${crc32(bytes)}.zip`)
  writeFileSync(path, bytes)
  return path
}

async function listed(bytes: Buffer): Promise<string[]> {
  const lines: string[] = []
  for await (const entry of readZip(fileOf(bytes)))
    lines.push(
      entry.kind === 'file'
        ? `${entry.name}: ${(await entry.read()).toString()}`
        : `${entry.name} skipped: ${entry.why}`,
    )
  return lines
}

test('files are given in order, with their content, and directories are left out', async () => {
  const bytes = zipOf([
    { name: 'export/', content: '', method: 0 },
    { name: 'export/Connections.csv', content: 'First Name\nAnn\n' },
    { name: 'stored.txt', content: 'as it is', method: 0 },
  ])
  assert.deepEqual(await listed(bytes), ['export/Connections.csv: First Name\nAnn\n', 'stored.txt: as it is'])
})

test('a large file can be read as a stream', async () => {
  const content = 'From jane@example.org\n'.repeat(50_000)
  for await (const entry of readZip(fileOf(zipOf([{ name: 'All mail.mbox', content }])))) {
    assert.equal(entry.kind, 'file')
    if (entry.kind !== 'file') continue
    assert.equal(entry.bytes, content.length)
    let bytes = 0
    for await (const chunk of await entry.open()) bytes += Buffer.from(chunk).length
    assert.equal(bytes, content.length)
  }
})

test('names that climb out of the folder are labels like any, without control characters', async () => {
  const names = ['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', 'red\u001B[31m.csv', 'Zoë.vcf']
  assert.deepEqual(await listed(zipOf(names.map((name) => ({ name, content: 'x' })))), [
    '../../etc/passwd: x',
    '/etc/passwd: x',
    'C:/boot.ini: x',
    'red[31m.csv: x',
    'Zoë.vcf: x',
  ])
})

const refused: readonly (readonly [string, Part, RegExp])[] = [
  ['an encrypted file', { name: 'a.csv', content: 'x', flags: 1 }, /encrypted/],
  ['a file packed by an unknown method', { name: 'a.csv', content: 'x', method: 99 }, /cannot read/],
  ['an archive inside the archive', { name: 'more.zip', content: 'x' }, /archive inside an archive/],
  ['a file of the Finder', { name: '__MACOSX/._a.csv', content: 'x' }, /note of the file system/],
  ['a bomb', { name: 'zeros', content: Buffer.alloc(10_000_000) }, /over 200 times/],
]
for (const [what, part, why] of refused)
  test(`${what} is listed as skipped, and the next file is read`, async () => {
    const [first, second] = await listed(zipOf([part, { name: 'b.csv', content: 'y' }]))
    assert.match(first ?? '', why)
    assert.equal(second, 'b.csv: y')
  })

test('many files that together unpack to 200 times the archive are refused from there on', async () => {
  // Eleven entries of 1 MB each on top of the free 8 MB; alone each is within its bound.
  const parts = Array.from({ length: 11 }, (_none, at) => ({
    name: `${at}`,
    content: Buffer.alloc(1_000_000),
  }))
  const lines = await listed(zipOf(parts))
  assert.match(lines.at(-1) ?? '', /skipped: would unpack the archive to over 200 times/)
  assert.equal(lines.filter((line) => line.includes('skipped')).length, 3)
})

test('a file that is longer than it states fails when it is read, not before', async () => {
  for await (const entry of readZip(
    fileOf(zipOf([{ name: 'liar', content: 'x'.repeat(5000), statedBytes: 10 }])),
  )) {
    assert.equal(entry.kind, 'file')
    if (entry.kind === 'file') await assert.rejects(entry.read(), /too many bytes/)
  }
})

test('an archive of more than 50,000 files is refused whole', async () => {
  const bytes = zipOf([{ name: 'a', content: 'x' }], { entries: 50_001 })
  assert.deepEqual(await listed(bytes), [' skipped: holds 50001 files; 50000 are the most'])
})

test('an archive cut at any byte is one skipped entry with a reason', async () => {
  const bytes = zipOf([
    { name: 'a.csv', content: 'x' },
    { name: 'b.csv', content: 'y' },
  ])
  for (let cut = 0; cut < bytes.length; cut++) {
    const entries: ZipEntry[] = await Array.fromAsync(readZip(fileOf(bytes.subarray(0, cut))))
    assert.equal(entries.length, 1, `cut at ${cut}`)
    assert.equal(entries[0]?.kind, 'skipped')
  }
})

test('a path that is not there, and a folder, are said in plain words', async () => {
  const [gone] = await Array.fromAsync(readZip(join(directory, 'none.zip')))
  assert.deepEqual(gone, { kind: 'skipped', name: '', why: 'is not there' })
  const [folder] = await Array.fromAsync(readZip(directory))
  assert.equal(folder?.kind, 'skipped')
})

test('contacts and tables inside an archive are read by their content', async () => {
  const bytes = zipOf([
    { name: 'export/Connections.csv', content: 'First Name,Last Name,Connected On\nAnn,Lee,08 Feb 2026\n' },
    { name: 'export/people.vcf', content: 'BEGIN:VCARD\nFN:Bob Ray\nEND:VCARD\n' },
    { name: 'export/photo.jpg', content: '\xff\xd8' },
  ])
  const read: unknown[] = []
  for await (const entry of readZip(fileOf(bytes))) {
    assert.equal(entry.kind, 'file')
    if (entry.kind !== 'file') continue
    const { format, records } = readContactsFile({ path: `x.zip!/${entry.name}`, bytes: await entry.read() })
    read.push([format, ...records.map((record) => record.kind === 'card' && record.name.full)])
  }
  assert.deepEqual(read, [['linkedin-connections', 'Ann Lee'], ['vcard', 'Bob Ray'], [null]])
})
