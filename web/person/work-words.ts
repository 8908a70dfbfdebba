import type { AffiliationResult } from '../../src/app/results.ts'
import { monthOf } from '../parts/days.ts'

/** What somebody does and did, as sentences: `Platform lead at Northwind, since March 2024. Before: Halden Systems.` */
export function workWords(affiliations: readonly AffiliationResult[]): string {
  const now = affiliations.filter(isNow).map(nowWords)
  const before = affiliations.filter((one, index) => !isNow(one, index)).map(beforeWords)
  return [
    now.length === 0 ? '' : `${now.join('; ')}.`,
    before.length === 0 ? '' : `Before: ${before.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function nowWords(one: AffiliationResult): string {
  if (one.until !== null) return `${roleIn(one)}, last known in ${monthOf(one.until)}`
  return one.since === null ? roleIn(one) : `${roleIn(one)}, since ${monthOf(one.since)}`
}

function beforeWords(one: AffiliationResult): string {
  return one.until === null ? roleIn(one) : `${roleIn(one)}, until ${monthOf(one.until)}`
}

function roleIn({ title, organization }: AffiliationResult): string {
  return [title, organization].filter(Boolean).join(' at ')
}

/** The one that was heard of last comes first: it counts until another is known. */
function isNow(one: AffiliationResult, index: number): boolean {
  return index === 0 || one.until === null
}
