const raw = String.raw

/** Words that may stand between an auxiliary and its verb. */
const ADVERB = raw`(?: (?:just|finally|officially|recently|now|also|actually|already|really|today|yesterday|then|all|both|proudly|even|unexpectedly|suddenly|sadly|fully|newly|only just|once again|again|at last|formally|unanimously|successfully|kindly|very|so|since|myself|this (?:morning|week|month|year|weekend)|last (?:night|week|month|weekend|year)|on \p{L}+day|as of (?:today|now)))*`

/** `am thrilled to`, `am honoured to`: what follows has happened. */
const MOVED = raw`(?:'m|'re| am| are) (?:(?:so|very|deeply|truly|really|absolutely|beyond|incredibly|extremely) )*(?:honou?red|humbled|proud|thrilled|delighted|happy|excited|grateful|pleased|lucky|glad|relieved|overjoyed) to`

/** Relatives, friends and the like; what they go through is told as the writer's own news. */
export const KIN = raw`(?:(?:ex|ex-wife|ex-husband|wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|mother|mom|mum|mam|mama|father|dad|papa|parents|sister|brother|son|daughter|kids?|children|child|baby|boy|girl|twins|(?:great-)?grand(?:mother|father|ma|pa|dad|son|daughter|child|parents|mum|mom)|granny|gran|nan|nana|uncle|aunt|auntie|aunty|cousin|niece|nephew|eldest|oldest|youngest|middle one|other half|better half|little one|(?:god|step)(?:mother|father|son|daughter|dad|mum|mom)|friend|friends|best mate|mate|flatmate|roommate)(?:-in-law)?)\b`

export const PET = raw`(?:dog|cat|puppy|kitten|horse|pony|rabbit|guinea pig|hamster|parrot|budgie|terrier|labrador|retriever)`

