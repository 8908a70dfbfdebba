// Makes src/language/weights/requests.json: `node eval/training/requests.ts Ask0729-fixed.txt > src/language/weights/requests.json`
import { readFileSync } from 'node:fs'
import { fit } from './logistic.ts'
import { examplesOf, readIntents } from '../evaluators/intent.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('requests: say which Yes/No TSV to learn from\n')
  process.exit(2)
}
const model = fit(examplesOf(readIntents(readFileSync(path, 'utf8'))))
process.stdout.write(`${JSON.stringify(model)}\n`)
