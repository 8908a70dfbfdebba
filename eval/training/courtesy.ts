// Makes src/language/weights/courtesy.json: `node eval/training/courtesy.ts wikipedia.csv > src/language/weights/courtesy.json`
import { readRequests } from '../evaluators/courtesy.ts'
import { learnCourtesy } from './courtesy-model.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('courtesy: say which CSV of rated requests to learn from\n')
  process.exit(2)
}
process.stdout.write(`${JSON.stringify(learnCourtesy(readRequests(path)))}\n`)
