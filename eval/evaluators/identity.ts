import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseEmail } from '../../src/domain/identity.ts'
import { mergeByExactKeys } from '../../src/domain/matching/exact-key.ts'
import { proposeDuplicates } from '../../src/domain/matching/propose.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import type { LabelledEntry } from '../identity/alias-lists.ts'
import { readAliases, readCredits, readMailmap } from '../identity/alias-lists.ts'
import type { TableRow } from '../identity/record-table.ts'
import { linkRows } from '../identity/record-table.ts'
import { pairsWithin, scorePairs } from '../identity/score-pairs.ts'

/**
 * Who is who, on a file or on every file of a folder, told by content: FEBRL tables (`rec_id`; two halves of one
 * linkage are put together), tables with a `cluster` column, alias lists (`AliasName,PersonName`), git mailmaps and
 * kernel CREDITS. Nothing is trained and no label is used before scoring. `merges` says what a row measures:
 * `automatic`, by exact keys, each record against all others; `proposed`, what would be put before the owner, in
 * tables each pair of rows, in lists the people left after the automatic merges.
 */
export const evaluate: Evaluator = ({ data }) => {
  const isFolder = statSync(data).isDirectory()
  const files = isFolder ? filesIn(data) : [data]
  const tables = files.flatMap((file) => readTable(file) ?? [])
  const linked = linkageRows(isFolder ? tables : withOtherHalf(tables))
  const rows = files.flatMap((file): readonly Row[] => {
    const table = tables.find((one) => one.file === file)
    if (table !== undefined) return isLinkageHalf(table) ? [] : tableRows(table)
    return listRows(file)
  })
  return [...rows, ...linked]
}

type Table = {
  readonly file: string
  readonly format: 'febrl' | 'clusters'
  readonly rows: readonly TableRow[]
  readonly labels: readonly string[]
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

function readCsv(file: string): readonly TableRow[] {
  return parse(readFileSync(file), {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    bom: true,
  })
}

function readTable(file: string): Table | null {
  const header = (readFileSync(file, 'utf8').split('\n', 1)[0] ?? '').split(',').map((name) => name.trim())
  const isFebrl = header.includes('rec_id')
  if (!isFebrl && !header.includes('cluster')) return null
  const rows = readCsv(file)
  const labels = rows.map((row) => (isFebrl ? `${row['rec_id']?.split('-')[1]}` : `${row['cluster']}`))
  return { file, format: isFebrl ? 'febrl' : 'clusters', rows: rows.map(lowered), labels }
}

function lowered(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.trim().toLowerCase()]))
}

function comparedColumns({ rows }: Pick<Table, 'rows'>): readonly string[] {
  return Object.keys(rows[0] ?? {}).filter((column) => !['rec_id', 'unique_id', 'cluster'].includes(column))
}

function tableRows(table: Table): readonly Row[] {
  const { rows, labels, format } = table
  const proposed = scorePairs(labels, linkRows(rows, comparedColumns(table)))
  const said = { set: basename(table.file), format }
  const automatic = rows.some((row) => row['email'] !== undefined)
    ? [{ ...said, merges: 'automatic', ...automaticScore(rows.map(rowEntry), labels) }]
    : []
  return [...automatic, { ...said, merges: 'proposed', records: rows.length, ...proposed }]
}

function rowEntry(row: TableRow) {
  const name = `${row['first_name'] ?? ''} ${row['surname'] ?? ''}`.trim()
  return { names: [name], identities: [{ kind: 'email' as const, value: row['email'] ?? '' }] }
}

// FEBRL 4a holds originals only, 4b their duplicates only: neither has a pair by itself.
function isLinkageHalf({ format, labels }: Table): boolean {
  return format === 'febrl' && new Set(labels).size === labels.length
}

function withOtherHalf(tables: readonly Table[]): readonly Table[] {
  const [half] = tables
  if (half === undefined || !isLinkageHalf(half)) return tables
  const siblings = readdirSync(dirname(half.file)).map((name) => join(dirname(half.file), name))
  const others = siblings.filter((file) => file !== half.file && file.endsWith('.csv'))
  return [half, ...others.flatMap((file) => readTable(file) ?? [])]
}

function linkageRows(tables: readonly Table[]): readonly Row[] {
  const halves = tables.filter(isLinkageHalf)
  return halves.flatMap((first, i) =>
    halves.slice(i + 1).flatMap((second) => {
      if (!second.labels.some((label) => first.labels.includes(label))) return []
      const rows = [...first.rows, ...second.rows]
      const isAcross = (a: number, b: number) => a < first.rows.length !== b < first.rows.length
      const links = linkRows(rows, comparedColumns({ rows }), isAcross)
      const score = scorePairs([...first.labels, ...second.labels], links, isAcross)
      const set = `${basename(first.file)} + ${basename(second.file)}`
      return [{ set, format: 'febrl', merges: 'proposed', records: rows.length, ...score }]
    }),
  )
}

function listRows(file: string): readonly Row[] {
  const text = readFileSync(file, 'utf8')
  const list = readList(file, text)
  if (list === null || list.entries.length === 0) return []
  const { entries, format } = list
  const said = { set: basename(file), format }
  const labels = entries.map((entry) => entry.label)
  return [
    { ...said, merges: 'automatic', ...automaticScore(entries, labels) },
    { ...said, merges: 'proposed', ...proposedScore(entries) },
  ]
}

function readList(
  file: string,
  text: string,
): { readonly format: string; readonly entries: readonly LabelledEntry[] } | null {
  if (text.startsWith('AliasName,PersonName')) {
    const rows = readCsv(file).map((row) => ({
      alias: row['AliasName'] ?? '',
      person: row['PersonName'] ?? '',
    }))
    return { format: 'aliases', entries: readAliases(rows) }
  }
  if (/^N: .*\n(?:.*\n){0,9}?[EWPD]: /.test(text.slice(0, 4000)))
    return { format: 'credits', entries: readCredits(text) }
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const isMailmap = lines.filter((line) => /^[^<>]*<[^<>]+>(?:[^<>]*<[^<>]+>)?$/.test(line)).length
  return lines.length > 0 && isMailmap > 0.9 * lines.length
    ? { format: 'mailmap', entries: readMailmap(text) }
    : null
}

function automaticScore(entries: Parameters<typeof mergeByExactKeys>[0], labels: readonly string[]) {
  const { groups, shared } = mergeByExactKeys(entries)
  return { records: entries.length, ...scorePairs(labels, pairsWithin(groups)), refused: shared.length }
}

function proposedScore(entries: readonly LabelledEntry[]) {
  const { groups } = mergeByExactKeys(entries)
  const people = groups.map((group, i) => {
    const members = group.flatMap((position) => entries[position] ?? [])
    const addresses = members.flatMap((member) => member.identities.map((identity) => identity.value))
    return {
      id: `${i}`.padStart(6, '0'),
      names: [...new Set(members.flatMap((member) => member.names))],
      emails: [...new Set(addresses.map((address) => parseEmail(address) ?? address))],
      phones: [],
      profiles: [],
      organizations: [],
    }
  })
  const labels = groups.map((group) => entries[group[0] ?? 0]?.label ?? '')
  const found = proposeDuplicates(people).map(({ people: [a, b] }) => [Number(a), Number(b)] as const)
  return { records: people.length, ...scorePairs(labels, found) }
}
