/**
 * A subject without what mailers and lists put before it: `Re:`, `Fwd:` in many languages, `[list]`, counts such as
 * `Re[2]:`. Lower-cased, white space joined. Messages with the same one may be of one thread (RFC 5256 §2.1).
 */
export function threadSubject(subject: string): string {
  return bareSubject(subject).toLowerCase()
}

/** The same as it was written. */
export function bareSubject(subject: string): string {
  let rest = subject.replace(/\s+/g, ' ').trim().slice(0, 500)
  for (let marks = 0; marks < 20; marks += 1) {
    const shorter = rest.replace(MARK, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest.replace(/\s*\((?:fwd|forwarded)\)$/i, '')
}

/** Whether a subject says that its message answers another, or passes one on. */
export function isSubjectOfAnswer(subject: string): boolean {
  return ANSWER.test(subject.replace(LIST, ''))
}

/** Whether a subject says that its message brings a patch: `[PATCH 2/5] …`, `[RFC PATCH] …`; not an answer to one. */
export function isSubjectOfPatch(subject: string): boolean {
  return PATCH.test(subject.trimStart())
}

/** As git-format-patch(1) writes it, with a list's name before it or not. */
const PATCH = /^(?:\[[^\]]{1,60}\]\s*)?\[(?:[^\]]{0,40}\b)?patch\b[^\]]{0,40}\]/i

/** Prefixes for answers and forwards in the mailers of a dozen languages. */
const ANSWER =
  /^(?:re|r|aw|antw|sv|vs|odp|ynt|fwd?|wg|tr|rv|enc|i|vl|doorst)(?:\[\d{1,3}\]|\^\d{1,3})?\s?[:：]\s*/i

/** A list's name in brackets. */
const LIST = /^\[[^\]]{1,60}\]\s*/

const MARK = new RegExp(`${ANSWER.source}|${LIST.source}`, 'i')
