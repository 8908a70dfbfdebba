/** Where a meeting is, as a calendar's location tells. */
export type Place = {
  /** What it is called: the location up to its first comma or line end. */
  readonly name: string
  /** The same for spellings of one place. */
  readonly key: string
  /** '' where the location does not tell. */
  readonly city: string
  /** A room of an office, a site, a lecture hall: a place, but none to have a coffee at. */
  readonly isWorkplace: boolean
}

/** A location that is longer is a text. */
const LONGEST = 400

/** The place that a location names; null for none, for a link, a telephone number or a call. */
export function placeOf(location: string): Place | null {
  const text = location.slice(0, LONGEST).trim()
  if (text === '' || NO_PLACE.test(text)) return null
  const parts = partsOf(text)
  const [name = '', ...more] = parts
  if (fold(name) === '' || /^\+?[\d\s()/.-]{6,}$/.test(name)) return null
  return {
    name,
    key: fold(name),
    city: more.length === 0 ? '' : cityOf(text),
    isWorkplace: WORKPLACE.test(text),
  }
}

/**
 * The city in an address as people write them: the last part that is neither a country nor a number, without its post
 * code; '' when there is only one part.
 */
export function cityOf(address: string): string {
  const parts = partsOf(address.slice(0, LONGEST))
  const inland = parts.length > 1 && COUNTRIES.has(fold(parts.at(-1) ?? '')) ? parts.slice(0, -1) : parts
  const names = inland
    .slice(parts.length > 1 ? 1 : 0)
    .map((part) => part.replace(POST_CODE, ' ').replace(/\s+/g, ' ').trim())
  return names.findLast((part) => /^\p{L}[\p{L} .'’-]+$/u.test(part) && !/^[A-Z]{2}$/.test(part)) ?? ''
}

/** Whether two cities are one, spelling aside. */
export function isSameCity(a: string, b: string): boolean {
  return a !== '' && fold(a) === fold(b)
}

function partsOf(text: string): string[] {
  return text.split(/[,;\n|]| – | - /).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

/** Lower case, without marks and signs. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const POST_CODE =
  /\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/g

const NO_PLACE =
  /https?:|www\.|\b(?:zoom|google meet|microsoft teams|ms teams|teams|webex|skype|hangouts?|whereby|jitsi|facetime|slack|discord|gotomeeting|bluejeans|starleaf|video|phone|telefon|telephone|call|online|virtual|remote|dial[- ]?in|tbd|tba|tbc|n\/a)\b/i

const WORKPLACE =
  /\b(?:room|raum|zimmer|sala|salle|office|offices|b[uü]ro|floor|etage|building|bldg|geb[aä]ude|hq|headquarters|desk|conference|boardroom|besprechung|meeting|h[oö]rsaal|auditorium|lecture|campus|universit\w*|tu|labs?|gmbh|inc|ltd|llc|ag|plant|warehouse|terminal|kai)\b/i

const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|italy|italia|spain|espana|portugal|' +
    'netherlands|the netherlands|nederland|belgium|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|poland|' +
    'polska|czechia|czech republic|hungary|ireland|united kingdom|uk|gb|great britain|england|scotland|wales|' +
    'united states|united states of america|usa|us|canada|mexico|brazil|brasil|argentina|chile|colombia|india|japan|' +
    'china|south korea|korea|singapore|australia|new zealand|south africa|nigeria|kenya|ghana|egypt|israel|turkey|' +
    'turkiye|ukraine|romania|greece'
  ).split('|'),
)
