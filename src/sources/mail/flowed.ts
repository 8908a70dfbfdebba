/**
 * Joins the lines of a `format=flowed` text (RFC 3676 §4): a line that ends in a blank goes on in the next one
 * of the same quote depth; the signature separator `-- ` does not. One leading blank is stuffing.
 * @param deleteSpace the parameter `delsp=yes`: the blank before the break goes too
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const paragraphs: string[] = []
  let pieces: string[] = []
  let depth = 0
  let open = false
  const close = (): void => {
    if (pieces.length > 0) paragraphs.push(quoted(depth, pieces.join('')))
    pieces = []
    open = false
  }
  for (const line of text.split('\n')) {
    let marks = 0
    while (line[marks] === '>') marks++
    const content = line.slice(line[marks] === ' ' ? marks + 1 : marks)
    const isSignature = content === '-- '
    if (!open || marks !== depth || isSignature) close()
    depth = marks
    const flows = content.endsWith(' ') && !isSignature
    pieces.push(flows && deleteSpace ? content.slice(0, -1) : content)
    open = flows
  }
  close()
  return paragraphs.join('\n')
}

function quoted(depth: number, paragraph: string): string {
  return depth === 0 ? paragraph : `${'>'.repeat(depth)} ${paragraph}`
}
