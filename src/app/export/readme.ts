/** What each file of an export is, for whoever finds it. */
export function readmeText(): string {
  return TEXT
}

const TEXT = `This folder is an export of a Rapport book: everything it holds.

To have it back:  rapport import THIS-FOLDER
Into an empty book that gives the same book; into another it adds what that does not have.

For other programs (UTF-8):
  people.vcf        address book, vCard 4.0
  calendar.ics      all calendar entries, each occurrence by itself, iCalendar
  mail.mbox         mail and chats as text, made anew from what the book keeps, mbox (mboxrd)
  people.csv        one row a person
  promises.csv      what was promised, by whom, with the sentence
  milestones.csv    good and hard news, with the sentence

Without loss, one JSON value a line (UTF-8), which is what Rapport reads back:
  sources.jsonl       what was imported, and how far it was read
  source-files.jsonl  files of folders that were read
  set-aside.jsonl     what could not be read, and why
  people.jsonl        who there is
  identities.jsonl    addresses, phones, profiles and names that point to them
  cards.jsonl         cards of address books
  connections.jsonl   invitations, endorsements and recommendations
  threads.jsonl       which messages belong together
  interactions.jsonl  messages, entries and meetings with their words
  words.jsonl         what you set, said and decided: answers, merges, circles, repairs
  plans.jsonl         what was laid out on which day

  rapport.json        the manifest: version, counts, size and SHA-256 of every file

What Rapport works out (ties, findings in texts) is not here: it is worked out again from all this.
Texts in the CSV files that a spreadsheet would take for a formula have an apostrophe in front.

Treat this folder like your mailbox: it holds the full text of your mail.
`
