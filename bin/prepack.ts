// `npm pack` runs this after the app was built: writes `lib`, the sources as JavaScript, since Node strips no types in
// installed packages; and THIRD-PARTY-NOTICES.md, the terms of what others wrote and the package holds.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')
const from = join(root, 'src')
const lib = join(root, 'lib')

/** Packages that the app's stylesheet takes in; the builder tells of scripts alone. */
const IN_STYLES = ['@fontsource-variable/inter', '@fontsource-variable/newsreader', 'tailwindcss'] as const

type Notice = { readonly name: string; readonly terms: string }

// That stripping types is new in Node is said once for each process, and nothing that the packer can mend.
process.removeAllListeners('warning')
rmSync(lib, { recursive: true, force: true })
for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (path.endsWith('.ts') && !path.endsWith('.test.ts'))
    put(path.replace(/\.ts$/, '.js'), asJavaScript(readFileSync(join(from, path), 'utf8')))
  else if (/\.(?:sql|json|txt)$/.test(path) && !path.includes('fixtures')) copy(path)
}
writeFileSync(
  join(root, 'THIRD-PARTY-NOTICES.md'),
  noticesText([...inScripts(), ...inStyles(), ...inSources()]),
)

/** The same text on the same lines, without types, naming our own files as they are called now. */
function asJavaScript(text: string): string {
  const lines = text.split('\n')
  return stripTypeScriptTypes(text)
    .replaceAll(/(['"])(\.{1,2}\/[^'"\n]*)\.ts\1/g, '$1$2.js$1')
    .split('\n')
    .map((line, i) => (lines[i]?.endsWith(' ') === true ? line : line.trimEnd()))
    .join('\n')
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(lib, path)), { recursive: true })
  writeFileSync(join(lib, path), text)
}

function copy(path: string): void {
  mkdirSync(dirname(join(lib, path)), { recursive: true })
  copyFileSync(join(from, path), join(lib, path))
}

function inScripts(): Notice[] {
  return z
    .array(
      z.object({
        name: z.string(),
        version: z.string(),
        text: z.string().optional(),
        identifier: z.string(),
      }),
    )
    .parse(JSON.parse(readFileSync(join(root, 'web', 'dist', '.notices.json'), 'utf8')))
    .map(({ name, version, text, identifier }) => ({ name: `${name} ${version}`, terms: text ?? identifier }))
}

function inStyles(): Notice[] {
  return IN_STYLES.map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    return { name: `${name} ${version}`, terms: readFileSync(join(folder, 'LICENSE'), 'utf8') }
  })
}

/** Tables and weights of others stand in the sources beside their licence. */
function inSources(): Notice[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => /LICENSE-[\w-]+\.txt$/.test(path))
    .toSorted()
    .map((path) => ({ name: `lib/${path}`, terms: readFileSync(join(from, path), 'utf8') }))
}

function noticesText(notices: readonly Notice[]): string {
  return [
    '# What others wrote and this package holds\n',
    'What it depends on is installed beside it, each with its own licence.\n',
    ...notices.map(({ name, terms }) => `## ${name}\n\n${terms.trim()}\n`),
  ].join('\n')
}
