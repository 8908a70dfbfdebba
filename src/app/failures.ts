import { Failure } from '../domain/failure.ts'

/** An address that was named as the owner's occurs nowhere in what was imported. */
export class UnknownOwner extends Failure {
  readonly code = 'owner_unknown'
  readonly fix: string
  constructor(address: string, seen: readonly string[]) {
    super(`${address} never occurs in what was imported`)
    this.fix =
      seen.length === 0
        ? 'Import your own mail first.'
        : `Name one that does with --owner: ${seen.join(', ')} occur most. What was imported is kept.`
  }
}

/** Nobody could tell whose book this is, so there are no ties yet. */
export class OwnerNotKnown extends Failure {
  readonly code = 'owner_not_known'
  readonly fix: string
  constructor(likely: readonly string[]) {
    super('it is not clear whose records these are')
    const hint = likely.length === 0 ? '' : ` (${likely.join(', ')} occur most)`
    this.fix = `Say which address is yours: import again with --owner ADDRESS${hint}.`
  }
}

/** There is no such setting, or it does not take that value. */
export class NotASetting extends Failure {
  readonly code = 'wrong_usage'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** A draft was to be polished, and no model is set. */
export class ModelNotSet extends Failure {
  readonly code = 'wrong_usage'
  readonly fix =
    'Name the address of one that you trust: rapport settings model-address http://localhost:11434/v1, and model-name.'
  constructor() {
    super('no model is set to polish drafts')
  }
}

/** An answer, a merge or a question named something that is not in the book. */
export class NotInBook extends Failure {
  readonly code = 'not_in_book'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** What is for two people was asked of one. */
export class SamePerson extends Failure {
  readonly code = 'wrong_usage'
  readonly fix = 'Name two people: `rapport duplicates` lists pairs.'
  constructor(a: string, b: string) {
    super(`${a} and ${b} are the same person already`)
  }
}

/** A draft to check cannot be read, or has no word in it. */
export class NoDraft extends Failure {
  readonly code = 'no_draft'
  readonly fix = 'Give a plain text file with the draft, or pipe it in.'
}

/** A file to listen to is no transcript. */
export class NoTranscript extends Failure {
  readonly code = 'no_transcript'
  readonly fix =
    'Give the transcript of one meeting: WebVTT or SRT captions, or the text that Zoom, Meet or Otter saves.'
  constructor(why: string) {
    super(`there is no meeting to listen to: ${why}`)
  }
}

/** `--as` named nobody in the meeting, or several. */
export class SpeakerNotFound extends Failure {
  readonly code = 'speaker_not_found'
  readonly fix: string
  constructor(message: string, speakers: readonly string[]) {
    super(message)
    const [shown, rest] = [speakers.slice(0, SHOWN_SPEAKERS), speakers.length - SHOWN_SPEAKERS]
    const names = shown.map((name) => `"${name}"`).join(', ')
    this.fix =
      speakers.length === 0
        ? 'The transcript names no speakers.'
        : `Give one of these with --as: ${names}${rest > 0 ? `, and ${rest} more` : ''}.`
  }
}

const SHOWN_SPEAKERS = 12

/** No invitation can be written. */
export class CannotInvite extends Failure {
  readonly code = 'cannot_invite'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** A file is no backup that this Rapport can bring back. Nothing was changed. */
export class BackupUnreadable extends Failure {
  readonly code = 'backup_unreadable'
  /** Without the name of the file: a door that knows it by another says that. */
  readonly why: string
  readonly fix: string
  constructor(
    file: string,
    { why, fix }: { readonly why: string; readonly fix: string },
    options?: ErrorOptions,
  ) {
    super(`${file} ${why}`, options)
    this.why = why
    this.fix = fix
  }
}
