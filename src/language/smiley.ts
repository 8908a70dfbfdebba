/**
 * Smileys as sources of patterns, upright or with a nose, so that whoever looks for them looks for the same: `:-)`, `;)`,
 * `=D`. What goes on behind the mouth is no face: `note:Done`, `https://`. They need no flag, and work with `i` and `u`.
 */
const EYES = '[:;=]-?'
const NO_MORE = String.raw`(?![\w\u00c0-\u024f/])`

/** A smiley of any mood. */
export const SMILEY = `${EYES}[)(DPp/]${NO_MORE}`

/** One that smiles, winks or laughs: what stands before it is said lightly. */
export const SMILE = `${EYES}[)DPp]${NO_MORE}`
