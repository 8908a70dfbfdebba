/** Habits of writing that set one voice apart from another. */
export type Quirk = 'formal' | 'terse' | 'lower' | 'warm' | 'lively' | 'dashes'

/** The mail program someone writes with; it decides line lengths, quoting and the answer header. */
export type Client = 'gmail' | 'outlook' | 'apple' | 'thunderbird'

/** Whom the owner writes to decides the owner's own greeting and sign-off. */
export type Closeness = 'formal' | 'friendly' | 'close'

/** The ordinary traffic of one tie, from which the generator draws; arcs come on top. Numbers are days before today. */
export type Rhythm = {
  /** Days between two conversations, as a rule. */
  readonly every: number
  readonly since: number
  /** When the last ordinary conversation began. */
  readonly last: number
  /** Names of the script pools that these two talk from. */
  readonly pools: readonly string[]
  /** The share of conversations that the owner opens. */
  readonly mine?: number
}

/** One human of the made-up cast. */
export type Person = {
  readonly key: string
  readonly name: string
  /** Addresses, the usual one first. */
  readonly mail: readonly [string, ...string[]]
  readonly zone: string
  readonly city: string
  readonly firm: string
  readonly title: string
  readonly phone?: string
  /** Line of work, in a word or two. */
  readonly field: string
  /** The role and address held until so many days ago. */
  readonly was?: {
    readonly until: number
    readonly title: string
    readonly firm: string
    readonly address?: number
  }
  readonly hi: readonly string[]
  readonly bye: readonly string[]
  readonly quirks: readonly Quirk[]
  readonly client: Client
  /** How often the signature block is under a mail. */
  readonly signs: 'always' | 'first' | 'never'
  readonly closeness: Closeness
  readonly project?: string
  readonly rhythm?: Rhythm
  /** `in:3` is a birthday three days from today, `in:3/1979` with its year, `--05-12` yearless, else an ISO day. */
  readonly birthday?: string
  /** The vCard's version; absent when the address book lacks the person. */
  readonly card?: '3.0' | '4.0'
  readonly linkedin?: boolean
  /** Which circle of people the owner knows them from. */
  readonly groups: readonly string[]
}

/** Whose book it is. */
export const OWNER = {
  key: 'me',
  name: 'Robin Adler',
  mail: 'robin@adler.example',
  firm: 'Adler Product Studio',
  title: 'Independent product & engineering lead',
  phone: '+49 30 23125 142',
  profile: 'https://www.linkedin.com/in/robin-adler-demo',
  signature: ['Robin Adler', 'Adler Product Studio, Berlin', '+49 30 23125 142 · https://adler.example'],
} as const
