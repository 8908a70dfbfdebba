// Words that stand around a name and are not part of it, folded (lower case, no marks, no dots).

/** Courtesy and office titles that lead a name. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx sir dame madam madame lord lady dr doctor prof professor rev reverend fr father sr sister
  hon honorable honourable rabbi imam capt captain col colonel gen general lt lieutenant sgt sergeant maj major
  amb ambassador sen senator rep gov governor president judge justice herr frau hr fru monsieur mme mlle
  dipl-ing dipling ing mag ir drs don dona senor senora sra dott dottssa the`)

/** Degrees and orders that trail a name, mostly after a comma. */
export const POST_NOMINALS: ReadonlySet<string> = words(`
  phd dphil md dds dvm jd llm llb mba msc bsc ma ba mph edd psyd esq esquire cpa cfa cfp pe pmp rn np obe mbe cbe
  kbe frs qc kc bcs facp mphil meng beng mfa emba cissp`)

/** Generational suffixes: they tell father from son, so they are kept apart from the name. */
export const GENERATIONS: ReadonlySet<string> = words('jr sr junior senior ii iii iv 2nd 3rd')

/** Particles that belong to the family name that follows them. */
export const PARTICLES: ReadonlySet<string> = words(`
  van von vom vander de del della dello dei degli der den des di da das do dos du d la le les lo los las ten ter te
  zu zum zur af av bin binti ibn ben al el abu st san santa mac y e`)

/** Words that make a display name that of a firm, a team or a machine. */
export const GROUP_WORDS: ReadonlySet<string> = words(`
  inc ltd llc llp gmbh ag plc corp corporation company co kg sa srl spa bv oy ab pty university universitat
  institute college department dept ministry embassy office offices team teams group committee council board
  foundation association society coalition bank magazine newsletter news times journal press daily digest
  list lists mailing announce announcements support service services customer helpdesk desk billing sales
  marketing accounts notifications notification alerts alert noreply daemon mailer postmaster webmaster
  administrator admin subsystem system robot bot automated calendar reminder updates info contact hr payroll
  recruiting careers jobs security invoice orders store shop undisclosed recipients`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
