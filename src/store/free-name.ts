import { existsSync } from 'node:fs'

/** `path`, or with the first number behind it that nothing bears yet: what is kept never takes the place of what was. */
export function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`
    if (!existsSync(candidate)) return candidate
  }
}
