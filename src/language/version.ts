/** Moves when a reader finds something else in the same text, so that `rebuild` and the next import read again. */
export const READER_VERSION = 13
