/** What a statement rests on: the words or the event, and where to open it. */
export type Evidence = {
  readonly kind: 'message' | 'meeting' | 'card' | 'silence'
  /** The public id of the interaction (`i_…`) or card (`c_…`); for a silence, of the last interaction before it. */
  readonly id: string
  /** ISO instant of the interaction, or ISO day of a card's date. */
  readonly at: string
  /** The words themselves, as written, at most 300 characters; for a meeting its title. */
  readonly quote: string
  /**
   * Whose words they are: `owner`, `person` (whom the statement is about), or the name of somebody else. Absent where
   * nobody said them, as with a meeting's title or a card, and where it is not known.
   */
  readonly by?: string
}
