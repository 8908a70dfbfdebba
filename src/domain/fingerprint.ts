import type { MessageRecord } from './record.ts'

/**
 * What makes two copies of a message the same one. The texts are hashed, each with the words' hash behind it, by the reading thread; they must not
 * change between versions, or a book would take every message for a new one: hence the version mark in front.
 */
export type FingerprintTexts = {
  /** The message under its own Message-ID: a copy in another folder, or with a list's footer, has the same. */
  readonly own: string
  /** The same words to the same people at the same second, whatever Message-ID an export gave them. */
  readonly twin: string
  /** The message's core words, to be hashed once for both. */
  readonly words: string
}

/** The texts to hash for one message. Two different messages under one Message-ID differ in their words. */
export function fingerprintTexts(message: MessageRecord): FingerprintTexts {
  const words = coreWords(message.text)
  const second = message.at === null ? '' : String(Math.floor(message.at / 1000))
  const recipients = [...message.to, ...message.cc].map((party) => party.value || party.name).toSorted()
  // Without an id or a time only the words tell, so both then lean on the subject as well.
  const id = message.messageId ?? `none\n${message.subject}\n${recipients.join(',')}`
  return {
    own: `message 1\n${id}\n${second}\n${message.from.value}\n`,
    twin: `twin 1\n${second}\n${second === '' ? id : ''}\n${message.from.value}\n${recipients.join(',')}\n${message.subject}\n`,
    words,
  }
}

const LONGEST = 20_000

/**
 * The words above the signature, without white space and quote marks: what a relay, a list's footer or an
 * mbox's quoting of "From " cannot change.
 */
function coreWords(text: string): string {
  const signature = /^(?:-- ?|_{10,}|-{20,})\r?$/m.exec(text)?.index ?? text.length
  const above = text.slice(0, Math.min(signature, LONGEST)).replace(/[\s>]+/g, '')
  return above === '' ? text.slice(0, LONGEST).replace(/[\s>]+/g, '') : above
}
