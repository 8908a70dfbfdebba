// Makes src/language/weights/feelings.json: `node eval/training/emotion.ts GOEMOTIONS-FOLDER > src/language/weights/feelings.json`
import { readComments } from '../evaluators/emotion.ts'
import { learnFeelings } from './emotion-models.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('emotion: say in which folder train.tsv and labels.txt are\n')
  process.exit(2)
}
process.stdout.write(`${JSON.stringify(learnFeelings(readComments(folder, 'train.tsv')))}\n`)
