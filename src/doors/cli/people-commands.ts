import type { Command } from 'commander'
import type { ContextOf } from './context.ts'

/** How many of something a terminal page shows; --json gives as many, and the total beside. */
const SHOWN = { people: 100, hits: 20, entries: 20 } as const

/** `rapport people`: who is in the book. */
export function peopleCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('people')
    .summary('who is in the book')
    .argument('[query...]', 'part of a name, an address or an organization')
    .action(async (query: string[], _options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const wish = {
          query: query.join(' '),
          now: context.now,
          zone: context.world.zone,
          limit: SHOWN.people,
        }
        const { listPeople } = await import('../../app/list-people.ts')
        const { peopleText } = await import('./people-text.ts')
        const result = await listPeople(book.people, book.planning, wish)
        context.print(result, (paper) => peopleText(result, paper))
      })
    })
}

/** `rapport person`: one tie with its reasons. */
export function personCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('person')
    .summary('one person: how the tie stands, and why')
    .argument('<name...>', 'a name, an address or an id')
    .action(async (name: string[], _options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const wish = {
          name: name.join(' '),
          now: context.now,
          zone: context.world.zone,
          entries: SHOWN.entries,
        }
        const { showPerson } = await import('../../app/show-person.ts')
        const { personText } = await import('./person-text.ts')
        const { dayOf } = await import('./words-of-time.ts')
        const person = await showPerson(book, wish)
        const today = dayOf(new Date(context.now).toISOString(), context.world.zone)
        context.print(person, (paper) => personText(person, today, paper))
      })
    })
}

/** `rapport search`: full text over everything. */
export function searchCommand(program: Command, contextOf: ContextOf): void {
  program
    .command('search')
    .summary('full text over everything')
    .argument('<words...>', 'all of them must occur')
    .action(async (words: string[], _options: unknown, command: Command) => {
      const context = contextOf(command)
      await context.withExistingBook(async (book) => {
        const wish = {
          query: words.join(' '),
          now: context.now,
          limit: SHOWN.hits,
          clock: context.world.clock,
        }
        const { search } = await import('../../app/search.ts')
        const { searchText } = await import('./search-text.ts')
        const result = await search(book.search, wish)
        context.print(result, (paper) => searchText(result, paper))
      })
    })
}
