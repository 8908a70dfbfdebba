import {
  type Frame,
  frames,
  GOING,
  HAS,
  KIN,
  NOW,
  PASSIVE,
  PET,
  type Phrase,
  phrases,
  WILL,
} from './news-words.ts'

const NOT = String.raw`(?: (?:did not|didn't|have not|haven't|has not|hasn't|failed to|was not|wasn't|were not|weren't)|'ve not)`
const SOON = String.raw`(?= (?:on|last|yesterday|this|today|in|at|after|from|of|very|quite|suddenly|unexpectedly|peacefully|early|two|three|a|earlier|just|while|during|when|aged|and|surrounded|with|the|by|over|at)\b|[.,;!)]|$| \p{Extended_Pictographic})`
const LIMB = String.raw`(?:leg|arm|ankle|wrist|hip|foot|collarbone|back|neck|nose|elbow|shoulder|knee|pelvis|ribs?|hand|jaw|toe|finger)`
const DISEASE = String.raw`(?:(?:(?:breast|lung|prostate|bowel|colon|ovarian|pancreatic|skin|stage \p{L}+|terminal|brain|liver|thyroid|cervical|late-stage|advanced|early|blood) )*(?:cancer|tumou?r)|leuk(?:a)?emia|lymphoma|melanoma|parkinson'?s|alzheimer'?s|dementia|ms\b|multiple sclerosis|als\b|diabetes|depression|ptsd|burn-?out|pneumonia|sepsis|meningitis|hepatitis|tuberculosis|malaria|long covid|covid(?:-19)?|epilepsy|kidney failure|heart failure|lupus|crohn'?s|lyme)\b`
const CONTEST = String.raw`(?:bid|tender|contract|case|client|customer|account|pitch|election|appeal|lawsuit|deal|funding|grant|investor|lease|licen[cs]e|farm|house|home|savings|election|custody)\b`
const BUILDING = String.raw`(?:house|flat|apartment|home|workshop|office|shop|store|studio|warehouse|barn|basement|cellar|restaurant|factory|garage|cottage|bakery|cabin|building|car|van)`

