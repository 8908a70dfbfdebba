import type { DatabaseSync } from 'node:sqlite'
import type { TopicText, TopicTexts, TopicWish } from '../app/ports.ts'
import { isSubjectOfAnswer, isSubjectOfPatch } from '../domain/thread-subject.ts'
import { prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** What a subject's places are before, and a text's are after: nothing in the one is near anything in the other. */
const TEXT_FROM = 1000

/**
 * Texts with the words of a topic, and where these stand in them, out of the full text index alone. A word that more
 * texts have than are looked at counts as if it were in just as many: to count all would take long.
 */
export function topicTexts(db: DatabaseSync, { words, now, most }: TopicWish): TopicTexts {
  const newest = prepare(db, NEWEST)
  const matching = (expression: string): number[] =>
    listIn(newest.get(expression, now, most)?.['ids']).map(Number)
  const groups = words.map((forms) => `(${forms.map((form) => `"${form}"`).join(' OR ')})`)
  const each = groups.map(matching)
  const all = groups.length > 1 ? matching(groups.join(' AND ')) : []
  const byRarity = each.toSorted((a, b) => a.length - b.length)
  const chosen = new Set([...all, ...byRarity.flat()])
  const ids = [...chosen].slice(0, most)
  const places = placesIn(db, { words, ids, each })
  return {
    texts: textsUntil(db, now),
    having: each.map((found) => found.length),
    capped: chosen.size > most || each.some((found) => found.length >= most),
    found: listIn(prepare(db, TEXTS).get(JSON.stringify(ids))?.['texts']).map((row) =>
      topicText(row, places),
    ),
  }
}

/** How many dated texts there were by `now`. All are counted once while nothing is written; what is still to come is little. */
function textsUntil(db: DatabaseSync, now: number): number {
  const read = textsRead.of(db)
  read.dated ??= Number(
    prepare(db, 'select count(*) as n from interaction where at is not null').get()?.['n'],
  )
  return (
    read.dated - Number(prepare(db, 'select count(*) as n from interaction where at > ?').get(now)?.['n'])
  )
}

const textsRead = new WhileUnchanged<{ dated?: number }>(() => ({}))

/** By text, then by word: where it stands. */
function placesIn(
  db: DatabaseSync,
  {
    words,
    ids,
    each,
  }: Pick<TopicWish, 'words'> & {
    readonly ids: readonly number[]
    readonly each: readonly (readonly number[])[]
  },
): ReadonlyMap<number, Places> {
  db.exec(INDEX_VIEWS)
  const find = prepare(db, PLACES)
  const among = JSON.stringify(ids)
  const found = new Map<number, Places>(ids.map((id) => [id, { words: words.map(() => []) }]))
  for (const [index, forms] of words.entries()) {
    if (occurrences(db, forms) > TOO_COMMON) {
      for (const id of each[index] ?? []) found.get(id)?.words[index]?.push(SOMEWHERE * (index + 1))
      continue
    }
    for (const form of forms) {
      const row = find.get(form, among)
      const places = listIn(row?.['places']).map(Number)
      for (const [at, id] of listIn(row?.['texts']).map(Number).entries())
        found.get(id)?.words[index]?.push(places[at] ?? 0)
    }
  }
  return found
}

function occurrences(db: DatabaseSync, forms: readonly string[]): number {
  const count = prepare(db, 'select cnt from temp.search_word where term = ?')
  return forms.reduce((sum, form) => sum + Number(count.get(form)?.['cnt'] ?? 0), 0)
}

/** To walk through more places than these takes long: of such a word it is only known that a text has it. */
const TOO_COMMON = 60_000

/** A place that is near no other. */
const SOMEWHERE = 10_000_000

/** Views of the index that last as long as the connection: nothing of them is kept in the book. */
const INDEX_VIEWS = `
  create virtual table if not exists temp.search_place using fts5vocab('main', 'search', 'instance');
  create virtual table if not exists temp.search_word using fts5vocab('main', 'search', 'row');`

type Places = { readonly words: readonly number[][] }

/**
 * As one value: thousands of rows take three times as long. Lists and machines are no persons: what they send is
 * nobody's. To go on after a message of one's own, as a series of patches does, answers nobody.
 */
const TEXTS = `
  select json_group_array(json_array(i.id, i.kind = 'meeting', i.at,
    i.parent_hash is not null and not exists (
      select 1 from interaction p join identity q on q.id = p.sender_id
      where p.message_hash = i.parent_hash and q.person_id = s.person_id),
    case when s.nature = 'owner' then null else s.person_id end, hex(z.sz), i.subject,
    (select f.id from interaction f join identity q on q.id = f.sender_id
      where f.thread_id = i.thread_id and f.id <> i.id and f.at <= i.at and q.person_id = s.person_id
        and f.parent_hash is null order by f.at, f.id limit 1))) as texts
  from json_each(?) wanted
  cross join interaction i on i.id = wanted.value
  join search_docsize z on z.id = i.id
  left join identity s on s.id = i.sender_id
  where i.kind = 'meeting' or i.traffic in ('personal', 'list')`

/**
 * The newest by when they were written, which what is imported late is not. Of a word that stands nearly everywhere so
 * many are looked at, those that came into the book last: to look at all would take long.
 */
const NEWEST = `
  select json_group_array(id) as ids from (
    select id from (
      select i.id, i.at from search cross join interaction i on i.id = search.rowid
      where search match ?1 and i.at <= ?2 order by search.rowid desc limit 10000)
    order by at desc, id desc limit ?3)`

const PLACES = `
  select json_group_array(doc) as texts,
    json_group_array(offset + case col when 'text' then ${TEXT_FROM} else 0 end) as places
  from temp.search_place where term = ? and doc in (select value from json_each(?))`

function topicText(row: unknown, known: ReadonlyMap<number, Places>): TopicText {
  const [id, isMeeting, at, answers, person, sizes, named, opener] = Array.isArray(row) ? row : []
  const subject = typeof named === 'string' ? named : ''
  const interaction = Number(id)
  const isSubjectOwn = !isSubjectOfAnswer(subject)
  const words = known.get(interaction)?.words ?? []
  return {
    interaction,
    kind: isMeeting === 1 ? 'meeting' : 'message',
    person: typeof person === 'number' ? person : null,
    at: Number(at),
    isAnswer: answers === 1,
    opener: typeof opener === 'number' ? opener : null,
    isPatch: isSubjectOfPatch(subject),
    length: lengthOf(String(sizes)),
    places: words.map((places) =>
      places.filter((place) => isSubjectOwn || place >= TEXT_FROM).toSorted((a, b) => a - b),
    ),
  }
}

/**
 * FTS5's docsize: a varint for each column, seven bits a byte, the high ones first (sqlite.org/fts5.html §10).
 * @param sizes in hexadecimal
 */
function lengthOf(sizes: string): number {
  let sum = 0
  let value = 0
  for (let at = 0; at + 1 < sizes.length; at += 2) {
    const byte = Number.parseInt(sizes.slice(at, at + 2), 16)
    value = value * 128 + (byte & 127)
    if (byte >= 128) continue
    sum += value
    value = 0
  }
  return sum
}

function listIn(json: unknown): unknown[] {
  const list: unknown = JSON.parse(typeof json === 'string' ? json : '[]')
  return Array.isArray(list) ? list : []
}
