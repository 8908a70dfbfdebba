import { NotASetting } from './failures.ts'
import type { SettingStore } from './ports.ts'

/** What the owner can set, and what holds until then. */
export type OwnerSettings = {
  /** How long a sitting is. */
  readonly minutes: number
  /** ISO weekdays (1 Monday) on which people answer; empty: every day is like another. */
  readonly workdays: readonly number[]
  /** When the owner works, in minutes of the day; null: as the owner writes. */
  readonly hours: { readonly from: number; readonly to: number } | null
  /** When the daily sitting begins in the calendar, in minutes of the day. */
  readonly start: number
  /** Where a language model is that may polish drafts when asked to, and what it is called there; null: there is none. */
  readonly modelAddress: string | null
  readonly modelName: string | null
}

/** The owner's settings. */
export function ownerSettings(store: Pick<SettingStore, 'setting'>): OwnerSettings {
  return {
    minutes: minutesIn(store.setting('minutes') ?? '') ?? SITTING_MINUTES,
    workdays: weekdaysIn(store.setting('workdays') ?? '') ?? [],
    hours: hoursIn(store.setting('hours') ?? ''),
    start: clockIn(store.setting('start') ?? '') ?? SITTING_START,
    modelAddress: webAddressIn(store.setting('model-address') ?? ''),
    modelName: modelNameIn(store.setting('model-name') ?? ''),
  }
}

/**
 * Sets one of them, or takes it back with `none`.
 * @throws NotASetting when there is none of that name, or the value is none of its kind
 */
export function changeSetting(store: SettingStore, name: string, value: string): OwnerSettings {
  const kind = KINDS.get(name)
  if (kind === undefined)
    throw new NotASetting(`there is no setting ${name}`, `There are: ${[...KINDS.keys()].join(', ')}.`)
  if (value !== 'none' && kind.read(value) === null)
    throw new NotASetting(`${value} is nothing for ${name}`, kind.fix)
  store.keepSetting(name, value === 'none' ? null : value)
  return ownerSettings(store)
}

const SITTING_MINUTES = 15
const SITTING_START = 8 * 60
const LONGEST_SITTING = 240

/** The length of a sitting; null when the text is none. */
export function minutesIn(text: string): number | null {
  const minutes = Number(text)
  return text !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_SITTING
    ? minutes
    : null
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** ISO weekdays of `mon-fri`, `sun-thu` or `mon,wed`, in rising order; null when the text is no such thing. */
export function weekdaysIn(text: string): readonly number[] | null {
  const days = new Set<number>()
  for (const part of text.toLowerCase().split(',')) {
    const [first, last] = part.split('-').map((day) => WEEKDAYS.indexOf(day.trim()))
    if (first === undefined || first < 0 || (last ?? first) < 0 || part.split('-').length > 2) return null
    const count = (((last ?? first) - first + 7) % 7) + 1
    for (let step = 0; step < count; step += 1) days.add(((first + step) % 7) + 1)
  }
  return [...days].toSorted((a, b) => a - b)
}

/** The minutes of the day of `9-17` or `8:30-17:00`; null when the text is no such thing, or ends before it begins. */
export function hoursIn(text: string): OwnerSettings['hours'] {
  const shape = /^(\d{1,2})(?::([0-5]\d))?\s*-\s*(\d{1,2})(?::([0-5]\d))?$/.exec(text.trim())
  if (shape === null) return null
  const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = shape.slice(1).map((part) => Number(part ?? 0))
  const [from, to] = [hour * 60 + minute, lastHour * 60 + lastMinute]
  return from < to && to <= 24 * 60 ? { from, to } : null
}

/** An address on the web without a password in it, that nobody on the way can listen to; null when the text is none. */
function webAddressIn(text: string): string | null {
  const url = URL.parse(text.trim())
  return url?.username === '' && url.password === '' && url.hash === '' && isUnheard(url) ? url.href : null
}

/** Whether what goes there can be read by nobody on the way: it goes over https, or does not leave this machine. */
export function isUnheard({ protocol, hostname }: URL): boolean {
  const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere)
}

/** A name of printable characters, such as models have; null when the text is none. */
function modelNameIn(text: string): string | null {
  return /^[\x21-\x7e]{1,100}$/.test(text.trim()) ? text.trim() : null
}

/** The minutes of the day of `8` or `7:45`; null when the text is no such thing. */
export function clockIn(text: string): number | null {
  const shape = /^(\d{1,2})(?::([0-5]\d))?$/.exec(text.trim())
  const minutes = shape === null ? null : Number(shape[1]) * 60 + Number(shape[2] ?? 0)
  return minutes !== null && minutes < 24 * 60 ? minutes : null
}

const KINDS: ReadonlyMap<string, { readonly read: (text: string) => unknown; readonly fix: string }> =
  new Map([
    ['minutes', { read: minutesIn, fix: `Give whole minutes from 1 to ${LONGEST_SITTING}.` }],
    ['workdays', { read: weekdaysIn, fix: 'Give days such as mon-fri, sun-thu or mon,tue,thu, or none.' }],
    [
      'model-address',
      {
        read: webAddressIn,
        fix: 'Give an https address, or one on this machine such as http://localhost:11434/v1 (http to other machines can be read on the way), or none.',
      },
    ],
    ['model-name', { read: modelNameIn, fix: 'Give the name that the address knows the model by, or none.' }],
    ['start', { read: clockIn, fix: 'Give when your sitting begins, such as 8:00, or none.' }],
    ['hours', { read: hoursIn, fix: 'Give your working hours such as 9-17 or 8:30-16:30, or none.' }],
  ])
