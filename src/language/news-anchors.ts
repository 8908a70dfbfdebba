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
abolished academy accepted accident account accreditation accredited aced acquired acquisition adjust
adjusting administration administrator admitted adopted adoption airlifted album als alzheimer alzheimers
ambassador analyst aneurysm anniversary announce anthology apartment appeal appeared application appointed
apprentice apprenticeship architect arrested arrival arrived article asleep associate asylum attacked
attempt attorney aunt auntie awake award awarded awards axe axed babies baby bachelor bachelors backers
backing badge bakery bankrupt bankruptcy bar battle becomes begin begun belt benign beta bid biennale biopsy
birth birthday bleed bloods book boot born boss bought boy boys breakdown breathed broke broken bronze
bumped burglarised burglarized burglary burgled burial buried burned burnout burnt bursary bury bust called
came campaign cancelled cancer cancerous captain cash casualty cat celebrate celebrated celebrating ceo
certificate certification certified cfa cfo chair chairman chairperson chairwoman championship championships
chapter charge chartered chef chemo chemotherapy chief child children chop chosen chuffed cio cissp citizen
citizens citizenship clean clear clerkship client clients close closed closing clot cmo collapsed colleague
college collision colonel column coma combinator commissioner competition condo confirmed congrats
congratulating congratulations conned consultancy consultant contest contract contracts controller coo
cookbook coordinator cottage counsel covid cpa cpo crash cremation critically crohn crowdfunding crushed cto
cup curator cured custody customer customers cut dad damaged daughter dead deal dean death debt debts
defended degree delighted dementia demoted denied deported depression designer destroyed developer diabetes
diagnosed diagnosis died diploma director directorship disbanded discharged dislocated dismissed
dissertation dissolved distinction divorce divorced divorcing doctor doctorate documentary dog done doors
downloads dr drowned dumped dying e ed editor eldest elected election elections elevated eliminated eloped
embolism emergency emmy employed employer employers engaged engineer epilepsy er essay evicted evicting evp
exam examination exams exceeded exhibition expecting explosion extend extended failed fallen falls farewell
farm farmhouse father featured feet fell fellow fellowship festival finalist finalists finals fire fired
first flat flood flooded flunked folded folding followers foreman found founded fractured freelance
fulbright fully fund funded funders funding fundraising funeral furloughed gas gave getting gig girl girls
gold gone goodbye grades graduate graduated grammy gran grandad grandchild granddad granddaughter
grandfather grandma grandmother grandpa grandparents grandson granny grant grants green growth gutted
hackathon haemorrhage handed hats head heading headteacher heart hemorrhage hepatitis hired hitched
homeowner homeowners honeymoon honor honored honour honoured honours horse hospice hospital hospitalised
hospitalized house husband icu ill incorporated indiegogo inducted insolvency insolvent intern internship
into introduce investment investor investors ironman job jobless jobs join joined joining joins jubilee
judge kg kicking kickstarter kidney killed kilos knighted knighthood knocked knot kudos laid launch launched
lawsuit lay laying lbs lead leader leading leaving lecturer lectureship left lesion lesions let letting
leukaemia leukemia licence license licensed licenses lieutenant liquidation live livelihood loan loans
longlist longlisted looted lose losing lost lump lupus lymphoma make malaria malignant mama mammogram
manager manuscript marathon marks marriage married marry mass mastectomy masters mba mbe medal medals
medical melanoma members memoir memorial meningitis mentor merger michelin minister miscarriage miscarried
mom money monograph months mortgage mother moved moving mri mugged mum murdered named nan nana neighbor
neighbour nicked nobel nominated notice novel nurse obe obtain off offer offered officer opened opens
operate operated operating operation orals orders oscar ours over own owner owners paper parenthood parents
parkinson parkinsons partner passed passing passport patent payrise perished permanent permission permit ph
phd pitch place placed placement pmp pneumonia podium poem poems poetry popped position positions positive
post postdoc pregnant preprint president principal prize prizes producer professor professorship profit
promoted promotion proposal proposed proud ptsd public publish published pulitzer pull pulled puppy
purchased qualification qualified quals quit radiation raise raised ransacked readers receive receivership
recognised recognized recovered recovering redundancy redundant refused rejected relapse remission renew
rescinded residency resignation resigned responsible retire retired retirement retiring revenue revoked
rhodes ribbon rise robbed role round runner running runway ruptured rushed sack sacked scammed scan scans
scholarship school scientist sclerosis secretary seed seizure selected self separate separated separating
sepsis sergeant series settle settling severance shadow shattered sheet shipped shortlist shortlisted shot
shut shutting sick signed silver slip slipped sober sold son specialist split splitting sponsor sponsors
spot sprained stabbed started starting startup stepped stepping stillbirth stillborn stole stolen story
stroke struck subscribers success successful succumbed sued suicide superintendent supervisor surgery
survive svp sworn take takes taking teacher techstars tender tenure terminal terminally terminated test
textbook thesis thrilled through throwing title tore torn totaled totalled townhouse trainee traineeship
translation transplant treasurer treatment triathlon triplets trophy trustee tuberculosis tumor tumour
turned twins uncle unemployed uni university unveiled unwell upped users visa viva voted vp wake wedding
weeks welcome went wife wild withdrawn withdrew woke won world worse wreck wrecked written wrote year years
yes
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
