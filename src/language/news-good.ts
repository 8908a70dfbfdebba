import {
  CHILD,
  type Frame,
  frames,
  GOING,
  HAS,
  MONEY,
  NOW,
  PASSIVE,
  type Phrase,
  phrases,
  TITLE,
  WILL,
} from './news-words.ts'

const A = String.raw`(?:(?:a|an|the|my|our|his|her|their|your|that|this) )?`
/** Up to three words before the noun that matters. */
const FEW = String.raw`(?:(?!and |but |or |to |for |by |from )[\p{L}\p{N}'&.€$£-]+ ){0,3}?`
const FIRM_NAME = String.raw`(?!(?:you|us|me|him|her|them|the|a|an|this|that|in|on|at|from|as|for|now|next|late|by|via)\b)[\p{L}\d]`
const OFFER = String.raw`(?:job|role|position|post|offer|internship|directorship|chair|gig|apprenticeship|placement|residency|traineeship|professorship|lectureship|postdoc|clerkship|promotion)\b(?! of \p{L}+ing| to \p{L}+| done| number| advert| description|-)`
const PRIZE = String.raw`(?:award|awards|prize|prizes|medal|medals|trophy|gold|silver|bronze|competition|contest|hackathon|championship|championships|fellowship|scholarship|place|honou?rs?|title|cup|oscar|emmy|grammy|pulitzer|nobel|red dot|michelin star|knighthood|mbe|obe|fulbright|rhodes|bursary|ribbon|election|elections|seat|of the (?:year|month|quarter|decade))\b(?! (?:notice|winning|plaque|for (?:slowest|worst|best excuse)))`
const EXAM = String.raw`(?:exams?|examination|tests?|bar(?: exam)?|boards?|viva|finals|certification|certificate|cfa|cpa|pmp|cissp|aws|ielts|toefl|gcses?|a-levels|abitur|baccalaur[eé]ate|driving test|licen[cs]e|quals?|qualifying|orals?|defen[cs]e|orals|comps|usmle|mcat|lsat|nclex|usmle step \d|theory|practical|audition|interview)\b(?! suites?| cases?| runs?| plan| pass)`
const DEGREE = String.raw`(?:degree|mba|ph\.?d|doctorate|master'?s|masters|bachelor'?s|apprenticeship|diploma|studies|residency|thesis|dissertation|b\.?sc|m\.?sc|law school|medical school|med school|nursing school|training as|a-levels)\b`
const ROUND = String.raw`(?:(?:pre-)?seed|series [a-f]\b|angel|bridge|funding|financing|investment|first|second) ?(?:round|funding|investment)?`
const GRANT = String.raw`(?:grants?|funding|fellowship|scholarship|investment|loan from|subsidy|endowment)\b`

