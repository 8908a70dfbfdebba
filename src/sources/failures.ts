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
