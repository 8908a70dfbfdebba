/** Drafts are broken at this many characters, quotation marks not counted (RFC 5322 §2.1.1 asks for 78 in all). */
const WIDTH = 76

/**
 * A draft as one writes in it: lines that were broken only because they were full run on, own words and quoted ones,
 * and fill whatever width there is. No empty line ends it.
 */
export function runningOn(text: string): string {
  const lines: string[] = []
  let above: Line | null = null
  for (const line of text.trimEnd().split('\n').map(lineOf)) {
    const isFilled = above !== null && wasBrokenBefore(above, line)
    if (isFilled) lines.push(`${lines.pop() ?? ''} ${line.words}`)
    else lines.push(line.mark + line.words)
    above = line
  }
  return lines.join('\n')
}

/** The same as a letter that is taken along: long lines are broken, each line of a quotation with its mark. */
export function broken(text: string): string {
  return text.split('\n').map(lineOf).flatMap(brokenLine).join('\n')
}

type Line = {
  /** `> ` in a quotation, else ''. */
  readonly mark: string
  readonly words: string
}

function lineOf(text: string): Line {
  return text.startsWith('> ') ? { mark: '> ', words: text.slice(2) } : { mark: '', words: text }
}

function wasBrokenBefore(above: Line, line: Line): boolean {
  if (above.mark !== line.mark || above.words === '' || /^(?:$|[\s>]|- )/.test(line.words)) return false
  const [first = ''] = line.words.split(' ', 1)
  return above.words.length + 1 + first.length > WIDTH
}

function brokenLine({ mark, words }: Line): readonly string[] {
  const lines: string[] = []
  let rest = words
  while (rest.length > WIDTH) {
    const before = rest.lastIndexOf(' ', WIDTH)
    const at = before > 0 ? before : rest.indexOf(' ', WIDTH)
    if (at < 0) break
    lines.push(mark + rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, mark + rest]
}
