import { type Command, Option } from 'commander'
import type { WordOnPerson } from '../../app/ports.ts'
import type { SaidResult } from '../../app/say-of-person.ts'
import { headingDayInWords } from '../../domain/day-words.ts'
import type { Context, ContextOf } from './context.ts'
import { WrongUsage } from './explain.ts'
import { plain } from './plain-text.ts'
import { paragraphs } from './wrap.ts'
import { dayToCome } from './day-to-come.ts'

/** `rapport circle`: how close somebody is to be. */
export function circleCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('circle')
    .summary('how close you want somebody, and how long a silence at most')
    .argument('<person>', 'an id, a name or an address')
    .argument('[circle]', `among the closest ${CIRCLES.join(', ')}; none takes it back`)
    .option('--cadence <days>', 'the longest silence you want, in days; none takes it back')
    .addHelpText(
      'after',
      '\n  rapport circle "Ann Lee" 15               in touch every 60 days, unless --cadence says otherwise\n  rapport circle "Ann Lee" --cadence 30\n\nEvery so many days: 5 wants 30, 15 wants 60, 50 wants 120, 150 wants 240; beyond wants none.',
    )
    .action(
      async (person: string, circle: string | undefined, options: { cadence?: string }, command: Command) => {
        const words = [
          ...(circle === undefined ? [] : [circleWord(circle)]),
          ...(options.cadence === undefined ? [] : [cadenceWord(options.cadence)]),
        ]
        if (words.length === 0)
          throw new WrongUsage('nothing was said of the person', 'Give a circle, --cadence DAYS, or both.')
        await say(contextOf(command), person, words, circleText)
      },
    )
}

/** `rapport rename`: what somebody is called. */
export function renameCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('rename')
    .summary('call somebody by another name than the records do')
    .argument('<person>', 'an id, a name or an address')
    .argument('<name...>')
    .action(async (person: string, name: string[], _options: unknown, command: Command) => {
      const value = name.join(' ').trim()
      if (value === '')
        throw new WrongUsage('a name has at least a letter', 'Give the name after the person.')
      await say(
        contextOf(command),
        person,
        [{ what: 'name', value }],
        ({ id, name }) => `${id} is ${name} now.`,
      )
    })
}

/** `rapport mute`: nothing about somebody for a while. */
export function muteCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('mute')
    .summary('suggest nothing about somebody until a day')
    .argument('<person>', 'an id, a name or an address')
    .addOption(
      new Option(
        '--until <day>',
        'the first day on which you want to hear of them: monday, "in 2 weeks", 2026-12-24',
      ),
    )
    .addOption(new Option('--off', 'from now on again').conflicts('until'))
    .action(async (person: string, options: { until?: string; off?: boolean }, command: Command) => {
      const context = contextOf(command)
      if (options.until === undefined && options.off !== true)
        throw new WrongUsage('it was not said until when', 'Give --until DAY, or --off.')
      const value = options.until === undefined ? null : await dayToCome(options.until, context)
      await say(context, person, [{ what: 'mute', value }], ({ name, mutedUntil }) =>
        mutedUntil === null
          ? `${name} may be suggested again.`
          : `Nothing about ${name} until ${headingDayInWords(mutedUntil)}.`,
      )
    })
}

type Word = Omit<WordOnPerson, 'at'>

async function say(
  context: Context,
  name: string,
  words: readonly Word[],
  toText: (said: SaidResult) => string,
): Promise<void> {
  await context.withExistingBook(async (book) => {
    const { sayOfPerson } = await import('../../app/say-of-person.ts')
    const said = await sayOfPerson(book.people, { name, words, now: context.now })
    context.print(said, (paper) => paragraphs(plain(toText(said)), paper))
  })
}

const CIRCLES: readonly string[] = ['5', '15', '50', '150', 'beyond']

function circleWord(circle: string): Word {
  if (circle === 'none') return { what: 'circle', value: null }
  if (CIRCLES.includes(circle)) return { what: 'circle', value: circle }
  throw new WrongUsage(`there is no circle ${circle}`, `Give one of ${CIRCLES.join(', ')}, or none.`)
}

const LONGEST_CADENCE = 3650

function cadenceWord(days: string): Word {
  if (days === 'none') return { what: 'cadence', value: null }
  const count = Number(days)
  if (Number.isInteger(count) && count >= 1 && count <= LONGEST_CADENCE)
    return { what: 'cadence', value: String(count) }
  throw new WrongUsage(
    `--cadence ${days} is no number of days`,
    `Give whole days from 1 to ${LONGEST_CADENCE}, or none.`,
  )
}

function circleText({ name, circle, cadenceDays }: SaidResult): string {
  const parts = [
    circle === null
      ? 'no circle of your choosing'
      : circle === 'beyond'
        ? 'beyond the closest 150'
        : `among the closest ${circle}`,
    ...(cadenceDays === null ? [] : [`a silence of ${cadenceDays} days at most`]),
  ]
  return `${name}: ${parts.join(', ')}.`
}
