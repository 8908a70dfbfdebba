import { type Line, nextWritten } from './lines.ts'
import type { Zone } from './zone-kind.ts'

/** Marks blocks that announce themselves: patches, diffstats, trailers, PGP armour, uuencoded and base64 bodies. */
export function markBlocks(lines: readonly Line[], marks: (Zone | null)[]): void {
  let i = 0
  while (i < lines.length) {
    if (marks[i] !== null) {
      i += 1
      continue
    }
    const end = Math.max(
      diffEnd(lines, marks, i),
      armourEnd(lines, i),
      encodedEnd(lines, i),
      patchLineEnd(lines, i),
    )
    if (end > i) marks.fill(/PGP SIGNATURE|S\/MIME/.test(lines[i]?.text ?? '') ? 'signature' : 'code', i, end)
    i = Math.max(end, i + 1)
  }
}

const DIFF_START = /^(?:diff -|diff --git |Index: \S|@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@)/
const DIFF_HEAD =
  /^(?:diff |index [0-9a-f]{6,}|Index: |--- \S|\+\+\+ \S|@@ |new file|deleted file|old mode|new mode|rename |similarity |copy |Binary files|Only in |={20,}|RCS file|retrieving |GIT binary|\*{3} |\*{15}|\\ No newline)/
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/

/** Where a patch that starts at `at` ends; `at` when none starts. Hunk headers say how many lines follow. */
function diffEnd(lines: readonly Line[], marks: readonly (Zone | null)[], at: number): number {
  const first = lines[at]?.text ?? ''
  const paired = /^--- \S/.test(first) && /^\+\+\+ \S/.test(lines[at + 1]?.text ?? '')
  const context = /^\*\*\* \S/.test(first) && /^--- \S/.test(lines[at + 1]?.text ?? '')
  if (!paired && !context && !DIFF_START.test(first)) return at
  let [old, fresh, strange, end] = [0, 0, 0, at]
  let isContext = context
  for (let i = at; i < lines.length && marks[i] === null; i++) {
    const text = lines[i]?.text ?? ''
    const hunk = HUNK.exec(text)
    if (hunk !== null) {
      ;[old, fresh, strange] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1), 0]
    } else if (old > 0 || fresh > 0) {
      const sign = text[0] ?? ' '
      const known =
        text === '' || sign === ' ' || sign === '\t' || sign === '+' || sign === '-' || sign === '\\'
      strange = known ? 0 : strange + 1
      if (strange > 2) return end
      if (known && sign !== '+' && sign !== '\\') old -= 1
      if (known && sign !== '-' && sign !== '\\') fresh -= 1
      if (!known) continue
    } else if (DIFF_HEAD.test(text)) {
      isContext ||= /^\*{15}/.test(text)
    } else if (!(isContext && /^(?:[ +!-] |[ +!-]$)/.test(text))) {
      if (text !== '') return end
      continue
    }
    end = i + 1
  }
  return end
}

const TRAILER =
  /^(?:Signed-off|Acked|Reviewed|Tested|Reported|Suggested|Co-authored|Co-developed)-by: |^(?:Fixes: [0-9a-f]{8}|Cc: .*@|Link: http|Patchwork: http|Change-Id: )/i
const DIFFSTAT =
  /^ ?\S.{0,120} \| +(?:\d+ ?[+-]*|Bin\b.*)$|^ ?\d+ files? changed\b|^ (?:create|delete) mode \d{6} /

/** A line that only patches have: a trailer, a diffstat line, the `---` above one, the author line of a passed-on patch. */
function patchLineEnd(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (TRAILER.test(text) || DIFFSTAT.test(text)) return at + 1
  if (text === '---') {
    const next = lines[nextWritten(lines, at + 1, 4)]?.text ?? ''
    return DIFFSTAT.test(next) || DIFF_HEAD.test(next) || TRAILER.test(lines[at - 1]?.text ?? '')
      ? at + 1
      : at
  }
  return /^From: .{1,80}<\S+@\S+>$/.test(text) && nextWritten(lines, 0) === at ? at + 1 : at
}

/** PGP blocks. The signed text itself stays as it is; only the armour lines around it are marked. */
function armourEnd(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (!text.startsWith('-----BEGIN ')) return at
  if (text.startsWith('-----BEGIN PGP SIGNED MESSAGE')) {
    let end = at + 1
    while (/^(?:Hash|Charset|NotDashEscaped):/.test(lines[end]?.text ?? '')) end++
    return end
  }
  const last = Math.min(lines.length, at + 400)
  for (let i = at + 1; i < last; i++) if (lines[i]?.text.startsWith('-----END ') === true) return i + 1
  return at + 1
}

const UU_BEGIN = /^begin(?:-base64)? [0-7]{3,4} \S/
const UNBROKEN = /^[A-Za-z0-9+/=]{56,}$/

function encodedEnd(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (UU_BEGIN.test(text)) {
    let end = at + 1
    while (end < lines.length && !/^(?:end|={4})$/.test(lines[end]?.text ?? '') && lines[end]?.text !== '')
      end++
    return Math.min(lines.length, end + 1)
  }
  let end = at
  while (UNBROKEN.test(lines[end]?.text ?? '')) end++
  return end - at >= 2 ? end : at
}
