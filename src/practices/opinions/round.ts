/** What is asked of more than so many at once is nobody's to answer. */
const MOST_ASKED = 3

/**
 * The note on a draft that asks many at once; null when there is nothing to say. Asked together, each is less likely to
 * answer (Latané & Darley 1968; for mail, Barron & Yechiam 2002). @param recipients whom it goes to
 */
export function noteOnRound(recipients: number, asks: number): string | null {
  if (asks === 0 || recipients <= MOST_ASKED) return null
  return `This asks ${recipients} people at once. Ask the one who has shown to know it: \`rapport ask TOPIC\` names them.`
}
