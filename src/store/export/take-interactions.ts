import { constants, zstdCompressSync } from 'node:zlib'
import type { OpenExport } from '../../app/ports.ts'
import type { ExportedInteraction } from '../../domain/exported/interaction.ts'
import { unquoted } from '../../language/unquoted.ts'
import { BodyWriter } from '../body-writer.ts'
import { SearchWriter } from '../search-writer.ts'
import { type Statement, prepare } from '../statement.ts'
import { ThreadWriter } from '../thread-writer.ts'
import { completeMeeting } from './take-known-meeting.ts'
import { MeetingTaker } from './take-meeting.ts'
import { type Taking, partyNamed } from './taking.ts'

/** The index is given so many texts at a time: it writes out what it holds whenever another table is written to. */
const SEARCH_GROUP = 1000

/** Threads, then every interaction that the book does not have. */
export function takeInteractions(taking: Taking, exported: OpenExport): void {
  const threads = new ThreadWriter(taking.db)
  for (const { references } of exported.lines('threads')) threads.threadOf(references)
  const taker = new InteractionTaker(taking, threads)
  for (const line of exported.lines('interactions')) taking.count(taker.take(line))
  taker.finish()
}

class InteractionTaker {
  readonly #taking: Taking
  readonly #threads: ThreadWriter
  readonly #meetings: MeetingTaker
  readonly #texts: TextGathering
  readonly #search: SearchWriter
  readonly #add: Statement
  readonly #addKey: Statement
  readonly #addParticipant: Statement
  readonly #markSent: Statement
  readonly #sourceOf: Statement
  readonly #addSource: Statement
  #waiting = 0
  #last = 0