/** Good news in event frames: subject, tense, verb, object. */
export const GOOD_FRAMES: readonly Frame[] = frames('good', [
  // promotion
  [
    'promotion',
    'wfpe',
    0.9,
    String.raw`${PASSIVE}promoted\b(?! (?:by (?:google|the algorithm)|on |in the store))`,
  ],
  ['promotion', 'e', 0.85, String.raw` (?:just |finally )?got promoted\b`],
  ['promotion', 'wfp', 0.85, String.raw`${PASSIVE}(?:made|named|elevated to|voted) (?:up to )?${TITLE}`],
  [
    'promotion',
    'wfpe',
    0.85,
    String.raw`${HAS}(?:made|became|become) (?:it to )?(?:partner|vp|vice president|director|professor|${TITLE})`,
  ],
  [
    'promotion',
    'wfpe',
    0.85,
    String.raw`${HAS}(?:got|get|received|earned|gotten|been granted|was granted) ${A}(?:tenure|promotion|directorship|raise)\b(?! because)`,
  ],
  ['promotion', 'w', 0.75, String.raw`${NOW}(?:now |officially )+${TITLE}`],
  [
    'promotion',
    'w',
    0.75,
    String.raw`(?:'ll| will|'m| am)${String.raw`(?: be)?`} (?:tak(?:e|ing)|took) over (?:as |(?:his|her|the) (?:role|position|post|job) as )${TITLE}(?! on the call|-tak)`,
  ],
  [
    'promotion',
    'wfp',
    0.75,
    String.raw`${HAS}(?:took|taken) over (?:as |(?:his|her|the) (?:old )?(?:role|position|post|job) as )${TITLE}`,
  ],
  [
    'promotion',
    'w',
    0.75,
    String.raw`(?: start|'m starting| am starting|'ll start| will start|'ll be starting) as (?:the )?(?!early)${TITLE}`,
  ],
  [
    'promotion',
    'wfp',
    0.85,
    String.raw`${PASSIVE}(?:elected|re-elected|voted in|sworn in)(?: as)? (?:the )?(?:new )?(?:${TITLE}|mayor|president|chair|fellow|to )`,
  ],
  // job
  [
    'job',
    'wfp',
    0.88,
    String.raw`${PASSIVE}(?:appointed|hired|named|selected|nominated|chosen)(?: (?:as|to be|to serve as))? ${TITLE}`,
  ],
  ['job', 'wfp', 0.85, String.raw`${PASSIVE}(?:appointed|hired) (?:by|at|as|to)\b`],
  ['job', 'wfpe', 0.85, String.raw`${PASSIVE}offered ${A}${FEW}${OFFER}`],
  [
    'job',
    'wfpe',
    0.88,
    String.raw`${HAS}accepted ${A}${FEW}(?:${OFFER}|offer)(?! (?:of help|for the (?:house|car)))`,
  ],
  [
    'job',
    'wfpe',
    0.88,
    String.raw`${HAS}(?:got|gotten|landed|secured|found|nailed|bagged|scored|get|won) ${A}${FEW}${OFFER}`,
  ],
  ['job', 'fp', 0.85, String.raw`'s got ${A}${FEW}${OFFER}`],
  [
    'job',
    'wfpe',
    0.85,
    String.raw`(?:${HAS}(?:started|begun|began|starting)|${GOING}starting|${WILL}start|${WILL}be starting) (?:in )?(?:a|an|my|our|his|her|the|their) (?:new|brand new|brand-new|exciting new|first) ${FEW}(?:job|role|position|post|chapter at|gig|adventure at|internship)\b`,
  ],
  [
    'job',
    'wfpe',
    0.8,
    String.raw`(?:${HAS}started|${GOING}starting|${WILL}start|${WILL}be starting) (?:work(?:ing)? )?(?:at|with) (?=\p{L})(?!the (?:top|beginning|end|office)|noon|half|about|around|first|midnight|dawn|once|a |an |page|zero|least|eight|nine|ten|seven|six|school|kindergarten)${FIRM_NAME}`,
  ],
  [
    'job',
    'wfp',
    0.8,
    String.raw`(?:${HAS}started|${GOING}starting|${WILL}start) as (?!early|soon|planned|usual|a (?:joke|hobby|small))${TITLE}`,
  ],
  [
    'job',
    'wfpe',
    0.8,
    String.raw`(?:${HAS}joined|${GOING}joining|${WILL}join) ${FIRM_NAME}[\p{L}\d.&'-]*(?: [\p{L}\d.&'-]+){0,6}? (?:as|in the role of) ${TITLE}`,
  ],
  [
    'job',
    'wfp',
    0.85,
    String.raw`${HAS}(?:taken up|took up|taken on|took on) (?:a|the|my|his|her) ${FEW}(?:post|position|role|job|chair|professorship)\b`,
  ],
  [
    'job',
    'p',
    0.85,
    String.raw`(?:${HAS}joined|${GOING}joining|${WILL}join|${WILL}be joining| joins) (?:us|our team|the team|our (?:company|firm|group|office))\b(?! (?:for|at|on (?:the call|zoom)|via|later|tonight|tomorrow))`,
  ],
  [
    'job',
    'w',
    0.7,
    String.raw`(?:'m| am|'ve been| have been|'ve started| have started) (?:now )?(?:working (?:at|for)|employed (?:at|by)) (?!home|the moment|night|it\b|this|least|a |an )${FIRM_NAME}[\p{L}\d&' -]{1,40} (?:now|since)\b`,
  ],
  ['job', 'w', 0.85, String.raw` have (?:a|got a) new (?:job|role|position|employer)\b`],
  // award
  [
    'award',
    'wfpoe',
    0.88,
    String.raw`${HAS}(?:won|received|got|earned|picked up|collected|scooped|took|taken|took home|taken home|landed|clinched|bagged|been awarded|secured) (?:(?:a|an|the|my|our|his|her|their|its|first|second|third|this year's|two|three|top|both) )*(?:(?!and |but |or |to |from )[\p{L}\p{N}'&.-]+ ){0,6}?${PRIZE}`,
  ],
  [
    'award',
    'wfpo',
    0.88,
    String.raw`${PASSIVE}(?:awarded|presented with|honou?red with|given|recogni[sz]ed with) (?:(?:a|an|the|this year's|its|their) )?(?:(?!and |but |or )[\p{L}\p{N}'&.-]+ ){0,7}?(?:${PRIZE}|${GRANT}|honorary)`,
  ],
  ['award', 'wfpo', 0.85, String.raw`${PASSIVE}(?:awarded|granted|allocated|given) (?:the |a |an )?${MONEY}`],
  [
    'award',
    'wfpo',
    0.85,
    String.raw`${PASSIVE}(?:named|voted|elected|selected|chosen|recogni[sz]ed)(?: as| to)? (?:(?:one of|a|an|the|to) )*(?:(?!and |but |or )[\p{L}\p{N}'&.-]+ ){0,6}?(?:of the (?:year|month|quarter)|fellow|member of the|under 30|top \d+|academy|hall of fame|winner|best)\b`,
  ],
  [
    'award',
    'wfpo',
    0.82,
    String.raw`${PASSIVE}(?:shortlisted|longlisted|nominated|selected|knighted|inducted)\b(?! (?:by mistake|because))(?: (?:for|as|into|to)\b)?(?= (?:for|as|into|to|in)\b|[.!]| by)`,
  ],
  [
    'award',
    'wfo',
    0.8,
    String.raw`${HAS}(?:won|came|come|finished|placed) (?:(?:in )?first|first|second|third|top)(?: place| prize)?\b(?! (?:thing|time|half|step|round|game|set))`,
  ],
  ['award', 'wo', 0.75, String.raw`${HAS}won (?:the|an?|our) (?-i:\p{Lu}[\p{Ll}]+)`],
  // publication
  [
    'publication',
    'wfpe',
    0.88,
    String.raw`${HAS}(?:published|placed) (?:my|our|his|her|their|a|an|the) ${FEW}(?:paper|article|book|novel|op-ed|essay|memoir|story|study|chapter|monograph|poems?|collection|thesis|piece in|report in|album|single|manifesto)\b`,
  ],
  [
    'publication',
    'wfpe',
    0.88,
    String.raw`${HAS}(?:got|had|have|gotten) (?:my|our|a|his|her|the) ${FEW}(?:paper|article|book|novel|manuscript|story|piece|chapter|poem|abstract|essay)s? (?:accepted|published|out|into)\b`,
  ],
  [
    'publication',
    'wfpe',
    0.88,
    String.raw`${HAS}(?:signed|landed|got|gotten|inked) ${A}${FEW}(?:book|publishing|record|two-book|three-book) (?:deal|contract)\b`,
  ],
  // launch
  [
    'launch',
    'wo',
    0.85,
    String.raw`${HAS}(?:launched|released|unveiled|went live with|gone live with|rolled out) (?:(?:our|my) (?!own copy)|(?:a|the) (?:new|first|brand) |(?-i:\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}+(?: today|!)))`,
  ],
  [
    'launch',
    'wfpoe',
    0.85,
    String.raw`${HAS}(?:opened|launched|started|founded|co-founded|set up|incorporated|registered) (?:my|our|his|her|their|a|the) (?:very )?(?:own |new |little |small |second |third |first |consulting |online |family |law )*(?:company|business|firm|practice|startup|start-up|studio|shop|store|bakery|restaurant|café|cafe|gallery|agency|consultancy|charity|foundation|school|brewery|clinic|office|bookshop|boutique|podcast|channel|magazine|newsletter)\b(?! (?:window|door|file|account|ticket|meeting))`,
  ],
  ['launch', 'wo', 0.85, String.raw`${HAS}(?:shipped|delivered|sold) (?:our|my) (?:very )?first\b`],
  // funding
  [
    'funding',
    'wfpo',
    0.88,
    String.raw`${HAS}(?:raised|closed|secured|landed|got|won) (?:(?:a|an|our|my|the|their) )?(?:(?:${MONEY}) )?(?:in )?(?:our |a |the )?${ROUND}`,
  ],
  [
    'funding',
    'wpo',
    0.85,
    String.raw`${HAS}(?:raised|secured|closed|received|won|got|landed) ${MONEY}(?! (?:of|more|extra|likes|replies|mails|emails|visitors|hits|errors))`,
  ],
  [
    'funding',
    'wfpoe',
    0.88,
    String.raw`${HAS}(?:got|won|received|secured|landed|gotten|been awarded) (?:(?:a|an|the|our|my|his|her|that|this) )(?:(?!and |but |or |to |for )[\p{L}\p{N}'&.€$£,-]+ ){0,4}?${GRANT}(?! (?:application|proposal|letter|report|form|agency)s?)`,
  ],
  [
    'funding',
    'wo',
    0.85,
    String.raw`${HAS}(?:hit|reached|passed|made|smashed|met|exceeded) (?:our|my|the) ${FEW}(?:kickstarter|funding|fundraising|crowdfunding|campaign|indiegogo)(?: \p{L}+){0,2} ?(?:goal|target)?\b`,
  ],
  [
    'funding',
    'wo',
    0.82,
    String.raw`(?: get|'ll get| will get| will receive|'re getting| are getting) ${MONEY}(?: \p{L}+){0,2} (?:for|from|over|towards?)\b`,
  ],
  ['funding', 'wo', 0.85, String.raw`${PASSIVE}funded\b(?! by the| under| through)`],
  // graduation
  [
    'graduation',
    'wfpe',
    0.88,
    String.raw`${HAS}graduated\b(?! (?:to (?:using|a )|from (?:using|vim|excel)|in (?:19|20)))`,
  ],
  [
    'graduation',
    'wfpe',
    0.9,
    String.raw`${HAS}(?:defended|handed in|submitted|passed) (?:my|our|his|her|the) ${FEW}(?:ph\.?d|thesis|dissertation|doctorate|master'?s|viva)\b(?! (?:topic|plan))`,
  ],
  [
    'graduation',
    'wfpe',
    0.88,
    String.raw`${HAS}(?:completed|finished|earned|received|got|gotten|obtained|been awarded|gained|did) (?:my|his|her|their|our|a|an|the) ${FEW}${DEGREE}(?! (?:questionnaire|form|plan|survey|application|programme? (?:brochure|page)))`,
  ],
  [
    'graduation',
    'wf',
    0.85,
    String.raw`${NOW}(?:officially |finally |now )*(?:a )?(?:doctor|dr\b|ph\.?d|graduate|lawyer|nurse|pilot|chartered accountant)\b(?! who)`,
  ],
  // retirement
  [
    'retirement',
    'wfp',
    0.88,
    String.raw`(?:${HAS}retired|${GOING}retiring|${WILL}retire|${WILL}be retiring)\b(?! (?:the|that|our|my|his|her|your|an?|it|this|these|those|hurt|early (?:from the race|in lap)|to (?:bed|the)|some|all|old|\p{L}+ (?:server|api|code))\b)`,
  ],
  ['retirement', 'w', 0.85, String.raw`${HAS}handed in my (?:badge|keys|notice) for the last time`],
  // birth
  [
    'birth',
    'fp',
    0.88,
    String.raw`${PASSIVE}born\b(?! (?:in (?:19|20)\d\d|out of|from|of|with|before|after|to (?:be|do|\p{L}+ (?!parents)))\b)`,
  ],
  [
    'birth',
    'wfp',
    0.88,
    String.raw`(?:${HAS}had|${HAS}gave birth to|${HAS}given birth to|${HAS}welcomed|${HAS}delivered) (?:(?:a|an|our|my|her|their|his) )?(?:(?!and |but |or |to |for )[\p{L}-]+ ){0,4}?(?:baby|babies|boy|girl|son|daughter|twins|triplets|child|grandchild|grandson|granddaughter)\b(?! (?:scout|friend|sitter|shower|over|with (?:a|the) (?:cold|fever)))`,
  ],
  [
    'birth',
    'wfp',
    0.85,
    String.raw`(?:${HAS}(?:became|become)|${GOING}becoming) (?:a |an )?(?:proud |new )?(?:great-)?(?:grand)?(?:mother|father|parents|dad|mum|mom|mama|ma|pa|uncle|aunt|auntie)\b`,
  ],
  [
    'birth',
    'wfp',
    0.85,
    String.raw`${GOING}(?:expecting|having) (?:a baby|a little|twins|our (?:first|second|third|next)(?: (?:child|baby|little one|one|kid))?(?= (?:in|this|next|around|any)\b|[.!]|$)|(?:a|another) (?:boy|girl|child|baby))`,
  ],
  ['birth', 'wfp', 0.85, String.raw`${NOW}(?:\p{L}+ )?pregnant\b`],
  [
    'birth',
    'wfp',
    0.85,
    String.raw`${HAS}adopted (?:a|an|our|two) (?:(?!new )\p{L}+ ){0,2}?(?:boy|girl|child|children|baby|son|daughter|siblings)\b`,
  ],
  // wedding
  [
    'wedding',
    'wfpe',
    0.9,
    String.raw`(?:${HAS}(?:got|gotten)|${PASSIVE}|${GOING}(?:getting)|${WILL}(?:get|be getting))(?: \p{L}+ly)? ?(?:married|hitched|engaged)\b(?! (?:in|with|to (?:the )?(?:work|idea|conversation)|by))`,
  ],
  [
    'wedding',
    'wf',
    0.85,
    String.raw`${HAS}(?:got|gotten)(?: \p{L}+ly)? (?:married|engaged) (?:in|on|at|to)\b(?! (?:conversation|debate))`,
  ],
  [
    'wedding',
    'fp',
    0.85,
    String.raw`(?:${HAS}(?:got|gotten)|${GOING}getting)(?: \p{L}+ly)? (?:married|engaged) (?:in|on|at|to)\b`,
  ],
  [
    'wedding',
    'wfp',
    0.85,
    String.raw`(?:'re| are|'m| am) (?:now |finally |officially )?(?:engaged|married)(?=[.!;,]|$| (?:\p{Extended_Pictographic}|now|today|since (?:saturday|sunday|last|yesterday)))(?! couples)`,
  ],
  ['wedding', 'wfp', 0.9, String.raw`${HAS}(?:tied the knot|eloped)\b`],
  [
    'wedding',
    'wfp',
    0.82,
    String.raw`${HAS}(?:proposed|popped the question)(?= and \p{L}+ said yes|[.!]| to (?:me|my|him|her)|\s*$| last| yesterday| on the beach)(?! a )`,
  ],
  [
    'wedding',
    'w',
    0.7,
    String.raw`${HAS}married (?:the|my) (?:love|best friend|girlfriend|boyfriend|partner|fianc)`,
  ],
  // anniversary
  [
    'anniversary',
    'wfpo',
    0.85,
    String.raw`(?:${HAS}(?:celebrated|marked|completed)|${GOING}celebrating) (?:(?:my|our|his|her|the) )?(?:[\p{L}\d-]+ ){0,3}?(?:anniversary|jubilee|years (?:of marriage|together|with|at|in)|silver wedding|golden wedding|birthday)\b`,
  ],
  [
    'anniversary',
    'wfp',
    0.75,
    String.raw`${HAS}turned (?:1[68]|2[15]|30|40|50|60|65|70|75|80|85|90|95|100|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred)\b(?! degrees| percent| %|,\d)`,
  ],
  // exam
  [
    'exam',
    'wfpe',
    0.9,
    String.raw`${HAS}(?:passed|aced|cleared|nailed|smashed|sailed through) (?:(?:my|the|her|his|all|our|their|a) )*(?:(?!and |but |or |to |for |that )[\p{L}\p{N}'.-]+ ){0,4}?${EXAM}`,
  ],
  [
    'exam',
    'wfp',
    0.85,
    String.raw`${HAS}(?:got|gotten|been accepted|was accepted|were accepted|been admitted|was admitted) (?:in)?to (?:the )?(?:(?-i:\p{Lu}[\p{L}]+)(?! Street| settings)|medical school|med school|law school|college|university|uni|grad school|nursing school|drama school|art school|business school|bar of)\b(?=[ ,.!;:]|$)(?! (?:yesterday|today|at \d|late|early|this|last|on \p{L}+day|around|about|and|with|last))`,
  ],
  [
    'exam',
    'wfp',
    0.85,
    String.raw`${PASSIVE}(?:accepted|admitted|called) (?:to|into|at|by) (?:the )?(?:bar\b|(?-i:\p{Lu}\p{L}+)|medical|law|med|grad|university|college|phd)`,
  ],
  [
    'exam',
    'wfpe',
    0.85,
    String.raw`${HAS}(?:got|earned|received|obtained|passed|gained|gotten) (?:my|his|her|their) ${FEW}(?:pmp|cpa|cfa|cissp|licen[cs]e|certification|certificate|black belt|pilot|accreditation|qualification|results, all)\b(?! (?:back from|renewed|plate))`,
  ],
  [
    'exam',
    'w',
    0.82,
    String.raw`${NOW}(?:now |officially |finally )+(?:a |an )?(?:fully )?(?:certified|licensed|chartered|qualified|accredited|registered|board-certified)\b`,
  ],
  // health
  [
    'health',
    'wfp',
    0.88,
    String.raw`${NOW}(?:\p{L}+ )?(?:cancer[- ]free|in remission|out of (?:hospital|intensive care|surgery|the icu|the woods|danger|the coma)|home from (?:the )?hospital|back from (?:the )?hospital|on the mend)\b`,
  ],
  [
    'health',
    'wfp',
    0.88,
    String.raw`(?:${HAS}(?:got|been given|received|was given) the all[- ]clear|${PASSIVE}(?:discharged|released) from (?:the )?hospital|${HAS}beaten cancer|${HAS}(?:fully |completely )?recovered from (?:the |my |his |her )?(?:surgery|operation|cancer|stroke|illness|accident)|${HAS}woke(?:n)? up from (?:the|his|her) coma|${HAS}(?:finished|completed) (?:my |his |her |the )?(?:last )?(?:chemo\p{L}*|radiation|treatment))\b`,
  ],
  ['health', 'w', 0.85, String.raw`(?:'ve| have|'m| am)(?: \p{L}+)? (?:been )?sober (?:for|since)\b`],
  // other
  [
    'other',
    'wfpe',
    0.85,
    String.raw`${HAS}(?:bought|purchased|got the keys (?:to|for)|exchanged on|closed on|completed on) (?:a|an|our|my|the|that|his|her|their) ${FEW}(?:house|flat|apartment|home|condo|cottage|farm|place in|farmhouse|townhouse)\b(?! (?:of|wine|salad|number|network|plant|plants|sitter|key))`,
  ],
  [
    'other',
    'wfp',
    0.8,
    String.raw`${HAS}moved into (?:our|my|his|her|their|the) (?:(?!office|building)\p{L}+ ){0,2}?(?:house|flat|apartment|home|place)\b`,
  ],
  [
    'other',
    'wo',
    0.88,
    String.raw`${HAS}(?:won|signed|landed|closed|clinched|sealed|secured|got) (?:the|a|our|an) (?:(?!and |but |or |to )[\p{L}\p{N}'&.-]+ ){0,4}?(?:tender|contract|bid|deal|case|lawsuit|appeal|pitch|account|acquisition|merger|referendum|client|customer)\b(?! (?:list|number|review|window|wrong|for review|template|back|details|complaint))`,
  ],
  [
    'other',
    'wo',
    0.85,
    String.raw`${HAS}(?:signed|landed|won|got|onboarded) (?:(?:our|my) (?:very )?(?:first|biggest|largest|second|new)|(?-i:\p{Lu}\p{L}+)(?: (?-i:\p{Lu}\p{L}+))? as (?:a|our)) ?(?:[\p{L}-]+ ){0,3}?(?:customer|client|account|contract|deal|order|partner|sponsor|user)\b(?! complaint)`,
  ],
  [
    'other',
    'wfpe',
    0.85,
    String.raw`${HAS}(?:got|received|been granted|was granted|were granted|obtained|secured|gotten) (?:my|our|his|her|their|the|a|us) ${FEW}(?:citizenship|green card|visa|residency|residence permit|work permit|asylum|planning permission|building permit|patent|custody|passport)\b(?! (?:form|office|appointment|application|photo|back))`,
  ],
  [
    'other',
    'wfp',
    0.85,
    String.raw`${PASSIVE}(?:granted|given|awarded) (?:a |the |our |my |full )?(?:citizenship|green card|visa|residency|asylum|planning permission|patent|custody)\b`,
  ],
  [
    'other',
    'wfp',
    0.82,
    String.raw`${HAS}paid off (?:my|our|the|his|her|all my) (?:\p{L}+ ){0,2}?(?:student loans?|loans?|mortgage|debts?|credit cards?)\b`,
  ],
  [
    'other',
    'wfp',
    0.85,
    String.raw`${HAS}sold (?:my|our|his|her|the) (?:company|startup|business|firm|first (?:house|painting|book|novel|company))\b`,
  ],
  [
    'other',
    'o',
    0.82,
    String.raw`${PASSIVE}(?:acquired|bought) by\b|${HAS}(?:broke even|went public|gone public|turned a profit|become profitable)`,
  ],
  [
    'other',
    'wf',
    0.85,
    String.raw`${HAS}(?:finished|completed|ran|run) (?:my|the|our|his|her) (?:(?-i:\p{Lu}\p{L}+) |first |last |second ){0,3}(?:marathon|half marathon|ironman|triathlon|half-marathon)\b`,
  ],
])

