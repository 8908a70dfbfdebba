import { join } from 'node:path'
import type { Setting } from './bench.ts'
import { generateMail } from './generate-mail.ts'
import { NOW, OWNER_PARTY } from './made-up-mail.ts'
import { runRapport } from './measured-process.ts'
import { rawMessages, writeMaildir } from './raw-mail.ts'
import { openBook } from '../src/store/book.ts'

/** A Maildir of this run's own, and what an import of it needs to be told. */
export type MailToImport = {
  readonly folder: string
  readonly messages: number
  readonly megabytes: number
  readonly owner: string
  readonly now: string
}

/**
 * Lays the given data, or made-up mail, into a Maildir in the run's folder. Whose mail it is and when it ends
 * are found by an import that nothing measures; it warms the caches too.
 */
export async function mailToImport(setting: Setting): Promise<MailToImport> {
  const folder = join(setting.folder, 'Maildir')
  const { data, messages, say } = setting
  say(data === null ? `making up ${messages} messages …` : `copying ${data} into a Maildir …`)
  const source =
    data === null ? generateMail({ messages, people: Math.ceil(messages / 40), years: 5 }) : rawMessages(data)
  const written = await writeMaildir(folder, source)
  if (written.messages === 0) throw new Error(`${data ?? ''} holds no mail`)
  const whose = data === null ? { owner: OWNER_PARTY.value, now: NOW } : await whoseAndWhen(setting, folder)
  return { folder, messages: written.messages, megabytes: written.bytes / 2 ** 20, ...whose }
}

async function whoseAndWhen(
  { owner, folder: own, say }: Setting,
  folder: string,
): Promise<{ readonly owner: string; readonly now: string }> {
  const path = join(own, 'first-look.db')
  await runRapport(['--book', path, '--quiet', 'import', folder, '--no-read'])
  const book = openBook(path)
  try {
    // Robust against the few messages that are dated in the far future.
    const last = book.db
      .prepare(
        `select at from interaction where at is not null order by at desc
         limit 1 offset (select count(*) / 100 from interaction)`,
      )
      .get()?.['at']
    const known = book.settlement.identities().find((one) => one.nature === 'owner')?.value
    const whose = owner ?? known ?? book.imports.mostSeenAddresses(1)[0] ?? ''
    say(
      `the owner is taken to be ${whose}${owner === null && known === undefined ? ' (a guess; say with --owner)' : ''}`,
    )
    return { owner: whose, now: new Date(Number(last ?? 0) + 86_400_000).toISOString() }
  } finally {
    book.close()
  }
}
