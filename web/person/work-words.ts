import type { AffiliationResult } from '../../src/app/results.ts'
import { monthOf } from '../parts/days.ts'

/** What somebody does and did, as sentences: `Platform lead at Northwind, since March 2024. Before: Halden Systems.` */
export function workWords(affiliations: readonly AffiliationResult[]): string {
  const current = affiliations.filter(({ until }) => until === null)
  const former = affiliations.filter(({ until }) => until !== null)
  const now = current.map((one) =>
    one.since === null ? roleIn(one) : `${roleIn(one)}, since ${monthOf(one.since)}`,
  )
  const before = former.map((one) =>
    one.until === null ? roleIn(one) : `${roleIn(one)}, until ${monthOf(one.until)}`,
  )
  return [
    now.length === 0 ? '' : `${now.join('; ')}.`,
    before.length === 0 ? '' : `Before: ${before.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function roleIn({ title, organization }: AffiliationResult): string {
  return [title, organization].filter(Boolean).join(' at ')
}
