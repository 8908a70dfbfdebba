// `npm run --silent eval -- NAME --data PATH [--cv]`: quality against labelled data, one JSON line a run.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluateAll } from './all.ts'
import type { Evaluator } from './evaluator.ts'

// Whoever reads the lines may have enough of them: `… | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const folder = new URL('./evaluators/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, cv: { type: 'boolean', default: false } },
})
const [name] = positionals
if (name === undefined || !(names.includes(name) || name === 'all') || values.data === undefined) {
  process.stderr.write(
    `eval: say what to evaluate and on what data\nfix: npm run eval -- NAME --data PATH, NAME one of all, ${names.join(', ')}\n`,
  )
  process.exit(2)
}
if (name === 'all') await evaluateAll(values.data, (line) => process.stdout.write(`${line}\n`))
else await evaluateOne(name, values.data)

async function evaluateOne(evaluator: string, data: string): Promise<void> {
  const { evaluate } = (await import(new URL(`${evaluator}.ts`, folder).href)) as { evaluate: Evaluator }
  const rows = await evaluate({ data, crossValidate: values.cv })
  for (const row of rows) process.stdout.write(`${JSON.stringify({ name: evaluator, ...row })}\n`)
}
