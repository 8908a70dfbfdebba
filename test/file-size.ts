/** The longest a file of code may be. */
export const LONGEST_FILE = 250

/** Tests are lists of cases; they may be longer. */
export const LONGEST_TEST = 400

/** How long a file may be, by its path. */
export function longestFor(path: string): number {
  return path.endsWith('.test.ts') ? LONGEST_TEST : LONGEST_FILE
}

/** How many lines of a file are not data: a text of many lines (a template without a `${…}`) counts as one. */
export function linesOfCode(text: string): number {
  return textsFolded(text).split('\n').length - 1
}

/**
 * Whether a file is a data table: nine of ten of its lines are rows of literals, brackets or comments. Such a file may
 * be as long as its data.
 */
export function isDataTable(text: string): boolean {
  const lines = textsFolded(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const rows = lines.filter((line) => ROW.test(line))
  return rows.length >= 0.9 * lines.length
}

/** A line of literals: text, numbers, `name: 'value'`, brackets, a comment; nothing that computes. */
const ROW =
  /^\s*(?:\/\/|\/?\*|[[\]{}()]|(?:[\w$]+|'[^']*')\s*:\s*(?:['"`[{\d/-]|true\b|false\b|null\b)|['"`]|-?\d)(?!.*(?:=>|\breturn\b|\bif \())/

function textsFolded(text: string): string {
  return text.replace(/= `[^`$]*`/g, '= ``')
}
