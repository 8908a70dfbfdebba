import { zstdDecompressSync } from 'node:zlib'
import type { TextReading, TextToRead } from '../app/ports.ts'
import { mainAsk, readAsks } from '../language/asks.ts'
import { readSignature } from '../language/signature.ts'
import { zone } from '../language/zones.ts'

/** Reads one text with the language readers: what it asks, and what its signature says of its writer. */
export function readText(text: TextToRead): TextReading {
  const whole = new TextDecoder().decode(zstdDecompressSync(text.body))
  const sender = { senderName: text.sender.name, senderAddress: text.sender.value }
  const zones = zone(whole, sender)
  const asks = readAsks(zones)
  const main = mainAsk(asks)
  const found = text.byOwner ? null : readSignature(zones, sender)
  return {
    interaction: text.interaction,
    asks: asks.map((ask) => ({ ...ask, main: ask === main })),
    signature: found === null ? null : { identity: text.sender.identity, ...found },
  }
}
