/** How often something was: `once`, `twice`, `5 times`. */
export function timesInWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
