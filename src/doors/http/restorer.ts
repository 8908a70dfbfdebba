import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupContents } from '../../app/ports.ts'
import { leaveDemo } from './demo-book.ts'
import type { Importer } from './importer.ts'
import { receiveFile } from './received-files.ts'
import { noSuchBackup } from './refusals.ts'
import type { Shelf } from './shelf.ts'
import type { HttpWorld } from './world.ts'

/** A backup that was brought, and waits for the owner's word. */
export type BroughtBackup = BackupContents & {
  readonly id: string
  /** The name of its file, as the owner knows it. */
  readonly name: string
}

/** Backups that are brought, looked into, and restored once the owner has said so; one at a time. */
export class Restorer {
  readonly #world: HttpWorld
  readonly #shelf: Shelf
  readonly #importer: Importer
  #brought: { readonly id: string; readonly folder: string } | null = null

  constructor(world: HttpWorld, shelf: Shelf, importer: Importer) {
    this.#world = world
    this.#shelf = shelf
    this.#importer = importer
  }

  /**
   * Takes a backup in, beside the book, and says what it holds; one that was brought before is gone.
   * @throws BackupUnreadable when it is none; Refusal when the stream is not of one file
   */
  async take(stream: AsyncIterable<Uint8Array>): Promise<BroughtBackup> {
    this.clear()
    const folder = mkdtempSync(`${this.#shelf.ownPath}.brought-`)
    try {
      const { path } = await receiveFile(stream, backupIn(folder))
      const { lookInto } = await this.#world.restoring()
      const contents = lookInto(backupIn(folder), this.#world.now())
      this.clear()
      this.#brought = { id: randomUUID(), folder }
      return { id: this.#brought.id, name: basename(path), ...contents }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  }

  /**
   * Puts the backup that was brought in the place of the owner's book.
   * @returns the name of the file in which the former book is kept; null when there was none
   * @throws Refusal when it is not the one that was brought last, or an import runs; then nothing was changed
   */
  async restore(id: string): Promise<string | null> {
    const brought = this.#brought
    if (brought?.id !== id) throw noSuchBackup()
    this.#importer.assertNone()
    const { restore } = await this.#world.restoring()
    await leaveDemo({ shelf: this.#shelf })
    let former: string | null = null
    await this.#shelf.showOwn(() => {
      former = restore(backupIn(brought.folder), this.#shelf.ownPath).formerBook
    })
    this.clear()
    return former === null ? null : basename(former)
  }

  /** Takes away what was brought: it is restored, or not wanted. */
  clear(): void {
    if (this.#brought !== null) rmSync(this.#brought.folder, { recursive: true, force: true })
    this.#brought = null
  }
}

/** Whatever the owner's file is called, here it has a name of ours. */
function backupIn(folder: string): string {
  return join(folder, 'backup.db')
}
