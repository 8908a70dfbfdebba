import type { MeetingResult } from '../../src/app/show-meeting.ts'

/** `2 min 31 s`, `39 s`, `0.4 s`: how long something took. */
export function stretch(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** `42 minutes`, `an hour and 5 minutes`: how long a meeting was. */
export function lengthInWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60))
  if (minutes === 1) return 'a minute'
  if (minutes < 60) return `${minutes} minutes`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours === 1 ? 'an hour' : `${hours} hours`, rest === 0 ? '' : `and ${rest} minutes`]
    .filter(Boolean)
    .join(' ')
}

/** `31 %`, never broken over two lines. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'under\u00a01\u00a0%' : `${Math.round(share * 100)}\u00a0%`
}

/** A share as a length in CSS. */
export function percentLong(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** What was not measured, by why: what it has in common is said once. */
export function notMeasuredInWords(
  notMeasured: MeetingResult['mirror']['notMeasured'],
): readonly { readonly why: string; readonly measures: string }[] {
  const groups = Map.groupBy(notMeasured, ({ why }) => why)
  return [...groups].map(([why, found]) => ({
    why,
    measures: [...new Set(found.map(({ measure }) => MEASURES[measure] ?? measure))].join(', '),
  }))
}

const MEASURES: Readonly<Record<string, string>> = {
  talkSeconds: 'time of talk',
  talkShare: 'shares',
  wpm: 'pace',
  longestMonologueSeconds: 'longest stretch',
  patienceSeconds: 'pauses',
  spokeOver: 'speaking over others',
  switchesPerMinute: 'changes of speaker',
  overlapShare: 'overlap',
  questions: 'questions',
  followUps: 'follow-up questions',
}
