import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** A source file, as the rules of the house look at it. */
export type HouseFile = {
  /** From the checkout's root, with slashes: `src/domain/record.ts`. */
  readonly path: string
  readonly text: string
}

/** One broken rule: where, and what is wrong, in words. */
export type Violation = { readonly path: string; readonly what: string }

/** Which folders of `src` each may import from, itself included. Imports point inward only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  language: ['domain', 'language'],
  network: ['domain', 'network'],
  practices: ['domain', 'language', 'network', 'practices'],
  planner: ['domain', 'language', 'network', 'practices', 'planner'],
  app: ['domain', 'language', 'network', 'practices', 'planner', 'app'],
  store: ['domain', 'language', 'network', 'practices', 'planner', 'app', 'store'],
  sources: ['domain', 'language', 'network', 'practices', 'planner', 'app', 'sources'],
  doors: ['domain', 'language', 'network', 'practices', 'planner', 'app', 'doors'],
}

const PURE: ReadonlySet<string> = new Set(['domain', 'language', 'network', 'practices', 'planner'])

/** Where an installed package may be imported at all. */
const WITH_PACKAGES: ReadonlySet<string> = new Set([
  'language',
  'network',
  'app',
  'store',
  'sources',
  'doors',
])

/** What only the store may import: nothing else knows that the book is SQLite. */
const STORE_ONLY: ReadonlySet<string> = new Set(['node:sqlite', 'kysely'])

/** What reaches for the clock, for chance or for the world; pure code is handed these as values. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date(?:\(\s*\)|\b(?!\())/, 'new Date()'],
  [/\bTemporal\.Now\b/, 'Temporal.Now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\b(?:performance|process|console|crypto)\.\w/, 'a global of the runtime'],
  [/\b(?:fetch|setTimeout|setInterval|setImmediate|queueMicrotask)\(/, 'the network or a timer'],
]

/** Every broken rule in these files: import direction, purity, practices apart, the store's own packages. */
export function houseViolations(files: readonly HouseFile[]): Violation[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'))
    .flatMap((file) => [...importViolations(file), ...impurities(file)])
}

/** What a file imports, as written: static, dynamic and type imports, and re-exports. */
export function importsOf(text: string): string[] {
  return Array.from(text.matchAll(IMPORT), (match) => match[1] ?? match[2] ?? '')
}

/** `import … from '…'`, `import '…'`, `export … from '…'`; and `import('…')`, `require('…')` anywhere. */
const IMPORT =
  /^[ \t]*(?:import\s+[\w$*{},\s]*?\bfrom|import|export\s+(?:type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[\w$,\s]*\})\s*from)\s*['"]([^'"\n]+)['"]|\b(?:import|require|getBuiltinModule)\s*\(\s*['"`]([^'"`\n]+)['"`]/gm

function importViolations(file: HouseFile): Violation[] {
  const [, folder = ''] = file.path.split('/')
  return importsOf(file.text).flatMap((specifier) => {
    const what = specifier.startsWith('.')
      ? whatOfFile(file.path, specifier)
      : whatOfPackage(folder, specifier)
    return what === null ? [] : [{ path: file.path, what }]
  })
}

function whatOfFile(path: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(path), specifier)
  const [root, from = ''] = path.split('/')
  const [targetRoot, to = ''] = target.split('/')
  if (targetRoot !== root) return `imports ${target}, which is outside src`
  const allowed = MAY_IMPORT[from]
  if (allowed === undefined) return null
  if (!allowed.includes(to)) return `imports ${target}, and ${from} may not know ${to}`
  const [own, other] = [practiceOf(path), practiceOf(target)]
  if (own !== null && other !== null && own !== other)
    return `imports ${target}, and no practice knows another`
  return null
}

/** The folder of one practice; null for a file that all practices share. */
function practiceOf(path: string): string | null {
  const [, folder, practice, file] = path.split('/')
  return folder === 'practices' && file !== undefined ? (practice ?? null) : null
}

function whatOfPackage(folder: string, specifier: string): string | null {
  if (STORE_ONLY.has(specifier.split('/', 2)[0] ?? '') || STORE_ONLY.has(specifier))
    return folder === 'store' ? null : `imports ${specifier}, which only the store may`
  if (!(folder in MAY_IMPORT)) return null
  if (isBuiltin(specifier)) return PURE.has(folder) ? `imports ${specifier}, and ${folder} is pure` : null
  return WITH_PACKAGES.has(folder) ? null : `imports ${specifier}, and ${folder} uses no package`
}

function impurities({ path, text }: HouseFile): Violation[] {
  const [, folder = ''] = path.split('/')
  if (!PURE.has(folder)) return []
  const code = withoutComments(text)
  return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => ({
    path,
    what: `uses ${what}, and ${folder} is pure`,
  }))
}

/** Comments may speak of the clock. Only whole comment lines and `// …` after code go: what looks like one in a text stays. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
    .map((line) => line.replace(/\s\/\/ .*$/, ''))
    .join('\n')
}
