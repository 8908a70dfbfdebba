import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import type { PracticeResult } from '../../src/app/practice-board.ts'
import { practiceQuery } from '../api/plan-query.ts'
import { buttonLook } from '../parts/button.tsx'
import { shortDay } from '../parts/days.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'
import { inOrderOfKnowledge } from './in-order-of-knowledge.ts'
import { NotEnoughYet } from './not-enough-yet.tsx'
import { PracticeRose } from './practice-rose.tsx'
import { WayOnBoard } from './way-on-board.tsx'

/** The board: the nine ways and the voice, each measure beside the owner's own quarter before. Facts, no grades. */
export function PracticeScreen() {
  const board = useQuery(practiceQuery)
  return (
    <div className="mx-auto max-w-[63rem]">
      <PageHead
        over={board.data === undefined ? ' ' : periodsOf(board.data)}
        end={
          <Link to="/week" className={buttonLook('line')}>
            <CalendarDays aria-hidden size={17} /> The week
          </Link>
        }
      >
        How you tend
      </PageHead>
      <Loaded query={board} skeleton={<BoardSkeleton />}>
        {({ ways }) => (
          <div className="grid gap-x-14 gap-y-6 wide:grid-cols-[29rem_minmax(0,1fr)]">
            <div className="wide:sticky wide:top-10 wide:self-start">
              <PracticeRose ways={ways} />
            </div>
            <Board ways={ways} />
          </div>
        )}
      </Loaded>
    </div>
  )
}

function Board({ ways }: Pick<PracticeResult, 'ways'>) {
  const { told, notYet } = inOrderOfKnowledge(ways)
  return (
    <div>
      <ul>
        {told.map((way) => (
          <WayOnBoard key={way.way} way={way} />
        ))}
      </ul>
      <NotEnoughYet ways={notYet} />
    </div>
  )
}

function periodsOf({ ways, day }: PracticeResult): string {
  const measure = ways.flatMap(({ measures }) => measures)[0]
  if (measure === undefined) return ' '
  const { period, before } = measure
  return `${shortDay(period.first, day)} to ${shortDay(period.last, day)}, beside ${shortDay(before.period.first, day)} to ${shortDay(before.period.last, day)}`
}

function BoardSkeleton() {
  return (
    <div className="grid gap-14 wide:grid-cols-[29rem_minmax(0,1fr)]">
      <SkeletonLine height="24rem" />
      <div>
        <SkeletonRows count={7} />
      </div>
    </div>
  )
}
