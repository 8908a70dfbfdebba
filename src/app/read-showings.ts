import { bareSubject, isSubjectOfPatch } from '../domain/thread-subject.ts'
import { asksForHelp, topicInText } from '../language/topic-in-text.ts'
import { foldWords } from '../language/topic-words.ts'
import { allAuthored, zone } from '../language/zones.ts'
import { unit } from '../practices/unit.ts'
import { LEAST_WORDS, fitOf, worthOf } from '../practices/opinions/expertise.ts'
import type { OpinionStore, PlanningStore, Quotable } from './ports.ts'
import { type PersonShowing, type Topic, isAbout } from './topic-showings.ts'

/** A showing, with the sentence of it that shows most, and how much, in [0, 1]; '' where it was not read or shows nothing. */
export type ReadShowing = PersonShowing & { readonly quote: string; readonly shows: number }

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
    [...chosen].flatMap(({ interaction, opener, said }) =>
      interaction === null || said !== null ? [] : [interaction, ...(opener === null ? [] : [opener])],
    ),
  )
  const seekers = threadsThatSeek(chosen, texts)
  return [...people].flatMap(([person, all]) => {
    const senderName = opinions.personOf(person)?.name ?? ''
    const before = all.filter((one) => chosen.has(one))
    const read = before.flatMap((one) =>
      readOne(topic, one, {
        senderName,
        text: texts.get(one.interaction ?? 0),
        isSeeker: one.opener !== null && seekers.has(one.opener),
      }),
    )
    // Where the topic stands in a signature it stands in every letter: what was not read counts by what was.
    const holds = sum(read) / sum(before)
    const rest = all.filter((one) => !chosen.has(one) && holds > 0)
    return [
      ...read,
      ...rest.map((one) => ({ ...one, fit: one.fit * Math.min(1, holds), quote: '', shows: 0 })),
    ]
  })
}

/** The messages that began a thread by asking for help: what their writers add later is of their trouble still. */
function threadsThatSeek(
  chosen: Iterable<PersonShowing>,
  texts: ReadonlyMap<number, Quotable>,
): ReadonlySet<number> {
  const openers = new Set([...chosen].flatMap(({ opener }) => opener ?? []))
  return new Set(
    [...openers].filter((opener) => {
      const text = texts.get(opener)
      return text !== undefined && !isSubjectOfPatch(text.subject) && asksForHelp(zone(text.text))
    }),
  )
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
  source: { readonly senderName: string; readonly text: Quotable | undefined; readonly isSeeker: boolean },
): ReadShowing[] {
  if (one.kind === 'position' || one.kind === 'endorsement')
    return [{ ...one, quote: one.said ?? '', shows: 1 }]
  const zones = one.said === null ? zone(source.text?.text ?? '', source) : allAuthored(one.said)
  const weights = topic.weights.map(({ weight }) => weight)
  const inText = topicInText(zones, topic.forms, { weights, opens: one.kind === 'authored' })
  const titled = titledPlaces(topic, source.text, inText.length)
  const places = inText.places.map((here, word) => [...here, ...(titled.places[word] ?? [])])
  const fit = fitOf(topic.weights, { length: Math.max(LEAST_WORDS, inText.length), places })
  if (fit === 0) return []
  const isPatch = titled.title !== ''
  const seeksHelp = source.isSeeker || (inText.seeksHelp && !isPatch)
  const isTitle = inText.quote === '' && isAbout(topic, titled.places)
  const tells = Math.max(inText.tells, isTitle ? TITLE_TELLS : 0)
  const about = isAbout(topic, places)
  return [
    {
      ...one,
      fit:
        fit *
        (seeksHelp ? SEEKS_HELP : 1) *
        (inText.isExample ? EXAMPLE : 1) *
        unit(Math.max(LEAST_SHOWN, TELLS * tells)),
      isAbout: about,
      // What somebody in need of help says of it shows the trouble, not that they know.
      ...(seeksHelp
        ? { quote: '', shows: 0 }
        : isTitle
          ? { quote: titled.title, shows: TITLE_SHOWS }
          : { quote: inText.quote, shows: inText.shows }),
    },
  ]
}

/** Where the topic stands in the title of a patch: those are its writer's words too, and say what all of it is about. */
function titledPlaces({ forms }: Topic, text: Quotable | undefined, from: number) {
  if (text === undefined || !isSubjectOfPatch(text.subject)) return { title: '', places: [] }
  const title = bareSubject(text.subject)
  const own = foldWords(title)
  return {
    title,
    places: forms.map((one) =>
      own.flatMap((word, at) => (one.has(word) ? Array<number>(TITLE_COUNTS).fill(from + APART + at) : [])),
    ),
  }
}

/** Nothing in a title is near anything in the text. */
const APART = 1000

/** A word of a title counts for so many of the text, before they count ever less (BM25F; Robertson et al., CIKM 2004). */
const TITLE_COUNTS = 3

/** A title shows that its writer did something about it; a sentence of theirs goes before it. */
const TITLE_SHOWS = 0.2
const TITLE_TELLS = 0.4

/** A text of which one sentence tells that much in its own words counts whole. */
const TELLS = 1.5

/** What a text counts for that names the topic, and in which no sentence shows that its writer knows of it. */
const LEAST_SHOWN = 0.2

/** So many texts of each are read. */
const READ_TEXTS = 6

/** Who looks for help with a topic shows less of it than who gives it. */
const SEEKS_HELP = 0.2

/** As does who only names it as an example of something else. */
const EXAMPLE = 0.2
