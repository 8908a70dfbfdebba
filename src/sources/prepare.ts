import { hash } from 'node:crypto'
import type { PreparedMessage } from '../app/ports.ts'
import { fingerprintTexts } from '../domain/fingerprint.ts'
import type { MessageRecord } from '../domain/record.ts'
import { unquoted } from '../language/unquoted.ts'
import type { TextBlocks } from './text-blocks.ts'

/**
 * Turns a message as read into what the book stores: fingerprinted, its text laid into a block.
 * Runs in a reading thread, so that the writing thread only writes.
 */
export function prepareMessage(message: MessageRecord, place: string, blocks: TextBlocks): PreparedMessage {
  const { messageId, inReplyTo, references, text, labels, ...kept } = message
  const prints = fingerprintTexts(message)
  const words = hash('sha256', prints.words, 'base64')
  const parent = inReplyTo ?? references.at(-1) ?? null
  const named = new Set([
    ...references,
    ...(inReplyTo === null ? [] : [inReplyTo]),
    ...(messageId === null ? [] : [messageId]),
  ])
  if (message.conversation !== null) named.add(message.conversation)
  return {
    ...kept,
    messageId,
    place,
    keyHash: hash16(prints.own + words),
    twinHash: hash16(prints.twin + words),
    messageHash: messageId === null ? null : hash52(messageId),
    parentHash: parent === null || parent === messageId ? null : hash52(parent),
    referenceHashes: Array.from(named, hash52),
    sentLabelled: labels.some(isSentFolder),
    words: unquoted(text),
    body: blocks.add(text),
  }
}

function hash16(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}

/** 52 bits are exact in a double and in SQLite; a million ids collide with a chance of one in ten thousand. */
function hash52(id: string): number {
  return Number.parseInt(hash('sha256', id, 'hex').slice(0, 13), 16)
}

/** Names of Sent folders and labels as mail programs in several languages make them. */
const SENT_FOLDERS = new Set([
  'sent',
  'sent items',
  'sent mail',
  'sent messages',
  'sent-mail',
  '_sent_mail',
  'sent_items',
  '_sent',
  'outbox',
  'gesendet',
  'gesendete objekte',
  'gesendete elemente',
  'postausgang',
  'envoyés',
  'messages envoyés',
  'éléments envoyés',
  'enviados',
  'elementos enviados',
  'inviati',
  'posta inviata',
  'verzonden',
  'verzonden items',
  'skickat',
  'wysłane',
  'отправленные',
  '已发送',
  '送信済み',
])

function isSentFolder(label: string): boolean {
  const last = label.toLowerCase().split(/[\\/]/).at(-1)?.replace(/^\./, '').trim() ?? ''
  return SENT_FOLDERS.has(last) || SENT_FOLDERS.has(last.split('.').at(-1) ?? '') || last === "'sent mail"
}
