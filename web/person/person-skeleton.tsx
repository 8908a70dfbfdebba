import { SkeletonLine, SkeletonRows } from '../parts/skeleton.tsx'

/** The shape of a person's page while it is on the way. */
export function PersonSkeleton() {
  return (
    <div className="max-w-[42.5rem]">
      <SkeletonLine width="16rem" height="2.4rem" />
      <SkeletonLine width="22rem" />
      <SkeletonLine width="12rem" height="1.5rem" />
      <div className="h-8" />
      <SkeletonRows count={6} />
    </div>
  )
}
