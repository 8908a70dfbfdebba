import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { codeIn } from './code-in.ts'
import { isDataTable, linesOfCode, LONGEST_FILE, LONGEST_TEST, longestFor } from './file-size.ts'
import { houseViolations, importsOf } from './house-rules.ts'

const root = new URL('../', import.meta.url)
const files = ['src', 'web', 'test', 'eval', 'bench', 'bin', 'docs'].flatMap(codeIn)

test('imports point inward, pure folders are pure, practices stand alone, and only the store knows its database', () => {
  assert.ok(files.filter(({ path }) => path.startsWith('src/')).length > 50, 'the files of src are read')
  assert.deepEqual(houseViolations(files), [])
})

const planted: readonly (readonly [string, string, RegExp])[] = [
  ['src/domain/a.ts', "import { x } from '../language/x.ts'", /domain may not know language/],
  ['src/language/a.ts', "import type { x } from '../network/x.ts'", /language may not know network/],
  ['src/practices/respect/a.ts', "import { x } from '../../planner/x.ts'", /practices may not know planner/],
  ['src/practices/respect/a.ts', "import { x } from '../coffee/x.ts'", /no practice knows another/],
  ['src/planner/a.ts', "export * from '../app/x.ts'", /planner may not know app/],
  ['src/app/a.ts', "import {\n  x,\n  y,\n} from '../store/x.ts'", /app may not know store/],
  ['src/app/a.ts', "const { x } = await import('../doors/cli/x.ts')", /app may not know doors/],
  ['src/store/a.ts', "import '../sources/x.ts'", /store may not know sources/],
  ['src/doors/cli/a.ts', "import { x } from '../../store/x.ts'", /doors may not know store/],
  ['src/app/a.ts', "import { x } from '../../test/make.ts'", /outside src/],
  ['src/domain/a.ts', "import { readFileSync } from 'node:fs'", /domain is pure/],
  ['src/language/a.ts', "import { hash } from 'crypto'", /language is pure/],
  ['src/network/a.ts', "const fs = process.getBuiltinModule('fs')", /network is pure/],
  ['src/planner/a.ts', "import pc from 'picocolors'", /planner uses no package/],
  ['src/app/a.ts', "import { DatabaseSync } from 'node:sqlite'", /only the store may/],
  ['src/doors/http/a.ts', "import { sql } from 'kysely/helpers/sqlite'", /only the store may/],
  ['src/domain/a.ts', 'export const now = () => Date.now()', /Date\.now/],
  ['src/planner/a.ts', 'const day = new Date()', /new Date\(\)/],
  ['src/language/a.ts', 'const day = Temporal.Now.plainDateISO()', /Temporal\.Now/],
  ['src/network/a.ts', 'const seed = Math.random()', /Math\.random/],
  ['src/practices/coffee/a.ts', 'if (process.env.DEBUG) stop()', /a global of the runtime/],
  ['src/domain/a.ts', "const page = await fetch('https://a.example')", /the network or a timer/],
]
for (const [path, text, what] of planted)
  test(`the house finds the planted violation in ${path}: ${text.replaceAll('\n', ' ')}`, () => {
    const found = houseViolations([{ path, text: `/** A file. */\n${text}\n` }])
    assert.ok(
      found.some((one) => what.test(one.what)),
      JSON.stringify(found),
    )
  })

const allowed = [
  ['src/domain/a.ts', "import { x } from './tie/x.ts'"],
  ['src/language/a.ts', "import nlp from 'wink-nlp'"],
  ['src/practices/respect/a.ts', "import { x } from '../facts.ts'"],
  ['src/practices/all.ts', "import { x } from './respect/suggest.ts'"],
  ['src/store/a.ts', "import { DatabaseSync } from 'node:sqlite'"],
  ['src/main.ts', "import { x } from './doors/cli/run.ts'\nimport { y } from './store/book.ts'"],
  ['src/domain/a.ts', '/** Never Date.now() here. */\nconst day = new Date(0) // not Math.random()'],
  ['src/domain/a.test.ts', "import { test } from 'node:test'"],
] as const
for (const [path, text] of allowed)
  test(`the house allows in ${path}: ${text.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(houseViolations([{ path, text }]), [])
  })

test('imports are found however they are written, and not in text', () => {
  const text = [
    "import a from 'a'",
    "import type { b } from 'b'",
    "import {\n  c,\n} from 'c'",
    "import 'd'",
    "export * from 'e'",
    "export { f } from 'f'",
    "const g = await import('g')",
    "const note = 'we import from no one'",
    "export const h = 'not one'",
  ].join('\n')
  assert.deepEqual(importsOf(text), ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

test(`no file of code is longer than ${LONGEST_FILE} lines, no test longer than ${LONGEST_TEST}`, () => {
  const long = files.filter(({ path, text }) => linesOfCode(text) > longestFor(path) && !isDataTable(text))
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  )
})

test('a long table of data is told from long code', () => {
  const rows = Array.from({ length: 300 }, (_, i) => `  ['ana${i}', 'anna'],`).join('\n')
  const code = Array.from({ length: 300 }, (_, i) => `  const a${i} = work(${i})`).join('\n')
  assert.equal(isDataTable(`/** Nicknames. */\nexport const NAMES = [\n${rows}\n]\n`), true)
  assert.equal(linesOfCode(`export const NAMES = \`\n${rows}\n\`\n`), 1)
  assert.equal(isDataTable(`/** Work. */\nexport function all() {\n${code}\n}\n`), false)
})

test('there are at most 25 direct runtime dependencies, each an exact version of the registry', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')))
  const ranges = Object.entries(dependencies)
  assert.ok(ranges.length <= 25, `there are ${ranges.length}`)
  assert.deepEqual(
    ranges.filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range)),
    [],
  )
})

test('the lockfile takes nothing from a repository or an address of its own', () => {
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.looseObject({ resolved: z.string().optional(), link: z.boolean().optional() }),
      ),
    })
    .parse(JSON.parse(read('package-lock.json')))
  const odd = Object.entries(packages).filter(
    ([, { resolved, link }]) =>
      link === true || /^(?:git|file|ssh)|\.git\b|codeload\.github/.test(resolved ?? ''),
  )
  assert.deepEqual(odd, [])
})

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
