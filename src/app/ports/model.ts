/** What is asked of a language model: shown to the owner, byte for byte, before it goes anywhere. */
export type ModelRequest = {
  /** Where it goes: the owner's own setting. */
  readonly url: string
  /** JSON, as it is sent. */
  readonly body: string
}

/** What came back: untrusted text, or why there is none. */
export type ModelAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: string }

/** The one way out to a model. It can say words, and nothing else. */
export interface LanguageModel {
  /** Sends this request once, to this address and no other. Never throws for what the other side does. */
  complete(request: ModelRequest): Promise<ModelAnswer>
}
