import { Failure } from '../domain/failure.ts'

/** An address that was named as the owner's occurs nowhere in what was imported. */
export class UnknownOwner extends Failure {
  readonly code = 'owner_unknown'
  readonly fix: string
  constructor(address: string, seen: readonly string[]) {
    super(`${address} never occurs in what was imported`)
    this.fix =
      seen.length === 0
        ? 'Import your own mail first.'
        : `Name one that does with --owner: ${seen.join(', ')} occur most. What was imported is kept.`
  }
}

/** Nobody could tell whose book this is, so there are no ties yet. */
export class OwnerNotKnown extends Failure {
  readonly code = 'owner_not_known'
  readonly fix: string
  constructor(likely: readonly string[]) {
    super('it is not clear whose records these are')
    const hint = likely.length === 0 ? '' : ` (${likely.join(', ')} occur most)`
    this.fix = `Say which address is yours: import again with --owner ADDRESS${hint}.`
  }
}

/** An answer, a merge or a question named something that is not in the book. */
export class NotInBook extends Failure {
  readonly code = 'not_in_book'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}
