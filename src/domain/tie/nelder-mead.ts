/**
 * The lowest point of a smooth function near `start`, without derivatives (Nelder & Mead 1965, with the usual
 * coefficients 1, 2, ½, ½). Deterministic. Stops after `evaluations`, or when the simplex's values agree to
 * `tolerance`.
 */
export function minimise(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  { evaluations, tolerance, step }: { evaluations: number; tolerance: number; step: number },
): number[] {
  const corner = (point: number[]): Corner => ({ point, value: value(point) })
  const simplex = [corner([...start])]
  for (let i = 0; i < start.length; i++) simplex.push(corner(start.map((x, j) => (i === j ? x + step : x))))
  let spent = simplex.length
  for (;;) {
    simplex.sort((a, b) => a.value - b.value)
    const best = simplex[0]!
    const worst = simplex.at(-1)!
    if (spent >= evaluations || worst.value - best.value < tolerance) return best.point
    const centre = centreOf(simplex.slice(0, -1))
    const reflected = corner(between(centre, worst.point, -1))
    spent++
    if (reflected.value < best.value) {
      const expanded = corner(between(centre, worst.point, -2))
      spent++
      simplex[simplex.length - 1] = expanded.value < reflected.value ? expanded : reflected
    } else if (reflected.value < simplex.at(-2)!.value) simplex[simplex.length - 1] = reflected
    else {
      const towards = reflected.value < worst.value ? reflected : worst
      const contracted = corner(between(centre, towards.point, 0.5))
      spent++
      if (contracted.value < towards.value) simplex[simplex.length - 1] = contracted
      else {
        for (let i = 1; i < simplex.length; i++)
          simplex[i] = corner(between(best.point, simplex[i]!.point, 0.5))
        spent += simplex.length - 1
      }
    }
  }
}

type Corner = { readonly point: number[]; readonly value: number }

function centreOf(corners: readonly Corner[]): number[] {
  return corners[0]!.point.map(
    (_, i) => corners.reduce((sum, { point }) => sum + point[i]!, 0) / corners.length,
  )
}

/** The point `from + share · (to − from)`. */
function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((x, i) => x + share * (to[i]! - x))
}
