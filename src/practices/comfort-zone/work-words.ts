/**
 * The field that a title is of, by its words; null when none tells. The table is small and English, German and French in
 * the commonest words: what it does not know is counted as unknown, not guessed.
 */
export function fieldOf(title: string): string | null {
  const words = wordsOf(title)
  for (const [field, own] of FIELDS) if (words.some((word) => own.has(word))) return field
  return null
}

/** How high a title stands, by its words; null when none tells. Never somebody's age. */
export function seniorityOf(title: string): string | null {
  const words = wordsOf(title)
  for (const [level, own] of LEVELS) if (words.some((word) => own.has(word))) return level
  return null
}

/** Every field of the table, in its order. */
export function allFields(): readonly string[] {
  return FIELDS.map(([field]) => field)
}

function wordsOf(title: string): readonly string[] {
  return (
    title
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

type Table = readonly (readonly [name: string, words: ReadonlySet<string>])[]

/** The first that fits counts: `sales engineer` sells, `research director` looks into things. */
const FIELDS: Table = [
  [
    'law',
    set(
      'lawyer attorney counsel legal solicitor barrister paralegal notary judge jurist anwalt avocat compliance',
    ),
  ],
  [
    'health',
    set(
      'doctor physician nurse medical clinical surgeon dentist pharmacist therapist psychologist arzt ärztin',
    ),
  ],
  [
    'teaching',
    set('teacher professor lecturer tutor dean headmaster headmistress trainer lehrer lehrerin instructor'),
  ],
  ['research', set('research researcher scientist postdoc phd fellow analyst forscher forscherin economist')],
  ['sales', set('sales account business presales vertrieb commercial partnerships broker trader trading')],
  [
    'marketing',
    set(
      'marketing brand communications communication press pr editor copywriter journalist content writer author',
    ),
  ],
  [
    'finance',
    set(
      'finance financial accountant accounting controller controlling treasurer cfo audit auditor tax bank banker investor investment',
    ),
  ],
  ['people', set('hr people talent recruiter recruiting recruitment personnel training')],
  ['design', set('design designer ux ui artist illustrator architect photographer creative')],
  [
    'engineering',
    set(
      'engineer engineering developer programmer software hardware firmware devops sre cto technical technology tech architect entwickler ingenieur data security systems sysadmin',
    ),
  ],
  ['product', set('product')],
  [
    'operations',
    set(
      'operations logistics supply procurement purchasing facility facilities office assistant administrator administration coordinator',
    ),
  ],
  [
    'craft and trade',
    set(
      'owner shop baker carpenter gardener potter brewer printer bookbinder electrician plumber chef restaurant farmer',
    ),
  ],
  [
    'arts',
    set('music musician conductor composer actor theatre theater orchestra museum curator gallery film'),
  ],
  [
    'public service',
    set('minister mayor council councillor civil officer public government policy ngo charity foundation'),
  ],
  [
    'leading',
    set(
      'ceo coo founder cofounder president managing chairman chairwoman chair executive director manager lead head partner',
    ),
  ],
]

const LEVELS: Table = [
  [
    'leads the house',
    set(
      'ceo coo cfo cto cio cmo chief founder cofounder president chairman chairwoman chair owner managing mayor minister',
    ),
  ],
  ['leads a part of it', set('director vp vice head dean principal partner leiter leiterin')],
  ['leads a team', set('manager lead leader supervisor coordinator')],
  ['senior', set('senior staff sr expert professor specialist')],
  ['beginning', set('junior jr intern trainee apprentice assistant student werkstudent phd')],
]

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
