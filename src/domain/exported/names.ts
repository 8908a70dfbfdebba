import { textLike } from './shape.ts'

/** An identity by its kind and value: `email:ann@lee.example`. */
export const identityName = textLike(/^(?:email|phone|profile|handle|speaker):[^]*$/)

/** An interaction by the least of its fingerprints, or by its calendar entry. */
export const interactionName = textLike(/^(?:[0-9A-F]{2,128}|event:[^]{1,10000})$/)
