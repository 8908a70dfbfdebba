import pc from 'picocolors'

/** What the lines are set on: how wide, in which colours, and in which zone a moment is told. */
export type Paper = {
  /** Columns that a line may take. */
  readonly width: number
  readonly ink: Ink
  /** IANA name of the owner's time zone. */
  readonly zone: string
}

/** The few inks of the page; without colour each gives the text back as it is. */
export type Ink = {
  readonly strong: (text: string) => string
  readonly soft: (text: string) => string
  readonly accent: (text: string) => string
  readonly due: (text: string) => string
  readonly repair: (text: string) => string
}

/** What a stream and the environment say about the terminal. */
export type Terminal = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

const WIDEST = 88
const NARROWEST = 20

/** The paper for a stream: as wide as the terminal, 88 columns at most; 80 where there is none. */
export function paperFor(
  stream: Terminal,
  env: Readonly<Record<string, string | undefined>>,
  zone: string,
): Paper {
  const columns = stream.columns ?? 0
  const width = columns > 0 ? Math.max(NARROWEST, Math.min(columns, WIDEST)) : 80
  return { width, ink: inkFor(stream, env), zone }
}

/** Whether to colour: NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what the stream is. */
export function hasColor(stream: Terminal, env: Readonly<Record<string, string | undefined>>): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = env
  if (no !== undefined && no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stream.isTTY === true && term !== 'dumb'
}

function inkFor(stream: Terminal, env: Readonly<Record<string, string | undefined>>): Ink {
  const colors = pc.createColors(hasColor(stream, env))
  return {
    strong: colors.bold,
    soft: colors.dim,
    accent: colors.green,
    due: colors.yellow,
    repair: colors.magenta,
  }
}
