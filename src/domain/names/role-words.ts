// Local parts of addresses that belong to an office or a machine rather than to one human.
// RFC 2142 lists the first ones; the rest are customary.

/** The whole local part, or its first or last piece (`sales-emea`, `acme.support`). */
export const ROLE_LOCAL_PARTS: ReadonlySet<string> = words(`
  info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp
  admin administrator root office contact hello hi team help helpdesk service services customerservice
  customercare care billing accounts accounting accountspayable invoice invoices payments finance payroll hr jobs
  careers recruiting recruitment talent press media pr legal privacy compliance dpo feedback enquiries inquiries
  enquiry inquiry reception booking bookings reservations orders order shop store events event newsletter
  newsletters subscribe unsubscribe subscriptions digest list lists announce announcements notify notification
  notifications alert alerts updates update noreply donotreply daemon mailerdaemon mailer bounce bounces
  return returns owner request requests majordomo listserv mailman automated auto robot bot system cron nobody
  anonymous undisclosed webteam it itsupport operations ops staff everyone all members board secretary members
  calendar invitations invites reminder reminders receipts statements confirmations verification mail email
  mailbox mailinglist postmaster bugzilla jira github gitlab jenkins buildbot patchwork ci`)

/** Found anywhere in the local part, these alone mark a machine. */
export const MACHINE_PIECES: readonly string[] = [
  'noreply',
  'no-reply',
  'no_reply',
  'no.reply',
  'donotreply',
  'do-not-reply',
  'do_not_reply',
  'mailer-daemon',
  'notification',
  'newsletter',
  'unsubscribe',
  'bounce',
]

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
