import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'

/** The shape of the plan while it is worked out. */
export function TodaySkeleton() {
  return (
    <div className="mx-auto max-w-[42.5rem] wide:max-w-[63rem]">
      <div className="max-w-[42.5rem]">
        <SkeletonLine width="8rem" height="0.75rem" />
        <SkeletonLine width="70%" height="2.4rem" />
        <div className="mt-6 rounded-lg border border-line bg-sheet p-7">
          <SkeletonLine width="10rem" />
          <SkeletonLine width="14rem" height="1.6rem" />
          <SkeletonLine height="1.2rem" />
          <SkeletonLine width="80%" height="1.2rem" />
          <SkeletonLine height="8rem" />
        </div>
        <SkeletonRows count={3} />
      </div>
    </div>
  )
}
