import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Link } from '../../src/network/graph.ts'

/** The nodes' names, by number, and each tie once, all alike. */
export type NamedLinks = { readonly names: readonly string[]; readonly links: readonly Link[] }

/** The file of ties in a folder: `edges.tsv`, or `<folder>.txt`; null when there is neither. */
export function graphFile(folder: string): string | null {
  const names = ['edges.tsv', `${basename(folder)}.txt`, 'edges.txt']
  return (
    names.map((name) => join(folder, name)).find((path) => existsSync(path) && statSync(path).isFile()) ??
    null
  )
}

/** Reads lines of two names, with tabs or blanks between and anything behind, as an undirected graph without loops. */
export function readLinks(path: string): NamedLinks {
  const numbers = new Map<string, number>()
  const seen = new Set<string>()
  const links: Link[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [from, to] = (line.includes('\t') ? line.split('\t') : line.split(' ')).map((name) => name.trim())
    if (from === undefined || to === undefined || from === '' || to === '' || from.startsWith('#')) continue
    const [a, b] = [numberOf(from), numberOf(to)]
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    if (a !== b && !seen.has(key)) links.push({ a, b, weight: 1 })
    seen.add(key)
  }
  return { names: [...numbers.keys()], links }

  function numberOf(name: string): number {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
}