  constructor(taking: Taking, threads: ThreadWriter) {
    const { db } = taking
    this.#taking = taking
    this.#threads = threads
    this.#meetings = new MeetingTaker(taking)
    this.#texts = new TextGathering(new BodyWriter(db))
    this.#search = new SearchWriter(db)
    this.#add = prepare(db, ADD)
    this.#addKey = prepare(
      db,
      'insert or ignore into interaction_key (key, interaction_id) values (unhex(?), ?)',
    )
    this.#addParticipant = prepare(
      db,
      'insert or ignore into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
    )
    this.#markSent = prepare(
      db,
      'update interaction set sent_labelled = 1 where id = ? and sent_labelled = 0',
    )
    this.#sourceOf = prepare(db, 'select id from source where path = ?')
    this.#addSource = prepare(
      db,
      `insert into source (path, format, size, modified, print, done, finished, records)
       values (?, 'Rapport export', 0, 0, '', 0, 0, 0) returning id`,
    )
  }

  /** @returns whether the book did not have it */
  take(line: ExportedInteraction): boolean {
    const known = this.#known(line)
    if (known !== null) {
      for (const key of line.keys) this.#addKey.run(key, known)
      if (line.sentLabelled) this.#markSent.run(known)
      if (line.kind === 'meeting')
        completeMeeting(this.#taking, { meetings: this.#meetings, search: this.#search }, known, line)
      return false
    }
    const id = this.#insert(line)
    for (const key of line.keys) this.#addKey.run(key, id)
    this.#takeParticipants(line, id)
    if (line.event !== null) this.#meetings.addEvent(id, line.event)
    if (line.transcript !== null) this.#meetings.addTranscript(id, line.transcript)
    this.#takeText(line, id)
    return true
  }

  /** Writes what was gathered. */
  finish(): void {
    this.#texts.flush()
    this.#search.flush()
  }

  /** Either fingerprint of a message tells it; of those of a meeting's moments, which others may share, more than half have to. */
  #known({ kind, keys, event }: ExportedInteraction): number | null {
    const found = keys.flatMap((key) => this.#taking.interaction(key) ?? [])
    const [first] = found
    if (kind === 'message') return first ?? null
    if (event !== null && first === undefined) return this.#taking.interaction(`event:${event.key}`)
    const most = found.filter((id) => id === first).length
    return first !== undefined && most * 2 > keys.length ? first : null
  }

  #insert(line: ExportedInteraction): number {
    const { lastInsertRowid } = this.#add.run(
      this.#numberFor(line),
      line.kind,
      line.channel,
      line.at,
      line.offsetMinutes,
      this.#taking.identityOrNull(line.sender),
      line.kind === 'message' ? this.#threads.threadOf(line.thread === null ? [] : [line.thread]) : null,
      line.messageId,
      line.messageHash,
      line.parentHash,
      line.subject,
      line.traffic,
      line.trafficWhy,
      line.recipients,
      line.sentLabelled ? 1 : 0,
      line.attachments === null ? null : JSON.stringify(line.attachments),
      this.#source(line.source),
      line.place,
    )
    this.#last = Number(lastInsertRowid)
    return this.#last
  }

  /** In an empty book the number that it had, so that what was noted of it by its number still holds. */
  #numberFor({ number }: ExportedInteraction): number | null {
    return this.#taking.intoEmpty && number > this.#last && number < LARGEST_NUMBER ? number : null
  }

  #source(path: string): number {
    const row = this.#sourceOf.get(path) ?? this.#addSource.get(path)
    return Number(row?.['id'])
  }

  /** Each counts once, as whoever sends, and once as whoever receives or is asked to a meeting, and speaks in it. */
  #takeParticipants(line: ExportedInteraction, id: number): void {
    const { identities, intoEmpty } = this.#taking
    const met = new Set<string>()
    for (const [role, name] of line.participants) {
      this.#addParticipant.run(this.#taking.identity(name), line.at ?? 0, id, role)
      if (intoEmpty) continue
      const manner = role === 'speaker' || line.kind === 'message' ? role : 'asked'
      if (met.has(`${manner} ${name}`)) continue
      met.add(`${manner} ${name}`)
      if (role === 'from') identities.sent(partyNamed(name), line.traffic)
      else identities.received(partyNamed(name))
    }
  }

  #takeText(line: ExportedInteraction, id: number): void {
    const { text, event, subject } = line
    if (text !== null) this.#texts.add(id, text, line.kind === 'message')
    const words = line.kind === 'message' ? unquoted(text ?? '') : (text ?? '')
    const searched = event === null ? words : `${words}\n${event.location}`
    this.#search.put({ interaction: id, subject, text: searched, again: false })
    this.#waiting += 1
    if (this.#waiting < SEARCH_GROUP) return
    this.#search.flush()
    this.#waiting = 0
  }
}

/** Far from where numbers would stop being exact, also for what comes after. */
const LARGEST_NUMBER = 2 ** 40

const ADD = `
  insert into interaction (id, kind, channel, at, offset_minutes, sender_id, thread_id, message_id, message_hash, parent_hash,
    subject, traffic, traffic_why, recipients, sent_labelled, attachments, source_id, place)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** As large as the blocks that imports make, and as they are compressed. */
const BLOCK_BYTES = 65_536
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Lays messages' texts together into blocks. A meeting's text lies by itself: it may be replaced. */
class TextGathering {
  readonly #bodies: BodyWriter
  #texts: { readonly id: number; readonly bytes: Buffer }[] = []
  #length = 0

  constructor(bodies: BodyWriter) {
    this.#bodies = bodies
  }

  add(id: number, text: string, together: boolean): void {
    const bytes = Buffer.from(text)
    if (!together || this.#length + bytes.length > BLOCK_BYTES) this.flush()
    this.#texts.push({ id, bytes })
    this.#length += bytes.length
    if (!together) this.flush()
  }

  flush(): void {
    if (this.#texts.length === 0) return
    const texts = this.#texts.map(({ bytes }) => bytes)
    this.#bodies.begin([zstdCompressSync(Buffer.concat(texts, this.#length), COMPRESSION)])
    let start = 0
    for (const { id, bytes } of this.#texts) {
      this.#bodies.add(id, { block: 0, start, length: bytes.length })
      start += bytes.length
    }
    this.#texts = []
    this.#length = 0
  }
}
