import type { DatabaseSync } from 'node:sqlite'
import type { OpenExport, TakenIn } from '../../app/ports.ts'
import { inTransaction } from '../sqlite.ts'
import { prepare } from '../statement.ts'
import { takeCards, takeConnections } from './take-cards.ts'
import { takeCounts, takeIdentities } from './take-identities.ts'
import { takeInteractions } from './take-interactions.ts'
import { takeSourceOwners, takeSources } from './take-sources.ts'
import { takeWords } from './take-words.ts'
import { Taking } from './taking.ts'

/**
 * Takes an export in, whole or not at all. Into an empty book as it stands; into another what that does not have, by the
 * fingerprints that imports go by. Of the owner's words on one matter the later stands. A settlement has to follow.
 * @throws a Failure when a line is not what it should be: then nothing was taken
 */
export function takeIn(db: DatabaseSync, exported: OpenExport): TakenIn {
  return inTransaction(db, () => {
    const taking = new Taking(db)
    takeSources(taking, exported)
    takeIdentities(taking, exported)
    takeSourceOwners(taking, exported)
    takeCards(taking, exported.lines('cards'))
    takeConnections(taking, exported.lines('connections'))
    takeInteractions(taking, exported)
    takeWords(taking, exported)
    takeCounts(taking, exported.lines('identities'))
    prepare(
      db,
      "insert or replace into setting (key, value) values ('unsettled', '1'), ('unfinished', 'import')",
    ).run()
    const { read, added, intoEmpty } = taking
    return { read, added, intoEmpty, contradictions: [...taking.contradictions] }
  })
}
