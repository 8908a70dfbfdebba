import { isFunctionWord } from './content-words.ts'
import { isMachineLine, isProse } from './telling-sentence.ts'

/**
 * Whether a sentence is words that a person says to another: no command line, path, setting, log line, trace, code or
 * line of a patch, none that breaks off before a list, and no heading. @param line on one line. Linear for one of
 * bounded length (quotations have 300 characters).
 */
export function isOwnWords(line: string): boolean {
  if (isMachineLine(line) || MACHINE.test(line) || BREAKS_OFF.test(line) || !isProse(line)) return false
  const tokens = line.split(' ')
  if (tokens.filter((token) => WORD.test(token)).length < 0.7 * tokens.length) return false
  const joining = line.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  if (joining.filter(isFunctionWord).length < 2) return false
  // Who begins small and ends without a mark has not written a sentence, or not all of it.
  return /^\W*\p{Lu}/u.test(line) || ENDS.test(line)
}

const WORD = /^["'“‘(*_[]*\p{L}[\p{L}'’-]*["'”’)*_\]]*[.,;:!?…]*["'”’)]*$/u

const ENDS = /[.!?…][)"'”’]*(?: [:;]-?[)(DP])?$/

const BREAKS_OFF = /[:,]$/

/** What only machines write, and what is written for them. */
const MACHINE = new RegExp(
  [
    String.raw`^[a-z][\w./-]*(?:\[\d+\])?: `, // a program's name before its line
    String.raw`^(?:sudo )?[a-z][\w./-]* --?[a-z]`, // a command with an option
    String.raw`^[+-]\S|^@@ |^\W*\d+ (?:/?\*|#)`, // a line of a patch or of numbered code
    String.raw`/\*|\*/|[{}]|&&|\|\||\w->\w|\w::\w| [=!<>]?= |=['"]|;$`,
    String.raw`\b0x[0-9a-f]{4,}|\b[0-9a-f]{8,16}\b.*\b[0-9a-f]{8,16}\b|\.(?:c|h|S|cc|cpp|py|js|ts|java|go|rs):\d`,
    String.raw`\b\d\d:\d\d:\d\d\b|(?:^| )#\d+ |\w\[\d+\]: `,
    String.raw`: [~.]?/\w|[\w.-]: ?\w+[<>] |<[= ]`, // a setting that is a path, a talk between programs
    String.raw`\b([a-z][\w.-]{2,}): .*\b\1: `, // two lines of one program
  ].join('|'),
)
