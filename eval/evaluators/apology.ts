import { readApologies } from '../../src/language/apology.ts'
import { detection, readTaggedTurns, saidInAct } from '../meetings/dialogue-acts.ts'
import type { Evaluator } from '../evaluator.ts'

/** Apologies in meetings: ICSI MRDA, turns tagged `fa`. `--data` is the corpus folder. Nothing is trained. */
export const evaluate: Evaluator = ({ data }) => [
  {
    how: 'shipped rules',
    ...detection(
      readTaggedTurns(data).map(({ words, tags }) => ({
        said: saidInAct(words, (act) => readApologies(act).length > 0),
        is: tags.has('fa'),
      })),
    ),
  },
]
