import { type Draft, GAP } from '../domain/draft.ts'
import { ModelNotSet } from './failures.ts'
import { type OwnerSettings, ownerSettings } from './owner-settings.ts'
import type { LanguageModel, ModelRequest, SettingStore } from './ports.ts'

/** A second version of a draft, by a model. Words to look at, like the first. */
export type Polished = {
  /** null when there is none: `why` says it. */
  readonly text: string | null
  readonly why: string | null
  /** Names and numbers in it that the draft has not: the model made them up, or put them in other words. */
  readonly added: readonly string[]
  /** Whether it has as many gaps as the draft. */
  readonly keepsGaps: boolean
}

/**
 * What would be sent to the owner's model for a draft: the draft, and the examples that stand beside it.
 * @throws ModelNotSet when the owner has set no address
 */
export function polishRequest(
  { text, examples }: Draft,
  { modelAddress, modelName }: Pick<OwnerSettings, 'modelAddress' | 'modelName'>,
): ModelRequest {
  if (modelAddress === null) throw new ModelNotSet()
  const earlier = examples.map(({ quote }) => `- ${quote}`).join('\n')
  const user = `${earlier === '' ? '' : `Sentences I wrote before:\n${earlier}\n\n`}The draft:\n\n${text}`
  const body = {
    ...(modelName === null ? {} : { model: modelName }),
    temperature: 0,
    max_tokens: 600,
    messages: [
      { role: 'system', content: INSTRUCTION },
      { role: 'user', content: user },
    ],
  }
  return { url: completionsAt(modelAddress), body: JSON.stringify(body, null, 2) }
}

const INSTRUCTION = `Smooth the wording of a short mail draft, in its writer's own manner. Keep its greeting, its sign-off, its length and every "${GAP}". Add no fact, name, number, promise or compliment. Answer with the mail alone.`

/** What would be sent to a model, or was; and what came back, null while nothing was sent. */
export type Polish = { readonly request: ModelRequest; readonly answer: Polished | null }

/**
 * A draft with what the owner's model is asked for it. Nothing is sent before it was shown and the owner said yes: the
 * model is opened only then.
 * @throws ModelNotSet when the owner has set no address
 */
export async function polishOf(
  draft: Draft,
  {
    settings,
    isAllowed,
    openModel,
  }: {
    readonly settings: SettingStore
    readonly isAllowed: boolean
    readonly openModel: () => Promise<LanguageModel>
  },
): Promise<Polish> {
  const request = polishRequest(draft, ownerSettings(settings))
  if (!isAllowed) return { request, answer: null }
  return { request, answer: await polishDraft(await openModel(), request, draft) }
}

/** Asks the model, once. Its answer is text: stripped of controls, cut to a length, compared with the draft. */
export async function polishDraft(
  model: LanguageModel,
  request: ModelRequest,
  draft: Draft,
): Promise<Polished> {
  const answer = await model.complete(request)
  if (answer.kind === 'failed') return { text: null, why: answer.why, added: [], keepsGaps: false }
  const text = asPlainText(answer.text)
  if (text === '') return { text: null, why: 'its answer has no words', added: [], keepsGaps: false }
  const known = new Set(factsIn(draft.text))
  return {
    text: `${text}\n`,
    why: null,
    added: [...new Set(factsIn(text))].filter((fact) => !known.has(fact)).slice(0, MOST_ADDED),
    keepsGaps: text.split(GAP).length === draft.text.split(GAP).length,
  }
}

const MOST_ADDED = 20
/** Longer answers are no short mail. */
const LONGEST = 4000

function completionsAt(address: string): string {
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`
  return url.href
}

/** Line ends stay; escape sequences, other controls and characters that show nothing or turn text round go. */
function asPlainText(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(SEQUENCES, '')
    .replace(
      /[^\P{Cc}\n]|\p{Bidi_Control}|(?!\u200c|\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu,
      '',
    )
    .trim()
}

/** ECMA-48 sequences and strings, bounded, so that an opener without an end hides nothing. */
const SEQUENCES =
  /(?:\p{Cc}\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\p{Cc}[\]PX^_]|[\x90\x98\x9d-\x9f])\P{Cc}{0,256}\p{Cc}\\?/gu

/** Numbers, addresses, and words with a capital that do not begin a sentence. */
function factsIn(text: string): string[] {
  return text.match(/\S+@\S+|https?:\/\/\S+|\d[\d.,:/-]*|(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]+/gu) ?? []
}
