import { Failure } from '../domain/failure.ts'
import type { ImportStore, Settlement } from './ports.ts'
import { settle } from './settle.ts'

/**
 * Settles a book that an import was broken off in, or that was migrated, as the import would have: then it can be looked
 * at. Leaves it alone while an import is running, which settles it itself.
 * @param now the real moment, ms since 1970, whatever day is looked at
 */
export function settleWhatCame(
  { settlement, imports }: { readonly settlement: Settlement; readonly imports: Pick<ImportStore, 'lock'> },
  now: number,
): void {
  if (!settlement.hasComeIn()) return
  const lock = lockUnlessBusy(imports)
  if (lock === null) return
  using _held = lock
  settle(settlement, { owners: [], everyone: false, now })
}

function lockUnlessBusy(imports: Pick<ImportStore, 'lock'>): Disposable | null {
  try {
    return imports.lock()
  } catch (error) {
    if (error instanceof Failure && error.code === 'book_busy') return null
    throw error
  }
}
