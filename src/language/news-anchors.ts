import type { Sentence } from './sentences.ts'

/**
 * The sentences of text that hold a word without which there is no news, in order; most have none. Words are told by
 * a hash of their letters, so that nothing is copied; two words with one hash only cost a second look.
 */
export function anchored(text: string, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ start, end }) => hasAnchor(text, start, end))
}

/** Whether text[from, to) holds one of the words. */
export function hasAnchor(text: string, from: number, to: number): boolean {
  let hash = 0
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) | 32
    if (letter >= 97 && letter <= 122) hash = (Math.imul(hash, 31) + letter) | 0
    else if (hash !== 0) {
      if (ANCHORS.has(hash)) return true
      hash = 0
    }
  }
  return hash !== 0 && ANCHORS.has(hash)
}

/** Every frame and phrase needs one of these; a hyphen, an apostrophe or a digit ends a word. */
const WORDS = `
promoted promotion tenure directorship raise elected elevated sworn appointed hired named voted partner professor
director manager head vp svp evp president principal lecturer ceo cto cfo coo cio cpo cmo lead leader supervisor
editor curator captain dean chair chairman chairwoman chairperson officer engineer architect scientist developer
analyst consultant counsel attorney judge secretary treasurer superintendent coordinator administrator controller
nurse teacher headteacher sergeant lieutenant colonel chef foreman ambassador minister commissioner trustee
specialist designer producer postdoc apprentice trainee intern associate chief
job jobs role position positions post offer offered internship gig apprenticeship placement residency traineeship
professorship lectureship clerkship joined joining join joins starting started employed working welcome
won award awards awarded prize prizes medal medals trophy gold silver bronze competition contest hackathon
championship championships fellowship fellow scholarship honour honours honor honored honoured title cup oscar emmy
grammy pulitzer nobel michelin knighthood mbe obe fulbright rhodes bursary ribbon election elections shortlisted
longlisted nominated selected knighted inducted chosen recognised recognized academy placed congrats congratulations
congratulating kudos hats
published publish paper article book novel manuscript memoir essay monograph poem poems poetry story column
translation chapter album single cookbook documentary preprint textbook thesis dissertation ed anthology
launched launch unveiled live opened open founded incorporated shipped startup bakery consultancy
raised seed series funding funded grant grants grants investment kickstarter fundraising crowdfunding indiegogo
investors investor backers sponsor sponsors funders round campaign application proposal
graduated defended degree mba ph phd doctorate master masters bachelor bachelors diploma doctor graduate
retired retire retiring retirement badge
born birth baby babies boy girl boys girls son daughter twins triplets child children grandchild grandson
granddaughter grandmother grandfather grandparents mother father parents mum mom dad uncle aunt auntie mama
expecting pregnant adopted proposed
married engaged wedding hitched eloped knot anniversary jubilee birthday turned years year celebrated celebrating
passed aced exam exams examination tests bar viva finals certification certificate certified licensed chartered
qualified accredited pmp cpa cfa cissp licence license licenses accreditation qualification belt orals quals
failed flunked admitted accepted university college uni school medical
remission cancer tumour tumor hospital hospice icu discharged recovered coma chemo chemotherapy radiation treatment
sober scan scans biopsy mri mammogram surgery operation transplant awake woke
bought purchased house flat apartment home condo cottage farm farmhouse townhouse
tender contract bid deal case lawsuit appeal pitch account acquisition merger client clients customer customers
citizenship green visa asylum permit permission patent custody passport mortgage loan loans debt debts sold acquired
public profit marathon ironman triathlon
died dead drowned succumbed perished suicide killed murdered stillborn lost lose losing died miscarriage stillbirth
goodbye farewell bury buried funeral memorial burial cremation death passing wake dog cat puppy horse
laid redundant fired sacked furloughed terminated dismissed unemployed jobless livelihood notice resigned quit
resignation stepped stepping leaving eliminated axed abolished dissolved disbanded cut shutting
diagnosed stroke heart seizure haemorrhage hemorrhage aneurysm breakdown relapse embolism leukemia leukaemia
lymphoma melanoma parkinson parkinsons alzheimer alzheimers dementia sclerosis als diabetes depression ptsd burnout
pneumonia sepsis meningitis hepatitis tuberculosis malaria covid epilepsy lupus crohn kidney ill sick unwell dying
terminal terminally critically hospitalised hospitalized rushed airlifted
broke broken fractured shattered tore torn ruptured dislocated sprained crushed accident crash collision stabbed shot
mugged struck wreck knocked attacked collapsed
divorce divorced divorcing separated split broken separate bankrupt bankruptcy insolvency administration receivership
liquidation bust folding closing close closed robbed burgled burglarised burglarized evicted arrested deported scammed
conned flooded burned burnt stolen destroyed refused denied rejected revoked turned pulled dumped malignant cancerous
positive visa boss cancelled
separating splitting yes own first left folded hired doors benign damaged accepted featured passing letting evicting lead leading heading lay laying let arrived popped celebrate marks citizen citizens users downloads subscribers
followers members readers revenue into dr marriage worse cured clear success successful turned shut money cash runway
`

const ANCHORS: ReadonlySet<number> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map(hashOf),
)

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}
