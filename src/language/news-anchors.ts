/**
 * Whether text[from, to) holds a word without which there is no news; most sentences hold none. Words are told by a
 * hash of their letters, so that nothing is copied; two words with one hash only cost a second look.
 */
export function hasAnchor(text: string, from: number, to: number): boolean {
  let hash = 0
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) | 32
    if (letter >= 97 && letter <= 122) hash = (Math.imul(hash, 31) + letter) | 0
    else if (hash !== 0) {
      if (ANCHORS.has(hash) && !isNegation(text, at)) return true
      hash = 0
    }
  }
  return hash !== 0 && ANCHORS.has(hash)
}

/** `won't` is no `won`. */
function isNegation(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && text[at + 1] === 't'
}

/** Every frame and phrase needs one of these; a hyphen, an apostrophe or a digit ends a word. */
const WORDS = `
abolished academy accepted accident account accreditation accredited aced acquired acquisition
administration administrator admitted adopted airlifted album als alzheimer alzheimers ambassador analyst
aneurysm anniversary announce anthology apartment appeal appeared application appointed apprentice apprenticeship
architect arrested arrival arrived article associate asylum attacked attorney aunt auntie awake award
awarded awards axe axed babies baby bachelor bachelors backers backing badge bakery bankrupt bankruptcy bar
battle begin begun belt benign beta bid biennale biopsy birth birthday book boot born boss bought boy boys
breakdown broke broken bronze bumped burglarised burglarized burgled burial buried burned burnout burnt
bursary bury bust called came campaign cancelled cancer cancerous captain cash cat celebrate celebrated
celebrating ceo certificate certification certified cfa cfo chair chairman chairperson chairwoman
championship championships chapter charge chartered chef chemo chemotherapy chief child children chop chosen
cio cissp citizen citizens citizenship clear clerkship client clients close closed closing cmo collapsed
college collision colonel column coma combinator commissioner competition condo confirmed congrats
congratulating congratulations conned consultancy consultant contest contract contracts controller coo
cookbook coordinator cottage counsel covid cpa cpo crash cremation critically crohn crowdfunding crushed cto
cup curator cured custody customer customers cut dad damaged daughter dead deal dean death debt debts
defended degree dementia demoted denied deported depression designer destroyed developer diabetes diagnosed
died diploma director directorship disbanded discharged dislocated dismissed dissertation dissolved divorce
divorced divorcing doctor doctorate documentary dog doors downloads dr drowned dumped dying ed editor eldest
elected election elections elevated eliminated eloped embolism emmy employed engaged engineer epilepsy essay
evicted evicting evp exam examination exams exceeded exhibition expecting extend failed farewell farm
farmhouse father featured fellow fellowship festival finalist finalists finals fired first flat flooded
flunked folded folding followers foreman founded fractured fulbright funded funders funding fundraising
funeral furloughed gig girl girls gold goodbye graduate graduated grammy grandchild granddaughter
grandfather grandmother grandparents grandson grant grants green gutted hackathon haemorrhage hats head
heading headteacher heart hemorrhage hepatitis hired hitched honor honored honour honoured honours horse
hospice hospital hospitalised hospitalized house icu ill incorporated indiegogo inducted insolvency
insolvent intern internship into investment investor investors ironman job jobless jobs join joined joining
joins jubilee judge kicking kickstarter kidney killed knighted knighthood knocked knot kudos laid launch
launched lawsuit lay laying lead leader leading leaving lecturer lectureship left let letting leukaemia
leukemia licence license licensed licenses lieutenant liquidation live livelihood loan loans longlist
longlisted looted lose losing lost lupus lymphoma malaria malignant mama mammogram manager manuscript
marathon marks marriage married mastectomy masters mba mbe medal medals medical melanoma members memoir
memorial meningitis merger michelin minister miscarriage mom money monograph mortgage mother mri mugged mum
murdered named nobel nominated notice novel nurse obe offer offered officer opened opens operation orals
oscar own paper parents parkinson parkinsons partner passed passing passport patent perished permission
permit ph phd pitch placed placement pmp pneumonia podium poem poems poetry popped position positions
positive post postdoc pregnant preprint president principal prize prizes producer professor professorship
profit promoted promotion proposal proposed ptsd public publish published pulitzer pulled puppy purchased
qualification qualified quals quit radiation raise raised ransacked readers receivership recognised
recognized recovered recovering redundant refused rejected relapse remission renew rescinded residency
resignation resigned responsible retire retired retirement retiring revenue revoked rhodes ribbon robbed
role round runner running runway ruptured rushed sack sacked scammed scan scans scholarship school scientist
sclerosis secretary seed seizure selected separate separated separating sepsis sergeant series shattered
sheet shipped shortlist shortlisted shot shut shutting sick signed silver sober sold son specialist split
splitting sponsor sponsors sprained stabbed started starting startup stepped stepping stillbirth stillborn
stole stolen story stroke struck subscribers success successful succumbed sued suicide superintendent
supervisor surgery svp sworn teacher techstars tender tenure terminal terminally terminated test textbook
thesis through throwing title tore torn townhouse trainee traineeship translation transplant treasurer
treatment triathlon triplets trophy trustee tuberculosis tumor tumour turned twins uncle unemployed uni
university unveiled unwell upped users visa viva voted vp wake wedding welcome went withdrawn withdrew woke
won worse wreck wrecked year years yes
employer employers honeymoon settle settling adjust adjusting getting introduce slipped retired fully operation miscarried months weeks fell eliminated extended tenure opened
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
