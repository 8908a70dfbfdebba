/** What the book answered instead of a result: what was wrong, and the fix. */
export class Refusal extends Error {
  readonly code: string
  readonly fix: string

  constructor({
    code,
    message,
    fix,
  }: { readonly code: string; readonly message: string; readonly fix: string }) {
    super(message)
    this.code = code
    this.fix = fix
  }
}

/** Reads a refusal from an answer's body; a plain one where the body is none of ours. */
export function refusalFrom(body: unknown, status: number): Refusal {
  if (typeof body === 'object' && body !== null && 'error' in body) {
    const { error } = body
    if (typeof error === 'object' && error !== null && 'message' in error && 'fix' in error)
      return new Refusal({
        code: 'code' in error ? String(error.code) : String(status),
        message: String(error.message),
        fix: String(error.fix),
      })
  }
  return new Refusal({
    code: String(status),
    message: `The book answered with ${status}.`,
    fix: 'Reload the page. If it stays, start Rapport again.',
  })
}
