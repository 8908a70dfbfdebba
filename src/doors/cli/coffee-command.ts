import type { Command } from 'commander'
import type { ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'
import { writeNewFile } from './new-file.ts'

type CoffeeOptions = {
  readonly invite?: string
  readonly slot?: string
  readonly minutes?: string
  readonly anyway?: boolean
}

/** `rapport coffee`: when and where to meet somebody. */
export function coffeeCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('coffee')
    .summary('when and where to meet somebody, with an invitation to send')
    .argument('<name...>', 'a name, an address or an id')
    .option('--invite <file>', 'write the invitation as an iCalendar file, for you to send')
    .option('--slot <n>', 'which of the times to invite to (default 1)')
    .option('--minutes <n>', 'how long (default 45; a call 30)')
    .option('--anyway', 'although a message of yours waits for an answer')
    .addHelpText(
      'after',
      '\n  rapport coffee Ana                                   times and places, and a draft\n  rapport coffee Ana --invite coffee.ics --slot 2      an invitation to the second of them\n\nNothing is sent. Exit: 0 done · 1 nobody fits, or no invitation is written · 2 wrong usage\nNext: rapport done ID, when the plan suggested it',
    )
    .action(async (name: string[], options: CoffeeOptions, command: Command) => {
      const context = contextOf(command)
      const minutes = options.minutes === undefined ? null : wholeNumber('minutes', options.minutes, LONGEST)
      const slot = options.slot === undefined ? 1 : wholeNumber('slot', options.slot, MOST_SLOTS)
      await context.withExistingBook(async (book) => {
        const { arrangeCoffee } = await import('../../app/arrange-coffee.ts')
        const { coffeeText } = await import('./coffee-text.ts')
        const { dayIn } = await import('../../domain/day-in-zone.ts')
        const { now } = context
        const wish = { name: name.join(' '), now, zone: context.world.zone, anyway: options.anyway === true }
        const result = await arrangeCoffee(book, { ...wish, minutes })
        if (options.invite !== undefined) {
          const { inviteToCoffee } = await import('../../app/invite-to-coffee.ts')
          writeNewFile(options.invite, await inviteToCoffee(book, result, { slot, now }))
        }
        context.print(result, (paper) => coffeeText(result, dayIn(result.zones.yours, now), paper))
        if (options.invite !== undefined)
          context.say(`The invitation to slot ${slot} is in ${options.invite}.`)
      })
    })
}

const LONGEST = 240
const MOST_SLOTS = 3

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new WrongUsage(
    `--${option} ${text} is not a whole number from 1 to ${most}`,
    `Give --${option} 1 to ${most}.`,
  )
}
