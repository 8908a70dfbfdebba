import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { ownerSettings } from '../../app/owner-settings.ts'
import type { PlanCalendar } from '../../app/plan-calendar.ts'
import type { ContextOf } from './context.ts'
import { FileNotWritten } from './new-file.ts'
import { fullDay } from './words-of-time.ts'
import { paragraphs, whole } from './wrap.ts'

/** `rapport plan`: the daily sitting for the owner's calendar. */
export function planCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('plan')
    .summary('the daily sitting for your calendar, with today’s plan in it')
    .requiredOption('--ics <file>', 'the calendar file; one that this command wrote before is written anew')
    .addHelpText(
      'after',
      '\n  rapport plan --ics sitting.ics         import it into your calendar; tomorrow again: it takes the old one’s place\n  rapport settings start 8:30            when it begins (8:00); workdays and minutes are settings too\n\nExit: 0 written · 1 not written · 2 wrong usage · 3 book unreadable\nNext: rapport today',
    )
    .action(async (options: { ics: string }, command: Command) => {
      const context = contextOf(command)
      const { ics: file } = options
      await context.withExistingBook(async (book) => {
        const { planToday } = await import('../../app/plan-today.ts')
        const { planCalendar } = await import('../../app/plan-calendar.ts')
        const { SITTING_MARK } = await import('../../app/icalendar/sitting-file.ts')
        const { now } = context
        const { zone } = context.world
        const settings = ownerSettings(book.settings)
        assertMayWrite(file, SITTING_MARK)
        const plan = await planToday(book, { now, zone, minutes: settings.minutes })
        const owners = book.settlement.ownerAddresses()
        const calendar = planCalendar(plan, { settings, owners, zone, now })
        write(file, calendar.text)
        const { first, hasAgenda } = calendar
        const suggestions = hasAgenda ? plan.suggestions.length : 0
        const result = { file, first, start: settings.start, minutes: settings.minutes, suggestions }
        context.print(result, (paper) => paragraphs(writtenText(file, calendar, suggestions), paper))
      })
    })
}

function writtenText(file: string, { first, hasAgenda }: PlanCalendar, suggestions: number): string {
  const people = suggestions === 1 ? 'one person' : `${suggestions} people`
  const agenda = hasAgenda
    ? `Today's block names ${people}.`
    : `Today is none of your working days: it begins on ${fullDay(first)}.`
  return `The daily sitting is in ${whole(file)}: import it into your calendar. ${agenda}\n`
}

/** @throws FileNotWritten when there is a file that this command did not write */
function assertMayWrite(file: string, mark: string): void {
  if (!existsSync(file)) return
  if (readFileSync(file, 'utf8').slice(0, 1000).includes(mark)) return
  throw new FileNotWritten(
    `${file} is there already, and was left as it is`,
    'Name a file that is not there yet, or one that this command wrote.',
  )
}

/** @throws FileNotWritten when there is no folder for it, or it may not be written */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT')
      throw new FileNotWritten(
        `there is no folder to write ${file} into`,
        'Make the folder first, or name another.',
      )
    if (code === 'ENOSPC') throw error
    throw new FileNotWritten(`${file} cannot be written`, 'Name a file in a folder where you may write.')
  }
}
