// The simplest honest loop over a Maildir, to compare an import with: `node bench/simple-loop.ts FOLDER BOOK`.
// One thread; postal-mime for every message; one prepared insert; FTS5 over subject and text.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import PostalMime from 'postal-mime'

const [folder = '', book = ''] = process.argv.slice(2)
const db = new DatabaseSync(book)
db.exec(`
  pragma journal_mode = wal; pragma synchronous = normal;
  create table message (
    id integer primary key, message_id text, in_reply_to text, at text, sender text, recipients text, subject text, text text
  );
  create virtual table search using fts5 (subject, text, content='')`)
const addMessage = db.prepare(
  'insert into message (message_id, in_reply_to, at, sender, recipients, subject, text) values (?, ?, ?, ?, ?, ?, ?)',
)
const addSearch = db.prepare('insert into search (rowid, subject, text) values (?, ?, ?)')
let count = 0
db.exec('begin')
for (const name of readdirSync(join(folder, 'cur'))) {
  const mail = await PostalMime.parse(readFileSync(join(folder, 'cur', name)))
  const text = mail.text ?? mail.html ?? ''
  const { lastInsertRowid } = addMessage.run(
    mail.messageId ?? null,
    mail.inReplyTo ?? null,
    mail.date ?? null,
    mail.from?.address ?? null,
    JSON.stringify([...(mail.to ?? []), ...(mail.cc ?? [])].map((one) => one.address)),
    mail.subject ?? '',
    text,
  )
  addSearch.run(lastInsertRowid, mail.subject ?? '', text)
  count += 1
  if (count % 1000 === 0) db.exec('commit; begin')
}
db.exec('commit')
db.close()
process.stdout.write(`${count}\n`)
