/** The most that an archive may unpack to, bytes. */
export const BYTES_OF_AN_ARCHIVE = 8 * 1024 ** 3
/** The most that it may unpack to, times its own size: mail and tables stay under 30, bombs start at 1,000. */
export const RATIO_OF_AN_ARCHIVE = 200
/** Up to this size no ratio counts: a small file of spaces is no bomb. */
export const RATIO_FREE_BYTES = 8 * 1024 ** 2
