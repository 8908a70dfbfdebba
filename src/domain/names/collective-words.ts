import { GROUP_WORDS } from './name-words.ts'

/** Words of a display name that no human bears: teams, offices, lists and projects do. Folded: lower case, no marks. */
export const COLLECTIVE_WORDS: ReadonlySet<string> = new Set([
  ...[...GROUP_WORDS].filter((word) => word.length > 2),
  ...`affairs all agency alliance analysts archive archives association authority branch bugs buglist campaign
    center centre club clients commits communications community compliance conference consortium contacts
    contractors coordinators customers dept developers development devel digest directors discuss discussion
    discussions distribution division drivers employees engineering engineers enquiries everybody everyone
    exchange executives exploder faculty federal floor folks forum gateway government group groups hackers
    headquarters helpline hotline industries information initiative integration international interns
    investors kernel laboratory leadership libc library licensing linux logistics mailout maintainers
    management managers market media meetings members membership moderators national network networks
    newsgroup notices office officers operations operators org organisation organization outreach owners
    participants partners parties patch patches payroll personnel planning platform players press
    procurement professionals program programme project projects public purchasing realtime reception
    recruitment region registration relations release releases reports representatives research reservations
    residents resources scheduling schedulers secretariat section sector securities seminar server servers
    settlement settlements shareholders shift software solutions staff stakeholders standards status
    students subscribers subscriptions supervisors suppliers systems task taskforce technical technologies
    technology testers traders trading translators treasury trustees unit update users vendors volunteers
    weekly wg wide workgroup worldwide zone`.split(/\s+/),
])

/** Of those words, the ones that are family names too: behind a given name they tell nothing. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  `bank board branch careers church club college council day desk floor institute inc jobs journal list
    lists market marketing office order orders page patch press report shift shop space store task
    times update weekly wide zone`.split(/\s+/),
)