/** Hard news in event frames: subject, tense, verb, object. */
export const HARD_FRAMES: readonly Frame[] = frames('hard', [
  // loss
  [
    'loss',
    'fp',
    0.92,
    String.raw`${HAS}(?:passed (?:away|on)|died|drowned|succumbed|perished)${SOON}(?! (?:on me|on stage|on us|at the sight|when i|in the middle of|of (?:boredom|laughter|shame|embarrassment)|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|during boot|again))`,
  ],
  [
    'loss',
    'fp',
    0.88,
    String.raw` passed (?:peacefully|last (?:night|week|month)|yesterday|this morning|on (?:the \d+|\p{L}+day|\d+|\p{L}+ \d+)|after a (?:long|short|brief)|in (?:his|her) sleep|suddenly|early)\b`,
  ],
  [
    'loss',
    'fp',
    0.92,
    String.raw`${HAS}(?:took|taken|ended) (?:his|her|their) own life\b|${HAS}(?:committed suicide|killed (?:him|her)self)\b|${PASSIVE}(?:killed|murdered|found dead|stillborn)\b(?! by (?:the )?(?:oom|signal|kernel))`,
  ],
  [
    'loss',
    'w',
    0.92,
    String.raw`${HAS}lost (?:my|our|her|his) (?:(?:dear|beloved|little|older|younger|big|elder|only|best|old|first|unborn|good|eldest|own|poor|sweet|twin) ){0,2}(?:${KIN}|${PET}|baby)(?!'s|s' | (?:in the crowd|at the))`,
  ],
  ['loss', 'w', 0.88, String.raw`${HAS}lost the baby\b| had (?:a|another) (?:miscarriage|stillbirth)\b`],
  ['loss', 'fp', 0.9, String.raw`${HAS}(?:had|suffered) (?:a|another) (?:miscarriage|stillbirth)\b(?! of)`],
  [
    'loss',
    'w',
    0.85,
    String.raw`${HAS}lost (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:on (?:\p{L}+day|the \d)|last (?:night|week|month|year|\p{L}+day)|yesterday|this (?:morning|week)|to (?:cancer|covid|a stroke|suicide|a heart|an accident|a long)|suddenly)\b`,
  ],
  [
    'loss',
    'w',
    0.85,
    String.raw`${HAS}(?:had to )?(?:say goodbye|said goodbye|say farewell) to (?:our|my) (?:\p{L}+ ){0,2}?(?:${PET}|${KIN})\b|${HAS}(?:had to )?put (?:our|my) (?:\p{L}+ ){0,2}?${PET}(?: (?-i:\p{Lu}\p{L}+))? (?:down|to sleep)\b|${HAS}(?:had to )?(?:bury|buried|burying) (?:my|our) (?:\p{L}+ ){0,2}?${KIN}`,
  ],
  // job and layoff
  [
    'layoff',
    'wfpo',
    0.9,
    String.raw`${PASSIVE}(?:laid off|let go(?! of)|made redundant|fired(?! up)|sacked|furloughed|dismissed from (?:my|his|her|the) (?:job|post|position)|terminated (?:from|by my)|given notice|RIF'?e?d)\b(?! (?:so|for failover|by a))`,
  ],
  [
    'layoff',
    'e',
    0.85,
    String.raw` (?:just |finally )?got (?:laid off|fired|sacked|made redundant|let go)\b`,
  ],
  [
    'layoff',
    'wfpoe',
    0.9,
    String.raw`(?:${HAS}lost|${GOING}losing|${WILL}lose| lose) (?:my|his|her|their|our) (?:jobs?|position|livelihood)\b`,
  ],
  [
    'layoff',
    'wo',
    0.85,
    String.raw`${HAS}(?:had to )?(?:laid|lay|laying|let) (?:(?:off|go) (?:half|most|some|a third|a quarter|about|around|nearly|over|\d+|twenty|thirty|ten|five|several|the (?:whole|entire)|our)\b|(?:half|most|some|a third|\d+|twenty|ten|several|five|three|two)(?: \p{L}+){0,4} (?:off|go)\b)`,
  ],
  ['layoff', 'w', 0.8, String.raw`${NOW}(?:unemployed|out of (?:a job|work)|jobless)\b`],
  [
    'job',
    'wfp',
    0.88,
    String.raw`${NOT} (?:get|got|land|win|gotten|given|offered|receive) (?:the|that|this|a|my) (?:(?!and |but )[\p{L}-]+ ){0,3}?(?:job|role|position|post|promotion|offer|directorship|tenure)\b`,
  ],
  [
    'job',
    'wfp',
    0.85,
    String.raw`(?:${PASSIVE}(?:turned down|rejected|passed over)|${NOT} selected|${NOT} chosen) for (?:the|a|my|that|promotion|tenure)\b(?! (?:lack|refund))|${PASSIVE}denied tenure\b|${NOT} promoted\b`,
  ],
  [
    'job',
    'w',
    0.8,
    String.raw`${HAS}(?:quit|resigned)(?= (?:my|from my|yesterday|today|this|last|on|from|as|without|with|the job|after|because)\b|[.!,;]|$)(?! (?:the (?:app|program|editor|session|game)|my (?:browser|session|terminal|game|diet|gym)|to the fact|from the call|sugar|smoking|\p{L}+ jokes))(?! as (?:planned|usual|soon))`,
  ],
  [
    'job',
    'p',
    0.85,
    String.raw`(?:${HAS}(?:resigned|quit|stepped down|handed in (?:his|her) (?:notice|resignation)|left the (?:company|firm|organisation|organization))|${GOING}(?:leaving the (?:company|firm|organisation|organization)|stepping down|leaving us))\b(?! (?:to the|the app))`,
  ],
  // illness
  [
    'illness',
    'wfp',
    0.92,
    String.raw`${PASSIVE}(?:just |recently )?diagnosed (?:with|as having)\b(?! (?:a (?:bug|bad case|severe case))\b)`,
  ],
  [
    'illness',
    'wfp',
    0.9,
    String.raw`${HAS}(?:had|suffered) (?:a|another) (?:(?:massive|minor|mild|major|small|bad|severe|serious|second) ){0,2}(?:stroke|heart attack|seizure|brain haemorrhage|brain hemorrhage|aneurysm|breakdown|nervous breakdown|relapse|pulmonary embolism)\b(?! of (?:luck|genius))`,
  ],
  [
    'illness',
    'wfp',
    0.88,
    String.raw`(?: have| has|'ve got|'s got| have got| has got|${HAS}(?:contracted|caught|developed)| tested positive for|${HAS}tested positive for)${String.raw`(?: also| now)?`} (?:a )?(?:bad case of |severe |acute |chronic |stage \p{L}+ |terminal |been ill with )?${DISEASE}`,
  ],
  [
    'illness',
    'wfp',
    0.88,
    String.raw`${NOW}(?:(?:very|seriously|gravely|terminally|critically|desperately) (?:ill|sick|unwell)|terminal|dying(?! (?:to|for|of (?:curiosity|boredom|laughter|heat|hunger|thirst))))\b(?! (?:of|equipment|branch|bus|station))`,
  ],
  [
    'illness',
    'wfp',
    0.88,
    String.raw`(?:${NOW}|${HAS}been )(?:back |still |now )?(?:in (?:the |a )?(?:hospital|intensive care|icu|hospice|a coma|critical condition)|hospitali[sz]ed|on life support)\b(?! (?:it|for work|business|admin|networks?|consult|sales))`,
  ],
  [
    'illness',
    'wfp',
    0.88,
    String.raw`${PASSIVE}(?:(?:rushed|taken|admitted|airlifted|transferred) (?:in)?to (?:the |a )?(?:hospital|intensive care|icu|hospice|er\b|emergency)|hospitali[sz]ed|signed off (?:work )?(?:sick|with)|put on (?:medical|sick) leave)\b(?! (?:the changes|drawings))`,
  ],
  [
    'illness',
    'wfp',
    0.85,
    String.raw`(?:${NOW}|'ll be| will be)(?:now |going )?on (?:long-term )?(?:sick|medical|stress|disability) leave\b`,
  ],
  [
    'illness',
    'w',
    0.8,
    String.raw`${HAS}(?:burn(?:ed|t) out completely|had a breakdown|collapsed(?: at work| from exhaustion)?)\b(?! (?:the (?:section|menu|branch)|all))`,
  ],
  // health
  [
    'health',
    'wfp',
    0.88,
    String.raw`${HAS}(?:broke|broken|fractured|shattered|tore|torn|ruptured|dislocated|badly sprained|crushed) (?:my|his|her|an?|both) (?:(?:left|right|other|own|upper|lower) )?(?:${LIMB}|acl|achilles(?: tendon)?|meniscus|tendon|ligament|rotator cuff|arms|legs|wrists|ankles)\b(?! on (?:this|that) (?:bug|problem))`,
  ],
  [
    'health',
    'wfp',
    0.88,
    String.raw`(?:${PASSIVE}|${HAS}(?:had|been in|was in|were in) )(?:(?:in )?(?:a|an) (?:(?:bad|serious|terrible|nasty|horrible|car|bike|bicycle|motorbike|motorcycle|skiing|ski|traffic|road|cycling|riding|head-on) )+(?:accident|crash|collision|wreck|fall)|(?:hit|struck|knocked down|run over|knocked off (?:my|his|her) bike) by an? (?:\p{L}+ )?(?:car|bus|truck|lorry|van|tram|bike)|stabbed|shot\b(?! down)|mugged|attacked by)`,
  ],
  [
    'health',
    'wfp',
    0.85,
    String.raw`(?:${GOING}(?:having|going in for|going into|undergoing|scheduled for)|${WILL}(?:have|undergo|need|be having)|${HAS}(?:had|underwent|undergone)| (?:need|needs|have to have|has to have)) (?:(?!to |the (?:code|database))[\p{L}-]+ ){0,4}?(?:surgery|an operation|a hip replacement|a knee replacement|a transplant|a bypass|chemotherapy|chemo|a mastectomy|a biopsy|dialysis)\b(?! (?:on the code|on the (?:database|server|schema)))`,
  ],
  ['health', 'w', 0.85, String.raw`${NOW}in for (?:open heart |heart |back )?surgery\b`],
  // other
  [
    'other',
    'wfp',
    0.88,
    String.raw`(?:(?:'re| are|'m| am|'s| is) (?:now |also )?getting (?:a )?divorced?|${HAS}(?:filed for divorce|(?:got|gotten) divorced|divorced)(?=[.,!;]| (?:last|in|this|after|and)|$)|${HAS}(?:split up|broken up|broke up|separated|decided to (?:separate|divorce|split up))(?! (?:the|into|our|and (?:merged|moved)|with (?:a|the) (?:comma|dash))))`,
  ],
  [
    'other',
    'wo',
    0.88,
    String.raw`${HAS}lost (?:the|our|my|that|a|another) (?:(?!and |but |or |track|thread|plot)[\p{L}\p{N}'&.-]+ ){0,3}?${CONTEST}(?! (?:number|list|sheet|details|key|keys|file|files|folder|study|page))`,
  ],
  [
    'other',
    'wo',
    0.88,
    String.raw`${HAS}lost (?:our|my) (?:biggest|largest|best|main|oldest|only|last) \p{L}+`,
  ],
  [
    'other',
    'wo',
    0.88,
    String.raw`${NOT} (?:win|get|make|secure|land|won) (?:the|that|our|it to|this) (?:(?!and |but )[\p{L}\p{N}'&.-]+ ){0,3}?(?:bid|tender|contract|account|deal|appeal|case|election|prize|award|visa|shortlist|house|flat)\b`,
  ],
  [
    'funding',
    'wo',
    0.88,
    String.raw`${NOT} (?:get|win|receive|secure|land|gotten|won) (?:the|that|our|this|any) (?:(?!and |but )[\p{L}\p{N}'&.-]+ ){0,3}?(?:grant|funding|fellowship|scholarship|money|round|investment)\b`,
  ],
  [
    'exam',
    'wfpe',
    0.88,
    String.raw`(?:${HAS}(?:failed|flunked|bombed)|${NOT} pass(?:ed)?) (?:(?:my|the|her|his|all|our|their) )(?:(?!and |but |or |to )[\p{L}\p{N}'.-]+ ){0,3}?(?:exams?|examination|bar|boards?|viva|finals|certification|cfa|cpa|pmp|driving test|quals?|orals|defen[cs]e|a-levels|licen[cs]e|audition)\b(?! tests?)`,
  ],
  [
    'exam',
    'wfp',
    0.85,
    String.raw`${NOT} (?:get|got|gotten) (?:in)?to (?:the )?(?:(?-i:\p{Lu}\p{L}+)|medical school|med school|law school|college|university|uni|grad school)\b(?! (?:work|yet|today|tomorrow|until|because of))`,
  ],
  [
    'other',
    'wfpo',
    0.9,
    String.raw`(?:${HAS}(?:(?:had to )?file(?:d)? for|gone into|went into|declared) (?:bankruptcy|insolvency|administration|receivership|liquidation|chapter (?:7|11))|${HAS}(?:went|gone) (?:bankrupt|bust|under|out of business))\b(?! on)`,
  ],
  [
    'other',
    'o',
    0.88,
    String.raw`(?:'s| is| are|'re|'ll be| will be) (?:shutting down|closing (?:down|its doors|for good|permanently)|going out of business|winding down|folding|being (?:shut|closed) down)\b`,
  ],
  [
    'other',
    'wo',
    0.85,
    String.raw`(?:'re| are|'ll| will| have| had|'ve)(?: had)?(?: to| be| decided to)? (?:shut(?:ting)? down|clos(?:e|ing)) (?:the|our|my) (?:company|business|shop|store|restaurant|office|startup|practice|doors|firm|studio|factory|plant|school)\b|(?:'re| are|'ll| will| have)(?: to)? (?:shut|close|closing|shutting) (?:down )?(?:for good|at the end of)\b`,
  ],
  [
    'other',
    'wfpo',
    0.88,
    String.raw`${PASSIVE}(?:robbed|burgled|burglari[sz]ed|mugged|evicted|arrested|deported|scammed|broken into|flooded|conned)\b(?! (?:with|by (?:mails?|emails?|messages|requests|spam)))`,
  ],
])

