import { isUnheard } from '../../app/owner-settings.ts'
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../app/ports.ts'

/** A model may think this long, in ms. */
const PATIENCE = 60_000
/** An answer of more bytes is no draft. */
const MOST_BYTES = 262_144

/**
 * Talks to an address that speaks the chat completions of OpenAI's interface: one POST, no redirects, nothing stored.
 * @param key sent as bearer token, over https or to this machine only; '' for none
 */
export function chatCompletions(key: string, patience = PATIENCE): LanguageModel {
  return { complete: (request) => complete(request, key, patience) }
}

async function complete({ url, body }: ModelRequest, key: string, patience: number): Promise<ModelAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...keyHeader(url, key) },
      // Another host would get words that the owner meant for this one.
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      return failed('it sends elsewhere (a redirect), which is not followed')
    }
    if (!response.ok) {
      await response.body?.cancel()
      return failed(`it answered with status ${response.status}`)
    }
    const text = await readBounded(response)
    if (text === null) return failed(`its answer is longer than ${MOST_BYTES / 1024} KB`)
    const words = wordsIn(text)
    return words === null
      ? failed('its answer is not of the form of chat completions')
      : { kind: 'text', text: words }
  } catch (error) {
    // The reason only: an error of the network may carry the request with it.
    return failed(
      error instanceof Error && error.name === 'TimeoutError'
        ? 'it did not answer in time'
        : 'it cannot be reached',
    )
  }
}

function failed(why: string): ModelAnswer {
  return { kind: 'failed', why }
}

/** The header with the key, where nobody on the way can read it; nothing elsewhere. */
export function keyHeader(url: string, key: string): Readonly<Record<string, string>> {
  return key === '' || !isUnheard(new URL(url)) ? {} : { authorization: `Bearer ${key}` }
}

async function readBounded(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** `choices[0].message.content`; whatever else stands there, tool calls among it, is not looked at. */
function wordsIn(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    const first = field(value, 'choices')
    const content = field(field(Array.isArray(first) ? first[0] : null, 'message'), 'content')
    return typeof content === 'string' ? content : null
  } catch {
    return null
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
