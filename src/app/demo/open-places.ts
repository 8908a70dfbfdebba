import type { Talk } from './converse.ts'
import type { Prng } from './prng.ts'
import { PROJECTS, type Project } from './projects.ts'
import { firstName } from './voice.ts'
import { nameOfMonth, nameOfWeekday, type When } from './when.ts'

/** Colleagues who are talked about and never write. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  harbour: ['Annette', 'Bruno', 'Swantje', 'Gökhan'],
  solvento: ['Carla', 'Nuno', 'Beatriz'],
  northbeam: ['Gareth', 'Shabana', 'Moira'],
  kestrel: ['Kevin', 'Rosalind', 'Tyrone'],
  papierflug: ['Veronika', 'Xaver', 'Toni'],
  studio: ['Ingrid', 'Lena', 'Meera', 'Dana', 'Duarte', 'Callum'],
}

const BOOKS = [
  'The Quiet Harbour',
  'Nine Bridges',
  'A Field Guide to Waiting',
  'The Cartographer’s Apology',
  'Salt and Ledger',
  'Small Rooms',
  'The Keeper of Hours',
]
const TRIPS = [
  'the Uckermark',
  'Trieste',
  'the Faroe Islands',
  'Galicia',
  'the Beskids',
  'Bornholm',
  'Porto',
  'the Danube delta',
]
const TALKS = [
  'The handover is the product',
  'Decisions that expire',
  'Deleting a feature a week',
  'Asking twice',
]
const TOPICS = [
  'decisions in small teams',
  'software that is allowed to end',
  'research without a lab',
  'estimates and honesty',
  'handovers',
  'technology in public offices',
]
const CAFES = ['Café Silberlinde', 'Röstwerk Nord', 'Konditorei Ahorn', 'Anker 9']

/** What stands for each open place in one talk: fixed once, so that an answer speaks of the same thing as the question. */
export function placesFor(talk: Talk, when: When, prng: Prng): ReadonlyMap<string, string> {
  const project = PROJECTS[talk.project]
  if (project === undefined) throw new RangeError(`There is no project ${talk.project}.`)
  return new Map([
    ...projectPlaces(project, prng),
    ...calendarPlaces(talk.ago, when, prng),
    ...leisurePlaces(prng),
    ['who', whoIsMeant(talk, prng)],
    ['client', prng.pick(['Harbourline', 'Solvento', 'Northbeam', 'Kestrel Labs'])],
    ...(talk.more ?? []),
  ])
}

function projectPlaces(project: Project, prng: Prng): [string, string][] {
  const [thing = '', thing2 = ''] = prng.shuffle(project.things)
  return [
    ['thing', thing],
    ['thing2', thing2],
    ['users', project.users],
    ['metric', prng.pick(project.metrics)],
    ['tool', prng.pick(project.tools)],
    ['finding', prng.pick(project.findings)],
    ['n', String(prng.between(21, 48))],
    ['m', String(prng.between(7, 19))],
  ]
}

function calendarPlaces(ago: number, when: When, prng: Prng): [string, string][] {
  const recent = [5, 4, 3, 6].find((days) => when.day(ago + days).dayOfWeek <= 5) ?? 4
  const ahead = prng.shuffle([3, 4, 5, 6]).find((days) => when.day(ago - days).dayOfWeek <= 5) ?? 7
  const day = when.day(ago)
  return [
    ['weekday', when.weekday(ago + recent)],
    ['day', nameOfWeekday(when.day(ago - ahead))],
    ['month', nameOfMonth(day.subtract({ months: 1 }))],
    ['month2', nameOfMonth(day.add({ months: 2 }))],
    ['year2', String(day.year - prng.between(4, 7))],
    ['ordinal', ordinal(when.day(ago - 12).day)],
    ['hour', prng.pick(['ten', 'half past nine', 'four', 'three'])],
  ]
}

function leisurePlaces(prng: Prng): [string, string][] {
  return [
    ['book', prng.pick(BOOKS)],
    ['trip', prng.pick(TRIPS)],
    ['talk', prng.pick(TALKS)],
    ['topic', prng.pick(TOPICS)],
    ['cafe', prng.pick(CAFES)],
  ]
}

/** The one who is copied in, else a colleague who is only talked about. */
function whoIsMeant({ roles, project }: Talk, prng: Prng): string {
  return roles.C === undefined ? prng.pick(ABSENT[project] ?? ['Mara']) : firstName(roles.C)
}

function ordinal(day: number): string {
  const ends = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ends}`
}