const MINE = String.raw`\b(?:my|our)`
const BEEN = String.raw`(?:'s| is| was| were| are| has| have| got)?(?: (?:just|now|being|been|also|completely|all|finally|officially))*`

/** Hard news in phrases that hold their own subject. */
export const HARD_PHRASES: readonly Phrase[] = phrases('hard', [
  [
    'loss',
    'f',
    0.88,
    String.raw`(?:\b(?:my|our)(?: \p{L}+){0,2}? ${KIN}|\b(?:mum|mom|dad|grandad|grandma|grandpa|gran|granny|nan)|(?-i:\b(?:Uncle|Aunt|Auntie) \p{Lu}\p{L}+))'s (?:funeral|wake|memorial|memorial service|burial|cremation|death|passing)\b(?! (?:in (?:19|20)\d\d|anniversary))`,
  ],
  [
    'loss',
    'f',
    0.88,
    String.raw`\b(?:death|passing|loss|funeral) of (?:my|our) (?:(?:dear|beloved|late|colleague|friend|old|dearest|former) ){0,2}(?:${KIN}|(?:colleague|founder|friend|professor),? (?-i:\p{Lu}))`,
  ],
  ['loss', 'f', 0.88, String.raw`\b(?:died|passed away) (?:in my arms|at home|in (?:his|her) sleep)\b`],
  [
    'layoff',
    'w',
    0.9,
    String.raw`${MINE}(?: \p{L}+){0,2}? (?:position|role|job|post|department|team|unit|division|office|contract)s?${BEEN} (?:eliminated|made redundant|cut(?=[.,!;]| (?:in|as|last|today|yesterday|this|by|due|because|effective)|$)|axed|abolished|terminated|dissolved|disbanded|outsourced|laid off|let go|not (?:being )?renewed|not be renewed)\b(?! so)`,
  ],
  [
    'layoff',
    'o',
    0.85,
    String.raw`\b(?:half|most|all|a third|a quarter|\d+|\p{L}+ty|dozens|hundreds|some) of (?:our|my|us|the) ?(?:team|department|office|company|staff|group|colleagues)?(?: \p{L}+)?${BEEN} (?:laid off|let go|made redundant|fired|sacked)\b|\b(?:all|\d+|half|most) of us (?:lose|lost|are losing|will lose) our jobs\b`,
  ],
  [
    'layoff',
    'o',
    0.85,
    String.raw`\b(?:they(?:'re| are| have|'ve)?|he|she|management|the company|head office|hq) (?:just |also |have |has )?(?:shutting|shut|closing|closed|cut|cutting|axed|axing|laid off|laying off|fired|sacked|let go) (?:down )?(?:(?:half|most|all|a third) of )?(?:our|my) (?:whole |entire |\p{L}+ )?(?:plant|office|factory|team|department|site|division|group|unit|branch|lab)\b`,
  ],
  [
    'illness',
    'f',
    0.88,
    String.raw`\b(?:my|our|his|her|(?:my|our) ${KIN}'s|(?:mum|mom|dad|grandma|grandad)'s|(?-i:\p{Lu}\p{L}+)'s) (?:cancer|tumou?r|leuk(?:a)?emia|lymphoma|depression|ms) (?:is|has|came|was)(?: \p{L}+)? (?:back|returned|come back|spread|worse|terminal|progressed|metastasi[sz]ed)\b`,
  ],
  [
    'illness',
    'w',
    0.85,
    String.raw`\bthe (?:tumou?r|biopsy|lump) (?:is|was|turned out(?: to be)?|came back) (?:malignant|cancerous|positive)\b|\bit(?:'s| is) (?:cancer|malignant|leuk(?:a)?emia)(?=[.,!]|$)`,
  ],
  [
    'other',
    'w',
    0.88,
    String.raw`${MINE}(?: \p{L}+){0,2}? ${BUILDING}${BEEN} (?:burned down|burnt down|burned to the ground|burnt to the ground|flooded|broken into|robbed|burgled|burglari[sz]ed|destroyed|stolen|looted|bombed|caught fire|vandali[sz]ed|under water|foreclosed|totall?ed|condemned)\b(?! (?:with|by (?:mails?|emails?|messages|requests|spam)))`,
  ],
  [
    'other',
    'w',
    0.85,
    String.raw`${MINE}(?: \p{L}+){0,2}? (?:visa|asylum|application|appeal|residency|work permit|green card|green card application|mortgage)(?: (?:application|request))?${BEEN} (?:refused|denied|rejected|turned down|revoked)\b(?! by the (?:server|api))`,
  ],
  [
    'funding',
    'o',
    0.85,
    String.raw`${MINE}(?: \p{L}+){0,3}? (?:grant|proposal|grant application|funding|fellowship)(?: (?:application|proposal|request))?${BEEN} (?:refused|denied|rejected|turned down|cut|not (?:be )?funded|withdrawn|pulled|fell through|not renewed)\b`,
  ],
  [
    'publication',
    'w',
    0.8,
    String.raw`${MINE}(?: \p{L}+){0,2}? (?:paper|manuscript|article|book|novel|abstract)${BEEN} (?:rejected|turned down)\b`,
  ],
  [
    'funding',
    'o',
    0.85,
    String.raw`\b(?:the|our) (?:lead )?(?:investors?|backers?|sponsors?|funders?)(?: has| have)?(?: just)? (?:pulled out|backed out|walked away|withdrawn|withdrew|dropped out)\b`,
  ],
  [
    'job',
    'o',
    0.85,
    String.raw`${MINE} (?:biggest|largest|main|best|only|oldest|most important|second(?:-| )biggest) (?:client|customer|account|partner|sponsor|supplier)(?: has| have)?(?: just| now)? (?:dumped|left|dropped|ditched|cancel+ed|terminated|gone|went|quit|fired|walked)\b`,
  ],
])
