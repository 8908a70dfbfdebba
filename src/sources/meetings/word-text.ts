import { Tokenizer } from 'htmlparser2'
import { readZip } from '../archive/zip.ts'

/** Larger texts are no meeting's. */
const LARGEST_TEXT = 64 * 1_048_576

/**
 * The text of a Word document (ECMA-376 Part 1 §17: `word/document.xml` in a zip), one line a paragraph or line break.
 * @returns null for an archive that is no such document, or whose text is damaged or larger than 64 MB
 */
export async function wordTextOf(path: string): Promise<string | null> {
  for await (const entry of readZip(path)) {
    if (entry.kind !== 'file' || entry.name !== 'word/document.xml') continue
    if (entry.bytes > LARGEST_TEXT) return null
    try {
      return wordText((await entry.read()).toString('utf8'))
    } catch {
      return null
    }
  }
  return null
}

/** The words of `document.xml`: what stands in `w:t`, without a tree, in time and memory linear in its length. */
export function wordText(xml: string): string {
  const reader = new RunReader(xml)
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: true }, reader)
  tokenizer.write(xml)
  tokenizer.end()
  return reader.pieces.join('')
}

/** Elements that stand for white space (§17.3.3); a tab keeps a name and its time apart as blanks do. */
const SPACES: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:tab', '   '],
])

/** What the tokenizer calls back: positions in the source. */
class RunReader {
  readonly pieces: string[] = []
  readonly #xml: string
  #tag = ''
  #isText = false

  constructor(xml: string) {
    this.#xml = xml
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#xml.slice(start, Math.min(end, start + 40))
  }

  onopentagend(): void {
    this.#isText = this.#tag === 'w:t'
    const space = SPACES.get(this.#tag)
    if (space !== undefined) this.pieces.push(space)
  }

  onselfclosingtag(): void {
    this.onopentagend()
    this.#isText = false
    if (this.#tag === 'w:p') this.pieces.push('\n')
  }

  onclosetag(start: number, end: number): void {
    this.#isText = false
    if (this.#xml.slice(start, Math.min(end, start + 40)) === 'w:p') this.pieces.push('\n')
  }

  ontext(start: number, end: number): void {
    if (this.#isText) this.pieces.push(this.#xml.slice(start, end))
  }

  ontextentity(code: number): void {
    if (this.#isText) this.pieces.push(String.fromCodePoint(code))
  }

  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
