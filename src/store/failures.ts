import { Failure } from '../domain/failure.ts'

/** The file is there but is no book that this Rapport can use. Doors end with exit code 3. */
export class BookUnreadable extends Failure {
  readonly code = 'book_unreadable'
  readonly fix: string
  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options)
    this.fix = fix
  }
}

/** Another process holds the book for longer than a writer waits. */
export class BookBusy extends Failure {
  readonly code = 'book_busy'
  readonly fix = 'Wait until the other import has finished, or end it, then run this again: nothing is lost.'
  constructor() {
    super('another Rapport is importing into this book')
  }
}

/** Somebody else has the book open: what they write would go to the file that was put aside. */
export class BookOpenElsewhere extends Failure {
  readonly code = 'book_busy'
  readonly fix = 'Close the other Rapport, then run this again: nothing was changed.'
  constructor() {
    super('another Rapport has this book open')
  }
}
