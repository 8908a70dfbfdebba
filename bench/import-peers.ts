import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row, Setting } from './bench.ts'
import { type MailToImport, mailToImport } from './mail-to-import.ts'
import { isInstalled, runMeasured, runRapport } from './measured-process.ts'
import { median } from './statistics.ts'

/**
 * Import of one Maildir as whole processes, in turn: Rapport without and with reading, `mu index`,
 * `notmuch new`, and the simplest honest loop. Each starts from nothing in every round.
 */
export async function* importPeers(setting: Setting): AsyncGenerator<Row> {
  const mail = await mailToImport(setting)
  const outcomes = await runInTurn(await findContenders(), mail, setting)
  const bench = 'import-peers'
  const size = `${mail.messages} messages, ${mail.megabytes.toFixed(1)} MB, ${setting.rounds} rounds`
  const perSecond = ({ times }: Outcome) => mail.messages / (median(times) / 1000)
  for (const [what, outcome] of outcomes)
    yield {
      bench,
      what,
      value: outcome.why === null ? perSecond(outcome) : null,
      unit: 'messages/s',
      note: outcome.why ?? size,
    }
  for (const { ours, theirs, ...target } of RATIOS) {
    const [one, other] = [outcomes.get(ours) ?? UNKNOWN, outcomes.get(theirs) ?? UNKNOWN]
    const why = one.why ?? other.why
    const value = why === null ? perSecond(one) / perSecond(other) : null
    const atBest = `each at its best: ${(Math.min(...other.times) / Math.min(...one.times)).toFixed(2)}`
    yield { bench, what: `${ours} against ${theirs}`, value, unit: '×', ...target, note: why ?? atBest }
  }
}

/** How long a contender took in each round, and why it could not be measured (null: it could). */
type Outcome = { readonly times: number[]; why: string | null }

const UNKNOWN: Outcome = { times: [], why: 'was not run' }

const PLAIN = 'import --no-read'
const FULL = 'try: import, reading, plan'
const LOOP = 'simplest honest loop'

const RATIOS = [
  { ours: PLAIN, theirs: 'mu index', target: { atLeast: 4 } },
  { ours: PLAIN, theirs: 'notmuch new', target: { atLeast: 9 } },
  { ours: FULL, theirs: 'mu index', target: { atLeast: 2 } },
  { ours: FULL, theirs: 'notmuch new', target: { atLeast: 4.5 } },
  { ours: PLAIN, theirs: LOOP, target: { atLeast: 2.5 } },
  { ours: FULL, theirs: LOOP },
] as const

type Contender = {
  readonly name: string
  readonly isHere: boolean
  /** Imports the mail from nothing into `folder`, which is empty. @returns milliseconds */
  readonly run: (mail: MailToImport, folder: string) => Promise<number>
}

async function findContenders(): Promise<Contender[]> {
  return [
    { name: PLAIN, isHere: true, run: (mail, folder) => rapport(mail, folder, 'import', ['--no-read']) },
    { name: FULL, isHere: true, run: (mail, folder) => rapport(mail, folder, 'try') },
    { name: 'mu index', isHere: await isInstalled('mu'), run: muIndex },
    { name: 'notmuch new', isHere: await isInstalled('notmuch'), run: notmuchNew },
    { name: LOOP, isHere: true, run: simpleLoop },
  ]
}

async function runInTurn(
  contenders: readonly Contender[],
  mail: MailToImport,
  { rounds, folder, say }: Setting,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map(
    contenders.map(({ name, isHere }): [string, Outcome] => [
      name,
      { times: [], why: isHere ? null : `${name.split(' ')[0] ?? ''} is not installed` },
    ]),
  )
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { name, run }] of contenders.entries()) {
      const outcome = outcomes.get(name) ?? UNKNOWN
      if (outcome.why !== null) continue
      const own = join(folder, `round-${round}-${index}`)
      mkdirSync(own)
      try {
        const ms = await run(mail, own)
        outcome.times.push(ms)
        say(`round ${round + 1}: ${name} took ${(ms / 1000).toFixed(2)} s`)
      } catch (error) {
        outcome.why = error instanceof Error ? error.message : String(error)
      }
    }
  return outcomes
}

async function rapport(
  mail: MailToImport,
  folder: string,
  command: 'import' | 'try',
  more: readonly string[] = [],
): Promise<number> {
  const globals = ['--book', join(folder, 'book.db'), '--now', mail.now, '--json', '--quiet']
  return (await runRapport([...globals, command, mail.folder, '--owner', mail.owner, ...more])).ms
}

async function muIndex(mail: MailToImport, folder: string): Promise<number> {
  const home = `--muhome=${folder}`
  const init = await runMeasured('mu', ['init', home, `--maildir=${mail.folder}`, '--quiet'])
  return init.ms + (await runMeasured('mu', ['index', home, '--quiet'])).ms
}

/** Set up as `notmuch setup` leaves it: new mail is tagged, and tags follow the flags of the Maildir. */
async function notmuchNew(mail: MailToImport, folder: string): Promise<number> {
  const config = join(folder, 'config')
  const places = `[database]\npath=${join(folder, 'database')}\nmail_root=${mail.folder}\n`
  writeFileSync(config, `${places}[user]\nname=Bench\nprimary_email=${mail.owner}\n`)
  mkdirSync(join(folder, 'database'))
  return (await runMeasured('notmuch', ['new', '--quiet'], { env: { NOTMUCH_CONFIG: config } })).ms
}

async function simpleLoop(mail: MailToImport, folder: string): Promise<number> {
  const script = fileURLToPath(new URL('simple-loop.ts', import.meta.url))
  return (await runMeasured(process.execPath, [script, mail.folder, join(folder, 'book.db')])).ms
}