const MINE = String.raw`\b(?:my|our)`
const NAMED = String.raw`(?:\b(?:my|our)|(?-i:\p{Lu}\p{L}+)(?:-\p{L}+)?'s)`
const ADJECTIVES = String.raw`(?: (?!app\b)[\p{L}\p{N}'-]+){0,3}?`
const TAIL = String.raw`(?: (?:on|about|for|of|with|in|to|by) [^.!?;]{2,60}?)?`
const DONE = String.raw`(?:'s| is| are| has| have| was| were| got)?(?: (?:just|finally|officially|now|been|today|also|at last|being))*`

/** Good news in phrases that hold their own subject. */
export const GOOD_PHRASES: readonly Phrase[] = phrases('good', [
  [
    'promotion',
    'w',
    0.85,
    String.raw`\bthey(?:'ve| have)?(?: just)? made me (?:the |a |an )?(?!wait|feel|do |think|sign|stay|come|look)${TITLE}`,
  ],
  [
    'promotion',
    'p',
    0.85,
    String.raw`\b(?:congrat\p{L}*|well done|kudos|hats off) to (?!you\b|me\b|us\b|all\b|the\b|everyone)(?-i:\p{Lu}\p{L}+)[^.!?]{0,60}?(?:\bwho (?:was|has|got|is|were|have|just|won|made|passed)\b|\bon (?:(?:his|her|their|the) )(?:\p{L}+ ){0,2}?(?:promotion|appointment|award|new (?:role|job|position)|wedding|engagement|baby|birth|publication|graduation|marriage|election))`,
  ],
  [
    'promotion',
    'p',
    0.85,
    String.raw`\bjoin (?:me|us) in (?:congratulating|wishing) (?!you\b|all\b)(?-i:\p{Lu}\p{L}+)[^.!?]{0,60}?\b(?:on|for) (?:(?:his|her|their|the|a) )(?:[\p{L}-]+ ){0,3}?(?:promotion|appointment|award|role|job|position|retirement|wedding|engagement|birth|publication|graduation|marriage|election|success)`,
  ],
  [
    'job',
    'p',
    0.85,
    String.raw`\b(?:thrilled|delighted|pleased|happy|excited|proud) to (?:welcome|announce (?:the appointment|the hiring|the promotion) of) (?!you\b|all\b|our\b|the\b)(?-i:\p{Lu}[\p{L}'-]+)[^.!?]{0,60}?\b(?:as|to (?:the|our) (?:team|company|firm|group|board))\b`,
  ],
  [
    'job',
    'w',
    0.85,
    String.raw`\b(?:today|yesterday|monday|this) (?:was|is|marks|marked) my (?:very )?first day (?:at|as|with) (?!(?:home|the beach|school|it|a time|back)\b)\p{L}`,
  ],
  [
    'award',
    'w',
    0.88,
    String.raw`${NAMED}${ADJECTIVES} (?:paper|team|photo|picture|painting|film|design|project|thesis|dissertation|novel|book|app|startup|company|firm|school|poem|song|play|proposal|essay|recipe|garden|brewery|restaurant|wine|cheese|cake|choir|band|poster|product|building|short film|documentary)${TAIL}${DONE} (?:won|wins|received|been awarded|awarded|got|earned|took|taken|been named|named|shortlisted for|been shortlisted for|nominated for|picked up) (?:(?!and |but )[\p{L}\p{N}'&.-]+ ){0,8}?(?:award|prize|medal|gold|silver|bronze|first|best|competition|contest|trophy|star|place|honou?rs?|championship|cup)\b`,
  ],
  [
    'publication',
    'w',
    0.88,
    String.raw`${NAMED}${ADJECTIVES} (?:paper|article|book|novel|op-ed|essay|manuscript|column|translation|chapter|album|single|poems?|story|memoir|monograph|study|interview|cookbook|short story|textbook|preprint|collection|children's book|thesis|film|documentary)s?${TAIL}${DONE} (?:accepted (?:at|by|for|in|to|into|with)|accepted(?=[.!,;:)]|$)|published(?! by the deadline)|out(?: (?:now|today|on|in|at|with|from)\b|[.!,]|$)|come out|came out|coming out|in print|appeared in|appears in|made it into|ran in|run in|featured in|in the shops|on the shelves|in bookshops|available (?:now|today|for pre-order))(?! (?:to|with) (?:the )?(?:notary|legal|review|client|printer|bounce))`,
  ],
  [
    'launch',
    'w',
    0.85,
    String.raw`${MINE}${ADJECTIVES} (?:app|site|website|product|platform|store|shop|podcast|blog|game|channel|newsletter|consultancy|business|company|startup|studio|bakery|restaurant|gallery|café|cafe|service|practice|magazine|course|school|brewery|bookshop)${DONE} (?:live\b|went live|gone live|launched|open for business|officially open|opened (?:its doors|today|yesterday|last|on)|up and running|in the app store)(?! (?:at|in) \d+ minutes)`,
  ],
  [
    'launch',
    'o',
    0.8,
    String.raw`^ ?(?:it's official[:,!.—– -]+)?we(?:'re| are) (?:now |finally |officially )?(?:open|live)!`,
  ],
  [
    'funding',
    'o',
    0.85,
    String.raw`^ ?(?:the )?(?:seed|series [a-f])(?: round)? (?:is )?(?:done|closed|signed)\b(?!\?)`,
  ],
  [
    'funding',
    'o',
    0.85,
    String.raw`\b(?:approved|funded|accepted|granted|supported) (?:our|my) ${FEW}(?:proposal|application|project|grant|bid)\b(?! (?:to|for (?:comment|review)))`,
  ],
  [
    'funding',
    'o',
    0.85,
    String.raw`${MINE}${ADJECTIVES} (?:grant|proposal|application|project|campaign|kickstarter|funding application|fundraiser|crowdfunding)${TAIL}${DONE} (?:funded|approved|been approved|came through|come through|reached (?:its|the|our) (?:\p{L}+ )?(?:target|goal)|hit (?:its|the) (?:target|goal)|successful|was accepted)\b`,
  ],
  [
    'retirement',
    'w',
    0.8,
    String.raw`\b(?:my retirement (?:is|will be|starts|began|party)|(?:today|friday|tomorrow|yesterday) (?:is|was) my last (?:working )?day before (?:i retire|retirement|retiring))\b`,
  ],
  [
    'birth',
    'f',
    0.9,
    String.raw`\b(?:our|my|the)(?: \p{L}+){0,2}? ${CHILD}(?: (?-i:\p{Lu}\p{L}+))?${DONE} (?:arrived|come|came|here|been born|born)(?= (?:at|on|this|last|yesterday|today|early|safely|into|a|two|one|three|weeks|healthy|and|just|christmas)\b|[.!,;]|$)(?! (?:home|back|from|with|to|late|into the (?:room|office)))`,
  ],
  [
    'birth',
    'f',
    0.85,
    String.raw`^ ?(?:it's|it is) (?:a|twin) (?:beautiful |healthy )?(?:boys?|girls?)(?:!|\.(?: |$)|$)|\bwelcome to the world\b`,
  ],
  [
    'birth',
    'p',
    0.85,
    String.raw`(?-i:\p{Lu}\p{L}+) (?:has |have )?(?:gave|given) birth to (?:a|an|her|their|twins)\b(?! (?:monster|new era|idea))`,
  ],
  [
    'wedding',
    'w',
    0.85,
    String.raw`\b(?:he|she) (?:proposed|asked me to marry (?:him|her))(?! (?:a|that|to (?!me)))[^.?]{0,20}(?:\bI said yes\b|!)|\bI said yes!|\bproposed (?:to me )?and I said yes\b`,
  ],
  [
    'anniversary',
    'w',
    0.85,
    String.raw`\b(?:today|this (?:week|month|year)|yesterday)(?: it)?(?:'s| is| was| marks| marked)(?: exactly)? (?:my |our )?(?:[\p{L}\d-]+ )?(?:years?|anniversary)\b[^.!?]{0,20}\b(?:since I|since we|at|with|of|here)\b|\b(?:it's|it is|it was|was|is|today's|marks) (?:my|our) (?:[\p{L}\d-]+ )?(?:work |wedding |work-)?anniversary\b`,
  ],
  [
    'health',
    'w',
    0.88,
    String.raw`\b(?:the|my|his|her|our \p{L}+'s|(?:mum|mom|dad)'s)(?: last| latest)? (?:scans?|biopsy|mri|test results|results|mammogram|pet scan|ct)(?: results?)? (?:came back|come back|is|are|was|were)(?: all)? (?:clear|clean|negative|benign|normal)\b(?![^.!?]*\b(?:server|patch\p{L}*|virus|library|code|network|disk|security|build|system)\b)`,
  ],
  [
    'health',
    'w',
    0.85,
    String.raw`\b(?:my|his|her|our \p{L}+'s|(?:mum|mom|dad)'s|(?-i:\p{Lu}\p{L}+)'s) (?:\p{L}+ )?(?:surgery|operation|transplant|procedure|treatment|chemo) (?:went (?:really |very )?well|was (?:a success|successful)|worked)\b`,
  ],
  [
    'health',
    'f',
    0.82,
    String.raw`(?-i:\p{Lu}\p{L}+) (?:woke up|is awake|has woken up)\b[^.!?]{0,30}\b(?:and (?:knows|recogni[sz]ed|knew|spoke|talked)|from (?:the|his|her) coma)`,
  ],
  [
    'other',
    'w',
    0.82,
    String.raw`\bgranted us (?:planning permission|asylum|a patent|custody|a visa|residency|a permit)\b|${MINE} (?:visa|patent|green card|citizenship|asylum|planning permission|mortgage)(?: application)?${DONE} (?:approved|granted|came through|come through)\b`,
  ],
])