/** A capitalised name: for patterns that mind case. */
export const NAME = raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Uncle|Aunt|Auntie|Father|Sister|Captain|Judge|Coach)\.? )?\p{Lu}[\p{L}]*(?:[-'’]\p{Lu}[\p{L}]*|-\p{Ll}+)*\.?(?: (?:(?:van|von|de|der|den|la|le|du|di|da|bin|al|el|dos|del) ){0,2}(?!I\b)\p{Lu}\p{L}*(?:[-'’]\p{Lu}\p{L}*)*\.?){0,6}`

/** What may stand behind a noun that ends a report, so that `promotion email` or `deal room` is none. */
const END = raw`(?=[.,;:!?)…—–"'*\ud83c-\ud83e\u2600-\u27bf]|$| ?[-(+&/:]| (?:with|on|at|in|for|from|by|last|this|these|yesterday|today|tonight|tomorrow|and|but|so|to|of|after|before|worth|we|i|he|she|it|they|my|our|that|which|yes|as|next|starting|because|when|while|than|now|over|through|under|against|despite|thanks|two|three|four|a|an|the|just|finally|again|early|earlier|here|there|back|yet|too|also|via|since|who|where|is|was|are|were|has|have|had|effective|all|both|out|during|or|if|me|us|him|her|them|then|still|only|right|about|up|off|down|into|within|until|lol|haha|omg|ever|together|anyway|at last|without|between|among)(?![\p{L}])| [\d$€£(]| [\ud83c-\ud83e\u2600-\u27bf:;])`

/** The pieces that the tables of events are made of. */
export const PIECES: Readonly<Record<string, string>> = {
  ADVERB,
  KIN,
  PET,
  END,
  /** Behind a subject: simple past, perfect or emphatic past; the verb's own form follows. */
  HAS: raw`(?:'ve|'s| have| has| did|${MOVED} have)?${ADVERB} `,
  /** A finished passive: `was`, `has been`, `got`, `am being`; the participle follows. */
  PASSIVE: raw`(?:(?:'ve|'s| have| has)?${ADVERB} been| was| were|(?:'ve|'s| have| has)?${ADVERB} got(?:ten)?|(?:'m|'re|'s| am| is| are) (?:being|getting)|${MOVED} (?:be|have been))${ADVERB} `,
  /** A state now. */
  NOW: raw`(?:'m|'re|'s| am| is| are)${ADVERB} `,
  /** Arranged and announced: `am starting`, `will be joining`; the -ing form follows. */
  GOING: raw`(?:'m|'re|'s| am| is| are|'ll be| will be| shall be|${MOVED} be)${ADVERB} `,
  /** Decided: `will retire`, `am going to retire`; the bare verb follows. */
  WILL: raw`(?:'ll| will| shall|(?:'m|'re|'s| am| is| are) going to|(?:'ve|'s| have| has) decided to|${MOVED})${ADVERB} `,
  NOT: raw`(?: (?:did not|didn't|have not|haven't|has not|hasn't|failed to|was not|wasn't|were not|weren't)|'ve not)`,
  /** Few words that do not end a clause, before the noun that matters. */
  FEW: raw`(?:(?!(?:and|but|or|to|for|by|from|that|if|your|as|it) )[\p{L}\d'&.€$£-]+ ){0,3}?`,
  SIX: raw`(?:(?!(?:and|but|or|that|if|from|your|as|it) )[\p{L}\d'&.,€$£-]+ ){0,6}?`,
  THE: raw`(?!your\b)(?:(?:a|an|the|my|our|his|her|their|that|this) )?`,
  MY: raw`(?:my|our|his|her|their)`,
  MINE: raw`\b(?:my|our)`,
  NAMED: raw`(?:\b(?:my|our)|(?-i:\p{Lu}\p{L}+)(?:-\p{L}+)?'s)`,
  ADJECTIVES: raw`(?: [\p{L}\d'-]+){0,3}?`,
  TAIL: raw`(?: (?:on|about|for|of|with|in|to|by) [^.!?;]{2,60}?(?<! (?:i|we|you|he|she|they)))?`,
  DONE: raw`(?:'s| is| are| has| have| was| were| got)?(?: (?:just|finally|officially|now|been|today|also|at last|being|all|fully|sadly))*`,
  WHENCE: raw`(?= (?:on|last|yesterday|this|today|in|at|after|from|very|quite|suddenly|unexpectedly|peacefully|early|two|three|a|earlier|just|while|during|aged|and|surrounded|with|over|weeks|healthy|safely|weighing)\b|[.,;!)]|$| [\ud83c-\ud83e\u2600-\u27bf])`,
  TITLE: raw`(?:(?:the|a|an|our|my|its|their|your) )?(?:(?!of |in |on |at |and |that |who |which |with |to |for |is |was |not |from )[\p{L}&-]+ ){0,4}?(?:director|manager|head|[se]?vp|president|vice[- ]president|partner|principal|professor|lecturer|c[etfiomp]o|chief|team lead|lead|leader|supervisor|editor|curator|captain|dean|chair(?:man|woman|person)?|officer|engineer|architect|scientist|developer|analyst|consultant|counsel|attorney|judge|secretary|treasurer|superintendent|coordinator|administrator|controller|nurse|teacher|headteacher|sergeant|lieutenant|colonel|chef|foreman|ambassador|minister|commissioner|trustee|specialist|designer|producer|postdoc|apprentice|trainee|intern|associate|maintainer|investigator|midwife|surgeon|pastor|rabbi|fellow|mayor)\b`,
  JOB: raw`(?:job|role|position|post|offer|internship|directorship|chair|gig|apprenticeship|placement|residency|traineeship|professorship|lectureship|postdoc|clerkship|promotion)(?! of \p{L}+ing| to \p{L}+ (?:the|a|my)| done)${END}`,
  PRIZE: raw`(?:award|awards|prize|prizes|medal|medals|trophy|gold|silver|bronze|competition|contest|hackathon|championship|championships|tournament|fellowship|scholarship|(?<=\b(?:first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|\dth|top|podium|a|the|our|my) )place|honou?rs?(?! of \p{L}+ing)|title|cup|bee|science fair|regatta|oscar|emmy|grammy|pulitzer|red dot|michelin star|knighthood|mbe|obe|fulbright|rhodes|bursary|ribbon|elections?|seat|of the (?:year|month|quarter|decade))(?! for (?:slowest|worst|best excuse))${END}`,
  EXAM: raw`(?:exams?|examination|test|bar|boards?|viva|finals|certification|certificate|cfa|cpa|pmp|cissp|aws|ielts|toefl|gcses?|a-levels|abitur|baccalaur[eé]ate|licen[cs]e|quals?|qualifying|orals?|defen[cs]e|comps|usmle|mcat|lsat|nclex|series \d+|theory|practical|audition|interview)\b(?! (?:suites?|cases?|runs?|plan|pass))`,
  DEGREE: raw`(?:degree|mba|ph\.?d|doctorate|master'?s|masters|bachelor'?s|apprenticeship|diploma|studies|residency|thesis|dissertation|b\.?sc|m\.?sc|training as|a-levels)\b`,
  ROUND: raw`(?:(?:(?:pre-)?seed|series [a-f]|angel|bridge|funding|financing|investment|first|second|convertible) (?:round|funding|investment|note)\b|(?:pre-)?seed${END}|series [a-f]\b)`,
  GRANT: raw`(?:grants?|funding|fellowship|scholarship|investment|subsidy|endowment)${END}`,
  MONEY: raw`(?:another |over |about |almost |nearly |some |roughly |more than )?(?:(?:[$€£¥]|(?:usd|eur|gbp|chf|sek|nok|dkk) )\d[\d.,]* ?(?:k|m|mn|bn|million|billion|thousand|mio)?\b|\d[\d.,]* ?(?:k|m|mn|bn|million|billion|mio|euros?|dollars|pounds|thousand (?:euros|dollars|pounds))\b|(?:a |one |two |three |four |five |six |eight |ten |twelve |twenty |fifty |half a )+(?:million|hundred thousand))`,
  CHILD: raw`(?:son|daughter|baby|boy|girl|child|twins|grandson|granddaughter|grandchild|niece|nephew|little one|godson|goddaughter)`,
  LIMB: raw`(?:leg|arm|ankle|wrist|hip|foot|collarbone|back|neck|nose|elbow|shoulder|knee|pelvis|ribs?|hand|jaw|toe|finger|acl|achilles(?: tendon)?|meniscus|tendon|ligament|rotator cuff|arms|legs|wrists|ankles)\b`,
  DISEASE: raw`(?:(?:(?:breast|lung|prostate|bowel|colon|ovarian|pancreatic|skin|stage \w+|terminal|brain|liver|thyroid|cervical|late-stage|advanced|early|blood|severe|clinical|type \w+) )*(?:cancer|tumou?r|diabetes|depression)|leuk(?:a)?emia|lymphoma|melanoma|parkinson'?s|alzheimer'?s|dementia|ms|multiple sclerosis|als|ptsd|burn-?out|pneumonia|sepsis|meningitis|hepatitis|tuberculosis|malaria|long covid|covid(?:-19)?|epilepsy|kidney failure|heart failure|lupus|crohn'?s|lyme|an eating disorder|anxiety|panic attacks)\b`,
  CONTEST: raw`(?:bid|tender|contract|case|client|customer|account|pitch|election|appeal|lawsuit|deal|funding|grant|investor|lease|licen[cs]e|farm|house|home|savings|custody)${END}`,
  SCHOOL: raw`(?:(?-i:\p{Lu}[\p{L}&]+)(?: (?:of|for|and|(?-i:\p{Lu}[\p{L}]+)))*(?! street| settings)(?![^.!?]*\b(?:traffic|airport|station|hotel)\b)|(?:phd|ph\.d\.|master's|graduate|mba|medical|nursing|doctoral) (?:program|programme|course)|(?:med|medical|law|grad|nursing|drama|art|business) school|college|university|uni|bar of)${END}`,
  BUILDING: raw`(?:house|flat|apartment|home|workshop|office|shop|store|studio|warehouse|barn|basement|cellar|restaurant|factory|garage|cottage|bakery|cabin|building|car|van|bike|bicycle|truck|boat|laptop|bag|wallet|purse)`,
  FIRM: raw`(?:company|firm|business|practice|startup|start-up|studio|shop|store|bakery|restaurant|café|cafe|gallery|agency|consultancy|charity|foundation|school|brewery|clinic|office|bookshop|boutique|podcast|channel|magazine|newsletter|farm|label)`,
  WORK: raw`(?:paper|article|book|novel|op-ed|essay|manuscript|column|translation|chapter|album|single|poems?|story|memoir|monograph|study|interview|research|cookbook|short story|textbook|preprint|collection|children's book|thesis|film|documentary)`,
}
