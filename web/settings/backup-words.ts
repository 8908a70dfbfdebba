import { counted, longDay } from '../parts/days.ts'

/** What a backup holds, as the book tells it. */
export type BackupHolds = {
  readonly people: number
  readonly messages: number
  readonly meetings: number
  /** The moments of the first and the last message, and of the last import, ISO. */
  readonly first: string | null
  readonly last: string | null
  readonly lastImport: string | null
}

/** What a backup holds, in sentences: the people, the messages with their days, the meetings, the last import. */
export function holdsInWords({ people, messages, meetings, first, last, lastImport }: BackupHolds): string {
  if (people + messages + meetings === 0) return 'It is of an empty book.'
  const held = [
    counted(people, 'person', 'people'),
    `${counted(messages, 'message', 'messages')}${between(first, last)}`,
    ...(meetings === 0 ? [] : [counted(meetings, 'meeting', 'meetings')]),
  ]
  const imported = lastImport === null ? '' : ` Records came into it last on ${longDay(lastImport, '')}.`
  return `It holds ${held.slice(0, -1).join(', ')} and ${held.at(-1)}.${imported}`
}

function between(first: string | null, last: string | null): string {
  if (first === null || last === null) return ''
  const [from, to] = [longDay(first, ''), longDay(last, '')]
  return from === to ? ` of ${from}` : ` from ${from} to ${to}`
}
