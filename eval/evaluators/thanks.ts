import { readThanks } from '../../src/language/thanks.ts'
import { detection, readTaggedTurns, saidInAct } from '../meetings/dialogue-acts.ts'
import type { Evaluator } from '../evaluator.ts'

/** Thanks in meetings: ICSI MRDA, turns tagged `ft`. `--data` is the corpus folder. Nothing is trained. */
export const evaluate: Evaluator = ({ data }) => [
  {
    how: 'shipped rules',
    ...detection(
      readTaggedTurns(data).map(({ words, tags }) => ({
        said: saidInAct(words, (act) => readThanks(act).length > 0),
        is: tags.has('ft'),
      })),
    ),
  },
]
