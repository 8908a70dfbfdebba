/**
 * A row of a CSV file (RFC 4180), ended by CRLF. A value that a spreadsheet would take for a formula gets an apostrophe in
 * front; the JSON lines beside have it as it is.
 */
export function csvRow(values: readonly string[]): string {
  return `${values.map(csvValue).join(',')}\r\n`
}

function csvValue(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What begins a formula in Excel, LibreOffice and Google Sheets. */
const FORMULA = /^[=+\-@\t\r]/
