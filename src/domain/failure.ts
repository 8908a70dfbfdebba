/**
 * An expected way for a use case to fail. The command line and the HTTP door word it once, at the edge
 * (`doors/cli/explain.ts`): message, then fix. No personal data in either.
 */
export abstract class Failure extends Error {
  /** Stable, machine-readable name, such as `path_not_found`. */
  abstract readonly code: string
  /** What the owner can do about it: one sentence, or one command. */
  abstract readonly fix: string
}
