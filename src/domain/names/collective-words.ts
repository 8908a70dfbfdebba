import { GROUP_WORDS } from './name-words.ts'

/** Words of a display name that no human bears: teams, offices, lists and projects do. Folded: lower case, no marks. */
export const COLLECTIVE_WORDS: ReadonlySet<string> = new Set([
  ...[...GROUP_WORDS].filter((word) => word.length > 2),
  ...`academy accounting affairs agency airlines all alliance allocations analysts archive archives association
    audit authority benefits branch broadcast buglist bugs bulletin campaign capacity catering center
    centre clients club commits communications community compliance conference confirmation confirmations
    console consortium contacts contractors contracts control controls coordinators customers deals dept
    devel developers development digest directors discuss discussion discussions distribution division
    drivers employees engineering engineers enquiries evaluation everybody everyone exchange executives
    expense expenses exploder facilities faculty federal finance floor folks forum gateway government
    group groups hackers headquarters helpline hotel hotels hotline industries information initiative
    integration international interns investors kernel laboratory leadership libc library licensing linux
    logistics mailout maintainers management managers market measurement media meetings members membership
    moderators national network networks newsgroup nominations notice notices office officers online
    operations operators org organisation organization outreach owners participants parties partners patch
    patches payroll performance personnel pipeline pipelines planning platform players portal press
    process procurement professionals program programme project projects promotions public purchasing
    realtime reception recruiting recruitment region registration relations release releases reports
    representatives research reservations residents resources rewards savings schedulers scheduling
    secretariat section sector securities seminar server servers settlement settlements shareholders shift
    software solutions staff stakeholders standards statement statements status strategy students studio
    studios subscribers subscriptions supervisors suppliers survey surveys systems task taskforce
    technical technologies technology testers traders trading training translators transport
    transportation travel treasury trustees unit update users vendors volumes volunteers warehouse webinar
    webinars website weekly wg wholesale wide workgroup worldwide zone`.split(/\s+/),
])

/** Of those words, the ones that are family names too: behind a given name they tell nothing. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  `bank board branch careers church club college council day desk floor institute inc jobs journal list
    lists market marketing office order orders page patch press report shift shop space store task
    times update weekly wide zone`.split(/\s+/),
)
