import type { OpenExport } from '../../app/ports.ts'
import type { ExportedSetting } from '../../domain/exported/words.ts'
import { prepare } from '../statement.ts'
import { takeAnswer, takePlan } from './take-answers.ts'
import { takeRepair, takeSaidOfPerson, takeSaidOfPromise } from './take-sayings.ts'
import type { Taking } from './taking.ts'
import { OneOrTwo } from './take-one-or-two.ts'

/** What the owner set, said and decided. Where the book holds something else on the same matter, the later word stands. */
export function takeWords(taking: Taking, exported: OpenExport): void {
  const oneOrTwo = new OneOrTwo(taking)
  for (const word of exported.lines('words'))
    switch (word.what) {
      case 'setting':
        takeSetting(taking, word)
        break
      case 'merge':
        oneOrTwo.takeMerge(word)
        break
      case 'apart':
        oneOrTwo.takeApart(word)
        break
      case 'answer':
        takeAnswer(taking, word)
        break
      case 'promise':
        takeSaidOfPromise(taking, word)
        break
      case 'repair':
        takeRepair(taking, word)
        break
      case 'circle':
      case 'cadence':
      case 'mute':
      case 'name':
        takeSaidOfPerson(taking, word)
    }
  for (const plan of exported.lines('plans')) takePlan(taking, plan)
}

/**
 * Settings have no day: what the book has stands. Where drafts may be sent to is set by hand, not by somebody's folder,
 * not in an empty book either.
 */
function takeSetting({ db, contradictions }: Taking, { name, value }: ExportedSetting): void {
  const own = prepare(db, 'select value from setting where key = ?').get(name)?.['value']
  if (own === value) return
  if (name.startsWith('set_model-')) {
    const setting = name.slice(4)
    contradictions.add(
      `The setting ${setting} is ${value} in the export and was not taken: set it yourself with \`rapport settings ${setting}\`.`,
    )
  } else if (own === undefined) prepare(db, 'insert into setting (key, value) values (?, ?)').run(name, value)
  else if (name.startsWith('set_'))
    contradictions.add(
      `The setting ${name.slice(4)} is ${String(own)} in your book and ${value} in the export: your book's stands.`,
    )
}
