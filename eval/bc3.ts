/** A sentence of BC3 as its annotators saw it, and how many of them gave it the label. */
export type LabelledSentence = { readonly text: string; readonly votes: number }

/**
 * The messages of BC3 (`corpus.xml` and `annotation.xml` of the British Columbia Conversation Corpus 1.0), each as its
 * sentences, with the votes for one label: `req`, `cmt`, `prop`, `meet`.
 */
export function readBc3(corpus: string, annotation: string, label: string): LabelledSentence[][] {
  const votes = readVotes(annotation, label)
  return corpus
    .split('<thread>')
    .slice(1)
    .flatMap((thread) => {
      const name = /<listno>([^<]*)/.exec(thread)?.[1] ?? ''
      return thread
        .split('<DOC>')
        .slice(1)
        .map((message) =>
          [...message.matchAll(/<Sent id="([^"]+)">([^<]*)/g)].map((found) => ({
            text: unescape(found[2] ?? '').trim(),
            votes: votes.get(`${name} ${found[1] ?? ''}`) ?? 0,
          })),
        )
    })
}

/**
 * For each sentence of a message the strongest reading that lies mostly in it, 0 when there is none, all read from
 * the message as a whole.
 */
export function strengthsIn(
  message: readonly LabelledSentence[],
  read: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly strength: number }[],
): number[] {
  const starts: number[] = []
  let text = ''
  for (const sentence of message) {
    starts.push(text.length)
    text += `${sentence.text}\n`
  }
  const said = message.map(() => 0)
  for (const found of read(text)) {
    const overlaps = message.map((sentence, i) => {
      const start = starts[i] ?? 0
      return Math.min(found.end, start + sentence.text.length) - Math.max(found.start, start)
    })
    const most = overlaps.indexOf(Math.max(...overlaps))
    said[most] = Math.max(said[most] ?? 0, found.strength)
  }
  return said
}

function readVotes(xml: string, label: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const thread of xml.split('<thread>').slice(1)) {
    const name = /<listno>([^<]*)/.exec(thread)?.[1] ?? ''
    for (const annotation of thread.split('<annotation>').slice(1)) {
      const found = annotation.matchAll(new RegExp(`<${label} id="([^"]+)"`, 'g'))
      for (const id of new Set([...found].map((each) => each[1] ?? '')))
        votes.set(`${name} ${id}`, (votes.get(`${name} ${id}`) ?? 0) + 1)
    }
  }
  return votes
}

/** Its text is escaped twice. */
function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  const once = (words: string) =>
    words.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
  return once(once(text))
}
