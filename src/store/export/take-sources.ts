import type { OpenExport } from '../../app/ports.ts'
import { prepare } from '../statement.ts'
import type { Taking } from './taking.ts'

/** What was read of which source, so that the next import goes on from there; a source that the book knows stays as it is. */
export function takeSources(taking: Taking, exported: OpenExport): void {
  const { db } = taking
  const add = prepare(
    db,
    `insert or ignore into source (path, format, size, modified, print, done, finished, records)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const addFile = prepare(
    db,
    'insert or ignore into source_entry (source_id, name) select id, ? from source where path = ?',
  )
  const addSetAside = prepare(
    db,
    'insert or ignore into set_aside (source_path, place, why, raw, readers) values (?, ?, ?, ?, ?)',
  )
  for (const one of exported.lines('sources')) {
    const { path, format, size, modified, print, done, finished, records } = one
    add.run(path, format, size, modified, print, done, finished ? 1 : 0, records)
  }
  for (const { source, name } of exported.lines('sourceFiles')) addFile.run(name, source)
  for (const { source, place, why, raw, readers } of exported.lines('setAside'))
    addSetAside.run(source, place, why, raw === null ? null : Buffer.from(raw, 'base64'), readers)
}

/** Whose the sources say they are. */
export function takeSourceOwners(taking: Taking, exported: OpenExport): void {
  const add = prepare(
    taking.db,
    'insert or ignore into source_owner (source_id, identity_id) select id, ? from source where path = ?',
  )
  for (const { path, owners } of exported.lines('sources'))
    for (const owner of owners) add.run(taking.identity(owner), path)
}
