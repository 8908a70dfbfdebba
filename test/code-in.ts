import { readdirSync, readFileSync } from 'node:fs'
import type { HouseFile } from './house-rules.ts'

const root = new URL('../', import.meta.url)

/** Every file of code in a folder of the checkout, by path; neither fixtures nor what was built. */
export function codeIn(folder: string): HouseFile[] {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .filter(({ parentPath }) => !/fixtures|\/web\/dist/.test(parentPath))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(new URL(root).pathname.length), text: readFileSync(path, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
