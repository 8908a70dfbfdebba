/**
 * What a stretch of a message is. `authored`: new text by the sender, the only zone that is read. `quote`: another
 * message's words; `quote header`: the line that says whose. `forward`: a message passed on. `code`: code, patches,
 * logs, tables, machine output. `unread`: past the limit on a text's length.
 */
export type Zone =
  | 'authored'
  | 'quote'
  | 'quote header'
  | 'signature'
  | 'forward'
  | 'disclaimer'
  | 'list footer'
  | 'code'
  | 'unread'
