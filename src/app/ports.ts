// What the use cases need of the world outside: the book, room by room, and the sources.
export type * from './ports/records.ts'
export type * from './ports/sources.ts'
export type * from './ports/settlement.ts'
export type * from './ports/reading.ts'
export type * from './ports/planning.ts'
export type * from './ports/people.ts'
export type * from './ports/importing.ts'
export type * from './ports/book.ts'
