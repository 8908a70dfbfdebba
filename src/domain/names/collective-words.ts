import { GROUP_WORDS } from './name-words.ts'

/** Words of a display name that no human bears: teams, offices, lists and projects do. Folded: lower case, no marks. */
export const COLLECTIVE_WORDS: ReadonlySet<string> = new Set([
  ...[...GROUP_WORDS].filter((word) => word.length > 2),
  ...`accounting affairs agency all alliance allocations analysts archive archives association audit authority
    branch buglist bugs campaign capacity catering center centre clients club commits communications
    community compliance conference consortium contacts contractors contracts coordinators customers dept
    devel developers development digest directors discuss discussion discussions distribution division
    drivers employees engineering engineers enquiries everybody everyone exchange executives exploder
    facilities faculty federal finance floor folks forum gateway government group groups hackers
    headquarters helpline hotline industries information initiative integration international interns
    investors kernel laboratory leadership libc library licensing linux logistics mailout maintainers
    management managers market measurement media meetings members membership moderators national network
    networks newsgroup nominations notices office officers operations operators org organisation
    organization outreach owners participants parties partners patch patches payroll personnel pipeline
    pipelines planning platform players press procurement professionals program programme project projects
    public purchasing realtime reception recruiting recruitment region registration relations release
    releases reports representatives research reservations residents resources schedulers scheduling
    secretariat section sector securities seminar server servers settlement settlements shareholders shift
    software solutions staff stakeholders standards status strategy students studio studios subscribers
    subscriptions supervisors suppliers systems task taskforce technical technologies technology testers
    traders trading training translators transport transportation treasury trustees unit update users
    vendors volumes volunteers warehouse weekly wg wholesale wide workgroup worldwide zone`.split(/\s+/),
])

/** Of those words, the ones that are family names too: behind a given name they tell nothing. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  `bank board branch careers church club college council day desk floor institute inc jobs journal list
    lists market marketing office order orders page patch press report shift shop space store task
    times update weekly wide zone`.split(/\s+/),
)
