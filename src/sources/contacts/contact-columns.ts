/** What a column of a contacts table holds, as far as Rapport reads it. */
export type ContactField =
  | 'id'
  | 'full'
  | 'given'
  | 'family'
  | 'middle'
  | 'suffix'
  | 'nickname'
  | 'organization'
  | 'title'
  | 'department'
  | 'email'
  | 'phone'
  | 'url'
  | 'birthday'
  | 'anniversary'
  | 'since'
  | 'notes'
  | 'group'
  | 'place'

/** A header cell as names are compared: lower-cased, trimmed, without BOM; `first_name` is `first name`. */
export function columnName(cell: string): string {
  return cell
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[\s_\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * Maps header cells to fields by their names, whatever their order.
 * @returns one entry a column; null for a column that only `raw` keeps
 */
export function mapColumns(header: readonly string[]): readonly (ContactField | null)[] {
  const names = header.map(columnName)
  // In Outlook, Title is the honorific and Job Title the job; elsewhere Title is the job.
  const titleIsHonorific = names.includes('job title')
  return names.map((name) => (name === 'title' && titleIsHonorific ? null : fieldOf(name)))
}

/** Which part of an address a column holds: `address 1` or `business`, and its place within; null for none. */
export function placePart(cell: string): { readonly of: string; readonly part: number } | null {
  const match = PLACE.exec(columnName(cell))
  if (match === null) return null
  const part = PLACE_PARTS.indexOf(match[2] ?? '')
  return part === -1 ? null : { of: match[1] ?? '', part }
}

/** Whether a row is the header of a contacts table: some name, and some mail address or another sure sign. */
export function isContactHeader(cells: readonly string[]): boolean {
  const fields = new Set(mapColumns(cells))
  const hasName = fields.has('given') || fields.has('family') || fields.has('full')
  const names = new Set(cells.map(columnName))
  return (
    hasName &&
    (fields.has('email') || fields.has('since') || names.has('group membership') || names.has('yomi name'))
  )
}

/** The names of each field's columns, separated by ` | `. */
const NAMES: readonly (readonly [ContactField, string])[] = [
  ['id', 'id | contact id'],
  ['full', 'name | full name | fullname | display name | contact name | anzeigename | nom complet'],
  ['given', 'first name | given name | firstname | givenname | vorname | prénom | nombre | nome | voornaam'],
  ['family', 'last name | family name | lastname | surname | nachname | nom | nom de famille | apellidos'],
  ['family', 'apellido | cognome | sobrenome | apelido | achternaam'],
  ['middle', 'middle name | additional name | weitere vornamen | deuxième prénom | segundo nombre'],
  ['suffix', 'name suffix | suffix'],
  ['nickname', 'nickname | spitzname | surnom'],
  ['organization', 'organization name | organization 1 - name | organization | organisation | company'],
  [
    'organization',
    'company name | companies | employer | firma | unternehmen | société | entreprise | empresa',
  ],
  ['organization', 'azienda | società | bedrijf'],
  [
    'title',
    'job title | organization title | organization 1 - title | position | title | role | poste | cargo',
  ],
  ['title', 'posizione | qualifica | funktion | functie | fonction | puesto'],
  ['department', 'department | organization department | organization 1 - department | abteilung'],
  ['email', 'emails | mail | adresse de messagerie | correo electrónico | dirección de correo electrónico'],
  ['email', 'e-mailadres | e-mailadresse'],
  ['phone', 'phonenumbers | phones | telephone | telefon | mobiltelefon | telefon geschäftlich'],
  ['phone', 'telefon (privat) | telefon privat | téléphone | tél. mobile | teléfono | telefono | telefone'],
  [
    'url',
    'url | linkedin | linkedin url | linkedin profile | profile url | profiles | public url | web page',
  ],
  ['url', 'personal web page | website | sites | webseite | twitter | twitter url | github | github url'],
  ['birthday', 'birthday | birth date | birthdate | date of birth | geburtstag | anniversaire | cumpleaños'],
  ['anniversary', 'anniversary | jahrestag'],
  ['since', 'connected on | verbunden am | connexion le | date de connexion | connecté le | conectado el'],
  ['since', 'fecha de conexión | collegato il | connesso il | data di connessione | data di collegamento'],
  ['since', 'conectado em | data da conexão | data de conexão | verbonden op'],
  ['notes', 'notes | note | background | notizen | remarques | notas'],
  ['group', 'labels | group membership | categories | category | tags | groups | kategorien'],
]

// 'address' and 'city' stand for a whole place when nothing stands before them.
const WHOLE_PLACES = new Set([
  'address',
  'addresses',
  'location',
  'city',
  'ort',
  'stadt',
  'ville',
  'ciudad',
  'città',
])

const FIELDS: ReadonlyMap<string, ContactField> = new Map(
  NAMES.flatMap(([field, names]) => names.split(' | ').map((name) => [name, field] as const)),
)

// `E-mail 3 - Value`, `Work Email`, `Phone (2)`: how many there are grows with the data. Lines that colleagues
// share, and columns about a column, are not the person's.
const EMAIL = /\be-?mail\b/
const PHONE = /\b(?:phone|mobile|cell)\b/
const NOT_A_VALUE =
  /\b(?:type|label|status|display|opt|verified|valid|consent|count|sent|date|fax|pager|main|company|assistant|assistant's|tty\/tdd|callback|yomi|name)\b/
const CHARS_A_NAME = 60
const WEBSITE = /^(?:website|custom field|im) \d+ - value$/

const PLACE = /^(address \d+|home|business|other)(?: - | )(.+)$/
/** In the order that they are written; what a formatted address says replaces them all. */
const PLACE_PARTS =
  'formatted | address | po box | address po box | extended address | street | street 2 | street 3 | city | region | state | postal code | country'.split(
    ' | ',
  )

function fieldOf(name: string): ContactField | null {
  const known = FIELDS.get(name)
  if (known !== undefined) return known
  if (WHOLE_PLACES.has(name) || placePart(name) !== null) return 'place'
  if (WEBSITE.test(name)) return 'url'
  if (name.length > CHARS_A_NAME || NOT_A_VALUE.test(name)) return null
  if (EMAIL.test(name)) return 'email'
  return PHONE.test(name) ? 'phone' : null
}
