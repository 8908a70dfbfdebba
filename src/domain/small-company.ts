/** What goes to more people than this is meant for all of them: it waits for no one's answer, and tells no one a confidence. */
export const SMALL_COMPANY = 8
