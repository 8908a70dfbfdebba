import { writeFileSync } from 'node:fs'
import { WrongUsage } from './explain.ts'

/**
 * Writes a file that is not there yet, for its owner alone (0600).
 * @throws WrongUsage when it is there, or cannot be written
 */
export function writeNewFile(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new WrongUsage(
      isThere ? `${path} is there already, and was left as it is` : `${path} cannot be written`,
      'Name a file that is not there yet, in a folder that is.',
    )
  }
}
