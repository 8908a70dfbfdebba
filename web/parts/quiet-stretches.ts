import { daysAfter } from './days.ts'

/** For how long one may want to hear nothing of somebody, from an ISO day on. */
export function quietStretches(day: string): readonly { readonly name: string; readonly on: string }[] {
  return [
    { name: 'For two weeks', on: daysAfter(day, 14) },
    { name: 'For a month', on: daysAfter(day, 30) },
    { name: 'For three months', on: daysAfter(day, 91) },
    { name: 'For a year', on: daysAfter(day, 365) },
  ]
}
