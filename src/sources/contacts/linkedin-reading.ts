import type { FileReading } from '../reading.ts'

/** What a LinkedIn export says of the person who asked for it. */
export type LinkedInOwner = {
  /** '' when the file does not name them. */
  readonly name: string
  /** `linkedin:jane-doe`; null when the file does not say. */
  readonly profile: string | null
  /** Lower-cased mail addresses of the account. */
  readonly emails: readonly string[]
  readonly positions: readonly LinkedInPosition[]
}

/** One of the owner's own jobs. Months are ISO `YYYY-MM`, or `YYYY`; null when not given. */
export type LinkedInPosition = {
  readonly organization: string
  readonly title: string
  readonly from: string | null
  readonly until: string | null
}

/** A file's records together with what it says of the owner; null when it says nothing. */
export type LinkedInReading = FileReading & { readonly owner: LinkedInOwner | null }
