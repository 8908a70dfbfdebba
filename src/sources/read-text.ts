import type { SignatureFound, TextReading, TextToRead } from '../app/ports.ts'
import { mainAsk, readAsks } from '../language/asks.ts'
import { type Signature, readSignature, signatureLines } from '../language/signature.ts'
import { zone } from '../language/zones.ts'

/** Reads one text with the language readers: what it asks, and what its signature says of its writer. */
export function readText(text: TextToRead): TextReading {
  const sender = { senderName: text.sender.name, senderAddress: text.sender.value }
  const zones = zone(text.text, sender)
  const asks = readAsks(zones)
  const main = mainAsk(asks)
  const lines = text.byOwner ? [] : signatureLines(zones)
  return {
    interaction: text.interaction,
    asks: asks.map(({ kind, start, end, quote, strength, ...ask }) => ({
      kind,
      start,
      end,
      quote,
      strength,
      main: ask.cue === main?.cue && start === main.start,
    })),
    signature: lines.length === 0 ? null : signatureOf(text, readSignature(lines, sender)),
  }
}

/** What the signature says of its writer's work; null when it says nothing of it. */
function signatureOf(text: TextToRead, { title, company, phones }: Signature): SignatureFound | null {
  const phone = phones.find(({ kind }) => kind !== 'fax')?.number ?? ''
  if (title === '' && company === '' && phone === '') return null
  return { identity: text.sender.identity, title, organization: company, phone }
}
