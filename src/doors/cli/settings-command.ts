import type { Command } from 'commander'
import type { OwnerSettings } from '../../app/owner-settings.ts'
import type { ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'
import { paragraphs } from './wrap.ts'

/** `rapport settings`: what the owner set, and setting it. */
export function settingsCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('settings')
    .summary('what you set: how long a sitting is, on which days people answer, when you work')
    .argument('[name]', 'minutes, start, workdays, hours, model-address or model-name')
    .argument('[value]', 'none takes back what was set')
    .addHelpText(
      'after',
      '\n  rapport settings                      what is set\n  rapport settings minutes 20           a sitting of twenty minutes\n  rapport settings workdays mon-fri     a weekend is no time to wait for an answer in\n  rapport settings hours 9-17           when coffees are proposed; else as you write',
    )
    .action(
      async (name: string | undefined, value: string | undefined, _options: unknown, command: Command) => {
        const context = contextOf(command)
        if (name !== undefined && value === undefined)
          throw new WrongUsage(
            `it was not said what ${name} is to be`,
            'Give the value after the name, or none.',
          )
        await context.withExistingBook(async (book) => {
          const { changeSetting, ownerSettings } = await import('../../app/owner-settings.ts')
          const settings =
            name === undefined || value === undefined
              ? ownerSettings(book.settings)
              : changeSetting(book.settings, name, value)
          context.print(settings, (paper) => paragraphs(settingsText(settings), paper))
        })
      },
    )
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function settingsText({ minutes, start, workdays, hours, modelAddress, modelName }: OwnerSettings): string {
  const days = workdays.length === 0 ? 'every day' : workdays.map((day) => WEEKDAYS[day - 1] ?? '').join(', ')
  return `A sitting is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} long (minutes), and begins at ${clock(start)} in the calendar (start).\nPeople answer on ${days} (workdays).\n${hours === null ? 'You work when you write' : `You work from ${clock(hours.from)} to ${clock(hours.to)}`} (hours).\n${modelAddress === null ? 'No model polishes drafts' : `Drafts may be polished, when you ask for it, by ${modelName ?? 'the model'} at ${modelAddress}`} (model-address, model-name).\n`
}

/** `8:30` of minutes of the day. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
