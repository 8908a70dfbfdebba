import type { Context } from 'hono'

/** Sends a text as a file to keep. @param as its name, of plain letters, and its media type */
export function download(c: Context, text: string, as: { readonly name: string; readonly type: string }) {
  return c.body(text, 200, {
    'content-type': as.type,
    'content-disposition': `attachment; filename="${as.name}"`,
  })
}
