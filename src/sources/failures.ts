import { Failure } from '../domain/failure.ts'

/** A path that the owner named is not there, may not be read, or holds nothing that Rapport reads. */
export class UnreadablePath extends Failure {
  readonly code = 'path_unreadable'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** A folder that `rapport export` wrote is not as it was written. Nothing of it was taken in. */
export class ExportDamaged extends Failure {
  readonly code = 'export_damaged'
  readonly fix: string
  constructor(
    message: string,
    fix = 'Copy the folder again, whole, or write a new export: nothing of it was imported.',
  ) {
    super(message)
    this.fix = fix
  }
}
