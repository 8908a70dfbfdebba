import { Failure } from '../../domain/failure.ts'

/** A request that the door does not let in, or cannot make sense of. */
export class Refusal extends Failure {
  readonly status: RefusalStatus
  readonly code: string
  readonly fix: string
  constructor(status: RefusalStatus, { code, message, fix }: Told) {
    super(message)
    this.status = status
    this.code = code
    this.fix = fix
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421

/** How a failure is told: a stable name, what it is, and what the owner can do about it. */
export type Told = { readonly code: string; readonly message: string; readonly fix: string }

const OPEN_AGAIN = 'Open the address that Rapport printed when it was started last.'

/** The Host header names another machine, or none: a page elsewhere may have pointed its name here. */
export const foreignHost = () =>
  new Refusal(421, { code: 'foreign_host', message: 'this is not the address of this app', fix: OPEN_AGAIN })

/** The request comes from another page. */
export const foreignOrigin = () =>
  new Refusal(403, { code: 'foreign_origin', message: 'another page may not ask this', fix: OPEN_AGAIN })

/** The browser was not let in with the launch token. */
export const noSession = () =>
  new Refusal(401, { code: 'no_session', message: 'this browser was not let in', fix: OPEN_AGAIN })

/** A write that is neither JSON nor an upload. */
export const notJson = () =>
  new Refusal(415, {
    code: 'not_json',
    message: 'what is written here comes as JSON',
    fix: 'Send it as application/json.',
  })

/** What was sent is not of the shape that the route takes. @param where such as `json.until` */
export const notTaken = (where: string, why: string) =>
  new Refusal(400, {
    code: 'wrong_usage',
    message: `${where}: ${why}`,
    fix: 'Look at /api/openapi.json for what is taken.',
  })

/** More than a route takes. */
export const tooLarge = () =>
  new Refusal(413, { code: 'too_large', message: 'that is too much at once', fix: 'Send less of it.' })

/** There is nothing at this address. */
export const noSuchPlace = () =>
  new Refusal(404, { code: 'not_found', message: 'there is nothing at this address', fix: OPEN_AGAIN })

/** An upload without a file in it. */
export const noFiles = () =>
  new Refusal(400, {
    code: 'no_files',
    message: 'there is no file in what was sent',
    fix: 'Drop files, or a folder that has some.',
  })

/** The backup that was to be restored is not the one that was brought last. */
export const noSuchBackup = () =>
  new Refusal(409, {
    code: 'no_such_backup',
    message: 'this backup does not wait here any more',
    fix: 'Choose its file again: nothing was changed.',
  })

/** One import at a time. */
export const importRunning = () =>
  new Refusal(409, {
    code: 'import_running',
    message: 'an import is running',
    fix: 'Wait until it is through; it goes on when this page is closed.',
  })
