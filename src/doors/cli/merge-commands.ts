import type { Command } from 'commander'
import type { MergeResult } from '../../app/merge-people.ts'
import { command } from './called-as.ts'
import type { ContextOf } from './context.ts'
import { plain } from './plain-text.ts'
import { paragraphs } from './wrap.ts'

const SHOWN_PAIRS = 30

/** `rapport duplicates`: people who may be one. */
export function duplicatesCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('duplicates')
    .summary('people who may be one')
    .action(async (_options: unknown, called: Command) => {
      const context = contextOf(called)
      await context.withExistingBook(async (book) => {
        const { listDuplicates } = await import('../../app/merge-people.ts')
        const { duplicatesText } = await import('./duplicates-text.ts')
        const result = await listDuplicates(book.people, book.merging, {
          limit: SHOWN_PAIRS,
          now: context.now,
        })
        context.print(result, (paper) => duplicatesText(result, paper))
      })
    })
}

/** `rapport merge`: two people are one. */
export function mergeCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('merge')
    .summary('two people are one')
    .argument('<a>', 'the person who stays: an id, a name or an address')
    .argument('<b>', 'the person who becomes part of the first')
    .action(async (a: string, b: string, _options: unknown, called: Command) => {
      const context = contextOf(called)
      await context.withExistingBook(async (book) => {
        const { mergeTwo } = await import('../../app/merge-people.ts')
        const result = await mergeTwo(book.people, book.merging, { a, b, now: context.now })
        context.print(result, (paper) =>
          paragraphs(`${mergedText(result)} Undo: ${command(`split ${result.kept.id}`)}`, paper),
        )
      })
    })
}

/** Two of the same name are told apart by an address each, or by their ids. */
function mergedText({ kept, absorbed }: MergeResult): string {
  const isAlike = plain(kept.name).toLowerCase() === plain(absorbed.name).toLowerCase()
  const called = ({ id, name, address }: MergeResult['kept']) =>
    isAlike ? `${plain(name)} (${plain(address ?? id)})` : plain(name)
  return `${called(absorbed)} is now part of ${called(kept)}.`
}

/** `rapport apart`: two people are two. */
export function apartCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('apart')
    .summary('two people are two, however alike they look')
    .argument('<a>', 'an id, a name or an address')
    .argument('<b>', 'the other one')
    .action(async (a: string, b: string, _options: unknown, called: Command) => {
      const context = contextOf(called)
      await context.withExistingBook(async (book) => {
        const { keepTwoApart } = await import('../../app/merge-people.ts')
        const result = await keepTwoApart(book.people, book.merging, { a, b, now: context.now })
        const [one, other] = result.people
        context.print(result, (paper) =>
          paragraphs(
            `${plain(one.name)} (${one.id}) and ${plain(other.name)} (${other.id}) are two. Undo: ${command(`merge ${one.id} ${other.id}`)}`,
            paper,
          ),
        )
      })
    })
}

/** `rapport split`: undoes the last merge of a person. */
export function splitCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('split')
    .summary('undo the last merge of a person')
    .argument('<name...>', 'an id, a name or an address')
    .action(async (name: string[], _options: unknown, called: Command) => {
      const context = contextOf(called)
      await context.withExistingBook(async (book) => {
        const { splitOne } = await import('../../app/merge-people.ts')
        const result = await splitOne(book.people, book.merging, {
          name: name.join(' '),
          now: context.now,
        })
        const names = result.people.map((person) => `${person.name} (${person.id})`)
        context.print(result, (paper) =>
          paragraphs(plain(`They are two again: ${names.join(' and ')}.`), paper),
        )
      })
    })
}
