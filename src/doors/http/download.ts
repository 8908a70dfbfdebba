import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { Context } from 'hono'

/** What a file is sent as: a name of plain letters, and a media type. */
type SentAs = { readonly name: string; readonly type: string }

/** Sends a text as a file to keep. */
export function download(c: Context, text: string, as: SentAs) {
  return c.body(text, 200, headersOf(as))
}

/** Sends a file as one to keep. @param clear takes it away, once it is sent or nobody wants it any more */
export function downloadFile(c: Context, path: string, as: SentAs, clear: () => void): Response {
  const stream = createReadStream(path)
  stream.once('close', clear)
  const headers = { ...headersOf(as), 'content-length': String(statSync(path).size) }
  // A stream of Node's is one of the web's, whose types differ in name only.
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, headers)
}

function headersOf({ name, type }: SentAs): Record<string, string> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
}
