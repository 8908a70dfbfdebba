import { writeFileSync } from 'node:fs'
import { Failure } from '../../domain/failure.ts'

/** A file is there already, or cannot be written. */
export class FileNotWritten extends Failure {
  readonly code = 'file_not_written'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/**
 * Writes a file that is not there yet, for its owner alone (0600).
 * @throws FileNotWritten when it is there, or cannot be written
 */
export function writeNewFile(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new FileNotWritten(
      isThere ? `${path} is there already, and was left as it is` : `${path} cannot be written`,
      'Name a file that is not there yet, in a folder that is.',
    )
  }
}
