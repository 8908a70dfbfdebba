import type { SignatureFound, TextReading, TextToRead } from '../app/ports.ts'
import { readComplaints } from '../language/complaints.ts'
import { readCurtness } from '../language/curtness.ts'
import { lookOf } from '../language/letter-look.ts'
import { readPurposes } from '../language/purposes.ts'
import { type Reading, readText } from '../language/reading.ts'
import { wordCount } from '../language/word-count.ts'
import { type Signature, readSignature, signatureLines } from '../language/signature.ts'

/** Reads one text of the book with the language readers, and gives what the book keeps of it. */
export function findingsIn(text: TextToRead): TextReading {
  const sender = { senderName: text.sender.name, senderAddress: text.sender.value }
  const reading = readText(text.text, { sent: text.sent, ...sender })
  const lines = text.byOwner ? [] : signatureLines(reading.zones)
  return {
    interaction: text.interaction,
    language: reading.language.code,
    words: wordCount(reading.zones.authored),
    courtesy: reading.manner.courtesy?.score ?? null,
    valence: reading.manner.courtesy === null ? null : reading.manner.valence.value,
    asks: reading.asks.map((ask) => ({
      ...spanOf(ask),
      kind: ask.kind,
      strength: ask.strength,
      main: ask === reading.mainAsk,
      addressed: ask.addressed,
    })),
    promises: reading.promises.map((one) => ({
      ...spanOf(one),
      what: one.what,
      due: one.due,
      strength: one.strength,
    })),
    milestones: reading.news.map((news) => ({
      ...spanOf(news),
      polarity: news.polarity,
      kind: news.kind,
      subject: news.subject.kind,
      subjectWords: news.subject.words,
      strength: news.strength,
    })),
    feelings: [...feelingsOf(reading), ...frictionIn(reading, text.byOwner)],
    signature: lines.length === 0 ? null : signatureOf(text, readSignature(lines, sender)),
    ...(text.byOwner && reading.language.isAnalysed && reading.zones.authored.trim() !== ''
      ? { letter: { look: lookOf(reading.zones, sender), purposes: readPurposes(reading.zones) } }
      : {}),
  }
}

function spanOf({
  start,
  end,
  quote,
}: {
  readonly start: number
  readonly end: number
  readonly quote: string
}) {
  return { start, end, quote }
}

/** Feelings, and what is said of them: thanks for what was done, apologies. */
function feelingsOf({ manner: { feelings, thanks, apologies } }: Reading): TextReading['feelings'] {
  return [
    ...feelings.map((one) => ({ ...spanOf(one), kind: one.kind, strength: one.strength })),
    ...thanks
      .filter((one) => !one.isInAdvance)
      .map((one) => ({ ...spanOf(one), kind: 'thanks', strength: 1 })),
    ...apologies.map((one) => ({
      ...spanOf(one),
      kind: 'apology',
      strength: one.weakened === null ? 1 : 0.5,
    })),
  ]
}

/** What may need putting right: a complaint about the owner, a curt message of the owner's. */
function frictionIn({ zones, language }: Reading, byOwner: boolean): TextReading['feelings'] {
  if (!language.isAnalysed) return []
  if (!byOwner)
    return readComplaints(zones).map((one) => ({ ...spanOf(one), kind: 'complaint', strength: one.strength }))
  const curt = readCurtness(zones)
  return curt === null ? [] : [{ ...spanOf(curt), kind: 'curt', strength: 0.9 }]
}

/** What the signature says of its writer's work; null when it says nothing of it. */
function signatureOf(text: TextToRead, { title, company, phones }: Signature): SignatureFound | null {
  const phone = phones.find(({ kind }) => kind !== 'fax')?.number ?? ''
  if (title === '' && company === '' && phone === '') return null
  return { identity: text.sender.identity, title, organization: company, phone }
}
