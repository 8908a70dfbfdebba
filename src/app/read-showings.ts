import { topicInText } from '../language/topic-in-text.ts'
import { allAuthored, zone } from '../language/zones.ts'
import { LEAST_WORDS, fitOf, worthOf } from '../practices/opinions/expertise.ts'
import type { OpinionStore, PlanningStore, Quotable } from './ports.ts'
import { type PersonShowing, type Topic, isAbout } from './topic-showings.ts'

/** A showing, with the sentence of it that tells most; '' where it was not read. */
export type ReadShowing = PersonShowing & { readonly quote: string }

/** The showings with the words behind the weightiest of each person's: what is not their own counts no more. */
export async function readShowings(
  { planning, opinions }: { readonly planning: PlanningStore; readonly opinions: OpinionStore },
  topic: Topic,
  people: ReadonlyMap<number, readonly PersonShowing[]>,
): Promise<ReadShowing[]> {
  const chosen = new Set(
    [...people.values()].flatMap((all) =>
      all.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, READ_TEXTS),
    ),
  )
  const texts = await planning.quotables(
    [...chosen].flatMap(({ interaction, said }) =>
      interaction === null || said !== null ? [] : [interaction],
    ),
  )
  return [...people].flatMap(([person, all]) => {
    const senderName = opinions.personOf(person)?.name ?? ''
    const before = all.filter((one) => chosen.has(one))
    const read = before.flatMap((one) =>
      readOne(topic, one, { senderName, text: texts.get(one.interaction ?? 0) }),
    )
    // Where the topic stands in a signature it stands in every letter: what was not read counts by what was.
    const holds = sum(read) / sum(before)
    const rest = all.filter((one) => !chosen.has(one) && holds > 0)
    return [...read, ...rest.map((one) => ({ ...one, fit: one.fit * Math.min(1, holds), quote: '' }))]
  })
}

function sum(showings: readonly PersonShowing[]): number {
  return showings.filter(isText).reduce((all, one) => all + worthOf(one), 0)
}

/** Whether it is a message. */
export function isText({ kind }: PersonShowing): boolean {
  return kind === 'authored' || kind === 'answer'
}

function readOne(
  topic: Topic,
  one: PersonShowing,
  source: { readonly senderName: string; readonly text: Quotable | undefined },
): ReadShowing[] {
  if (one.kind === 'position' || one.kind === 'endorsement') return [{ ...one, quote: one.said ?? '' }]
  const zones = one.said === null ? zone(source.text?.text ?? '', source) : allAuthored(one.said)
  const weights = topic.weights.map(({ weight }) => weight)
  const { length, places, quote, seeksHelp, isExample } = topicInText(zones, topic.forms, {
    weights,
    opens: one.kind === 'authored',
  })
  const fit = fitOf(topic.weights, { length: Math.max(LEAST_WORDS, length), places })
  if (fit === 0) return []
  return [
    {
      ...one,
      fit: fit * (seeksHelp ? SEEKS_HELP : 1) * (isExample ? EXAMPLE : 1),
      isAbout: isAbout(topic, places),
      quote,
    },
  ]
}

/** So many texts of each are read. */
const READ_TEXTS = 4

/** Who looks for help with a topic shows less of it than who gives it. */
const SEEKS_HELP = 0.2

/** As does who only names it as an example of something else. */
const EXAMPLE = 0.2
