import type { Command } from 'commander'
import { REPAIR_STEPS, type RepairStep } from '../../domain/repair.ts'
import type { ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'

type RepairOptions = Partial<Readonly<Record<RepairStep | 'close', string>>>

/** `rapport repair`: putting something right with one person, step by step. */
export function repairCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('repair')
    .summary('put something right with somebody, step by step, in your own words')
    .argument('<name...>', 'a name, an address or an id')
    .option('--did <words>', 'what you did')
    .option('--felt <words>', 'how it may feel for them')
    .option('--apology <words>', 'the apology, before or after you sent it; its parts are looked at')
    .option('--amends <words>', 'what you do about it')
    .option('--close <words>', 'how it is now: closes the repair')
    .addHelpText(
      'after',
      '\n  rapport repair Ana                                what there is to put right, and how far it is\n  rapport repair Ana --did "I called off our talk two hours before"\n  rapport repair Ana --close "we had lunch, all is well"\n\nNothing is sent. Exit: 0 done · 1 nobody fits, or nothing is open · 2 wrong usage\nNext: rapport today',
    )
    .action(async (name: string[], options: RepairOptions, command: Command) => {
      const context = contextOf(command)
      const said = REPAIR_STEPS.filter((step) => options[step] !== undefined)
      if (said.length + (options.close === undefined ? 0 : 1) > 1)
        throw new WrongUsage('one step at a time', 'Give one of --did, --felt, --apology, --amends, --close.')
      const words = [...said.map((step) => options[step]), options.close].find((one) => one !== undefined)
      if (words?.trim() === '') throw new WrongUsage('a step needs words', 'Say it in a sentence, in quotes.')
      await context.withExistingBook(async (book) => {
        const { closeRepair, showRepair, stepRepair } = await import('../../app/repairs.ts')
        const { repairText } = await import('./repair-text.ts')
        const { dayIn } = await import('../../domain/day-in-zone.ts')
        const wish = { name: name.join(' '), now: context.now, zone: context.world.zone }
        const [step] = said
        const result =
          step !== undefined
            ? await stepRepair(book, { ...wish, step, words: options[step] ?? '' })
            : options.close !== undefined
              ? await closeRepair(book, { ...wish, outcome: options.close })
              : await showRepair(book, wish)
        const today = dayIn(wish.zone, wish.now)
        context.print(result, (paper) => repairText(result, today, paper))
      })
    })
}
