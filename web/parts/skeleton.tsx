/** A line of text that is still on its way; `width` as CSS. */
export function SkeletonLine({
  width = '100%',
  height = '1rem',
}: {
  readonly width?: string
  readonly height?: string
}) {
  return <div className="my-2 animate-pulse rounded-sm bg-line/60" style={{ width, height }} />
}

/** So many rows of a list that are still on their way. */
export function SkeletonRows({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, row) => (
    <div key={row} className="border-b border-line py-3.5">
      <SkeletonLine width={`${30 + ((row * 17) % 30)}%`} />
      <SkeletonLine width={`${55 + ((row * 23) % 35)}%`} height="0.75rem" />
    </div>
  ))
}
