// `node bin/run.mjs docs/plan-picture.ts`: runs the made-up book's plan at the command line and draws what was printed
// as docs/plan.svg. To be run again by hand whenever that page changes.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'

const ARGUMENTS = ['try', '--now', '2026-11-23T08:00:00Z']

/** What the command line prints on stdout, with its colours, 80 columns wide, in UTC. */
function printed(args: readonly string[]): string {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const { NO_COLOR: _, RAPPORT_BOOK: __, ...env } = process.env
  return execFileSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...env, FORCE_COLOR: '1', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

const COLUMNS = 80
/** Pixels: a character's width and a line's height at the font's size, and the margin of the sheet. */
const CELL = { width: 8.4, height: 22, size: 14 } as const
const MARGIN = { x: 40, y: 34 } as const

/** The sheet: the command that was run, then the page it printed. */
function draw(command: string, page: string): string {
  const lines = [[{ text: `$ ${command}`, ink: 'soft' as Ink }], [], ...readPage(page.trimEnd())]
  const width = 2 * MARGIN.x + Math.round(COLUMNS * CELL.width)
  const height = 2 * MARGIN.y + lines.length * CELL.height
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title text">`,
    `<title id="title">A day's plan, as ${escape(command)} prints it</title>`,
    `<desc id="text">${escape(lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n'))}</desc>`,
    `<style>${LOOK}</style>`,
    `<rect class="sheet" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    ...lines.flatMap((runs, row) => drawLine(runs, MARGIN.y + row * CELL.height)),
    '</svg>\n',
  ].join('\n')
}

type Ink = 'ink' | 'strong' | 'soft' | 'act' | 'due' | 'mend'

/** A stretch of one line in one ink. */
type Run = { readonly text: string; readonly ink: Ink }

/** The inks of `src/doors/cli/paper.ts`, by the codes that begin them (ECMA-48, select graphic rendition). */
const INKS: ReadonlyMap<string, Ink> = new Map([
  ['1', 'strong'],
  ['2', 'soft'],
  ['32', 'act'],
  ['33', 'due'],
  ['35', 'mend'],
])

/** Parts the lines into stretches of one ink. A code that begins none ends the one before. */
function readPage(page: string): Run[][] {
  let ink: Ink = 'ink'
  return page.split('\n').map((line) => {
    const [first = '', ...others] = line.split('\u001b[')
    const runs: Run[] = [{ text: first, ink }]
    for (const other of others) {
      const end = other.indexOf('m')
      ink = INKS.get(other.slice(0, end)) ?? 'ink'
      runs.push({ text: other.slice(end + 1), ink })
    }
    return runs
  })
}

function drawLine(runs: readonly Run[], top: number): string[] {
  let column = 0
  return runs.flatMap(({ text, ink }) => {
    const start = column + text.length - text.trimStart().length
    column += stringWidth(text)
    const words = text.trim()
    return words === '' ? [] : [words === '│' ? drawRule(start, top) : drawWords(words, { start, top, ink })]
  })
}

/** Each stretch is told its length, so that columns stay columns in whatever monospaced font there is. */
function drawWords(words: string, { start, top, ink }: { start: number; top: number; ink: Ink }): string {
  const length = stringWidth(words) * CELL.width
  return `<text class="${ink}" x="${pixels(MARGIN.x + start * CELL.width)}" y="${top + 16}" textLength="${pixels(length)}" lengthAdjust="spacingAndGlyphs">${escape(words)}</text>`
}

/** The bar beside a quotation: drawn, as letters would leave gaps between the lines. */
function drawRule(column: number, top: number): string {
  const x = pixels(MARGIN.x + (column + 0.5) * CELL.width)
  return `<path class="rule" d="M${x} ${top}v${CELL.height}"/>`
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Text as XML: markup characters as entities, and no control characters, which XML 1.0 (§2.2) forbids. */
function escape(text: string): string {
  return text
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Warm paper and green-black ink, by day and by night. */
const LOOK = `
.sheet { fill: #fbf8f2; stroke: #e2dcd0 }
.rule { stroke: #cfc8ba; stroke-width: 1.5 }
text { font: ${CELL.size}px ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'DejaVu Sans Mono', monospace }
.ink, .strong { fill: #23302a } .strong { font-weight: 700 }
.soft { fill: #626b64 } .act { fill: #1b5c43 } .due { fill: #85560f } .mend { fill: #9c3742 }
@media (prefers-color-scheme: dark) {
  .sheet { fill: #181d1a; stroke: #343b36 }
  .rule { stroke: #4a524c }
  .ink, .strong { fill: #ece8df }
  .soft { fill: #a6aba2 } .act { fill: #74c9a1 } .due { fill: #e0b468 } .mend { fill: #eda0a6 }
}
`

const picture = fileURLToPath(new URL('plan.svg', import.meta.url))
writeFileSync(picture, draw(`rapport ${ARGUMENTS.join(' ')}`, printed(ARGUMENTS)))
process.stdout.write(`drawn: ${picture}\n`)
