import type { Command } from 'commander'
import { minutesIn, ownerSettings } from '../../app/owner-settings.ts'
import type { OpenBook } from '../../app/ports.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import { command } from './called-as.ts'
import type { Context, ContextOf } from './context.ts'
import { dayToCome } from './day-to-come.ts'
import { WrongUsage } from './explain.ts'
import { plain } from './plain-text.ts'
import { paragraphs } from './wrap.ts'

/** `rapport today`: who to reach out to today, and why. */
export function todayCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('today')
    .summary('who to reach out to today, and why')
    .description('Who to reach out to today, and why.')
    .option('--minutes <n>', 'how long the sitting is (15, or what you set)')
    .addHelpText(
      'after',
      '\n  rapport today               today’s plan\n  rapport today --minutes 5   the five minutes that matter most\n\nExit: 0 plan printed, even if empty · 2 wrong usage · 3 book unreadable\nNext: rapport done <id>, rapport later <id> --until <day>, rapport notthis <id>',
    )
    .action(async (options: { minutes?: string }, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook((book) => printPlan(context, book, options.minutes))
    })
}

/** How long the sitting is, in minutes. @throws WrongUsage when `minutes` is no sensible number */
export function sittingLength(minutes: string): number {
  const length = minutesIn(minutes)
  if (length !== null) return length
  throw new WrongUsage(
    `--minutes ${minutes} is not a length for a sitting`,
    'Give whole minutes from 1 to 240.',
  )
}

/**
 * Prints the plan of the sitting.
 * @param minutes how long it is; what the owner set when it is not given
 * @throws WrongUsage when `minutes` is no sensible number
 */
export async function printPlan(
  context: Context,
  book: OpenBook,
  minutes: string | undefined,
): Promise<void> {
  const length = minutes === undefined ? ownerSettings(book.settings).minutes : sittingLength(minutes)
  const { planToday } = await import('../../app/plan-today.ts')
  const plan = await planToday(book, { now: context.now, zone: context.world.zone, minutes: length })
  await context.show(plan, async () => (await import('./plan-text.ts')).planText)
}

/** `rapport done`, `later`, `notthis`: the owner's answer to a suggestion. */
export function answerCommands(program: Command, contextOf: ContextOf): void {
  const add = (name: string, answer: 'done' | 'not this', summary: string) =>
    program
      .command(name)
      .summary(summary)
      .description(`${summary}.`)
      .argument('<id>', 'the suggestion, such as s_4k2x9q1m0a')
      .action(async (id: string, _options: unknown, command: Command) =>
        giveAnswer(contextOf(command), { id, answer, until: null }),
      )
  add('done', 'done', 'you acted on a suggestion')
  program
    .command('later')
    .summary('let a suggestion come back on a day')
    .argument('<id>', 'the suggestion')
    .argument(
      '[day...]',
      'the day on which it comes back: tomorrow, monday, next week, in 3 days, 2026-12-24',
    )
    .option('--until <day>', 'the same; quote a day of several words')
    .addHelpText(
      'after',
      '\n  rapport later s_4k2x9q1m0a tomorrow              on the day after this one\n  rapport later s_4k2x9q1m0a --until "next week"   on its Monday\n\nExit: 0 kept in the book · 1 no such suggestion · 2 wrong usage\nNext: rapport today',
    )
    .action(async (id: string, day: string[], { until = '' }: { until?: string }, command: Command) => {
      const context = contextOf(command)
      const words = [until, ...day].join(' ').trim()
      return giveAnswer(context, {
        id,
        answer: 'later',
        until: await dayToCome(words === '' ? undefined : words, context),
      })
    })
  add('notthis', 'not this', 'never suggest this again for this reason')
}

async function giveAnswer(
  context: Context,
  answer: {
    readonly id: string
    readonly answer: 'done' | 'later' | 'not this'
    readonly until: string | null
  },
): Promise<void> {
  await context.withExistingBook(async (book) => {
    const { answerSuggestion } = await import('../../app/answer-suggestion.ts')
    const suggestion = await answerSuggestion(book, {
      ...answer,
      now: context.now,
      zone: context.world.zone,
    })
    context.print(suggestion, (paper) =>
      paragraphs(
        `${notedText(plain(suggestion.person.name), answer)}${repairNext(suggestion, answer)}`,
        paper,
      ),
    )
  })
}

function notedText(
  name: string,
  { answer, until }: { readonly answer: string; readonly until: string | null },
): string {
  if (until !== null)
    return `Noted: what is to be done for ${name} comes back on ${headingDayInWords(until)}.`
  return answer === 'done'
    ? `Noted: done for ${name}.`
    : `Noted: nothing more will be suggested for ${name} for this reason.`
}

/** A repair has further steps, which the plan does not name. */
function repairNext({ action, person }: Suggestion, { answer }: { readonly answer: string }): string {
  return action === 'repair' && answer === 'done' ? ` Go on with it: ${command(`repair ${person.id}`)}` : ''
}
