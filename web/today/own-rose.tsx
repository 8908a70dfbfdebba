import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { practiceQuery } from '../api/plan-query.ts'
import { petalOf } from '../parts/petal-lengths.ts'
import { Rose } from '../parts/rose.tsx'

/** The owner's own rose, small; it opens the board. `size` in pixels, both ways. */
export function OwnRose({ size }: { readonly size: number }) {
  const { data: board } = useQuery(practiceQuery)
  return (
    <Link
      to="/practice"
      aria-label="How you tend"
      title="How you tend"
      className="block shrink-0 rounded-full"
      style={{ width: size, height: size }}
    >
      {board !== undefined && (
        <Rose
          size={size}
          lengthOf={(way) => {
            const { kind, length } = petalOf(board.ways.find((one) => one.way === way)?.measures ?? [])
            return kind === 'none' ? null : length
          }}
        />
      )}
    </Link>
  )
}
