import { Argument, type Command } from 'commander'
import type { PromiseWord } from '../../practices/respect/facts.ts'
import type { Context, ContextOf } from './context.ts'
import { dayOf } from './day-to-come.ts'
import { WrongUsage } from './explain.ts'

type LedgerOptions = {
  readonly mine?: boolean
  readonly theirs?: boolean
  readonly person?: string
  readonly all?: boolean
}

/** `rapport promises`: the ledger of promises, both ways. */
export function promisesCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('promises')
    .summary('what you said you would do, what others said to you, and what became of it')
    .option('--mine', 'only yours')
    .option('--theirs', 'only theirs')
    .option('--person <name>', 'only those between you and one person')
    .option('--all', 'however old, and those that were kept, released or let go too')
    .addHelpText(
      'after',
      '\n  rapport promises --mine\n  rapport promises --person "Ann Lee" --all\n\nExit: 0 printed, even if empty · 1 nobody fits · 2 wrong usage · 3 book unreadable\nNext: rapport promise ID kept',
    )
    .action(async ({ mine, theirs, person, all }: LedgerOptions, command: Command) => {
      const context = contextOf(command)
      if (mine === true && theirs === true)
        throw new WrongUsage(
          '--mine and --theirs leave nothing out together',
          'Give one of them, or neither.',
        )
      await context.withExistingBook(async (book) => {
        const { listPromises } = await import('../../app/list-promises.ts')
        const { promisesText } = await import('./promises-text.ts')
        const result = await listPromises(book, {
          now: context.now,
          zone: context.world.zone,
          side: mine === true ? 'mine' : theirs === true ? 'theirs' : 'both',
          person: person ?? null,
          all: all === true,
        })
        context.print(result, (paper) => promisesText(result, paper))
      })
    })
}

/** `rapport promise`: what the owner says of one promise. */
export function promiseCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('promise')
    .summary('say what became of a promise')
    .argument('<id>', 'as `rapport promises` prints it')
    .addArgument(new Argument('<word>', 'what to say of it').choices(Object.keys(WORDS)))
    .argument('[day...]', 'with due: the day, such as friday, next week or 2026-12-24')
    .addHelpText(
      'after',
      '\n  rapport promise pr_… kept              it was done\n  rapport promise pr_… confirm           it stands; without this, what is long past is let go\n  rapport promise pr_… due 2026-12-01    it is due on that day\n  rapport promise pr_… late              it is late, and still to be done\n  rapport promise pr_… release           it needs not be kept any more\n  rapport promise pr_… no                it is no promise\n\nThe last word holds. Exit: 0 kept in the book · 1 no such promise · 2 wrong usage\nNext: rapport promises',
    )
    .action(async (id: string, word: string, day: string[], _options: unknown, command: Command) => {
      const context = contextOf(command)
      const what = WORDS[word] ?? 'confirmed'
      if ((what === 'due') !== day.length > 0)
        throw new WrongUsage(
          'a day goes with due, and only with it',
          'Say `rapport promise ID due 2026-12-24`, or another day.',
        )
      const value = day.length === 0 ? null : await dueDay(day.join(' '), context)
      await context.withExistingBook(async (book) => {
        const { sayOfPromise } = await import('../../app/say-of-promise.ts')
        const { saidText } = await import('./promises-text.ts')
        const { dayIn } = await import('../../domain/day-in-zone.ts')
        const { now, world } = context
        const said = await sayOfPromise(book, { id, what, value, now, zone: world.zone })
        context.print(said, (paper) => saidText(said, dayIn(world.zone, now), paper))
      })
    })
}

const WORDS: Readonly<Record<string, PromiseWord['what']>> = {
  kept: 'kept',
  confirm: 'confirmed',
  due: 'due',
  late: 'late',
  release: 'released',
  no: 'none',
}

async function dueDay(words: string, { now, world }: Context): Promise<string> {
  const { dayIn } = await import('../../domain/day-in-zone.ts')
  const day = await dayOf(words, dayIn(world.zone, now))
  if (day === null)
    throw new WrongUsage(`${words} is not a day`, 'Give one such as friday, next week or 2026-12-24.')
  return day
}
