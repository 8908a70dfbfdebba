import { framesOf, phrasesOf } from './news-words.ts'

/** News of work and money, in event frames. */
export const WORK_FRAMES = framesOf(String.raw`
# promotion
+ promotion wfpe .9 {PASSIVE}promoted\b(?! (?:by (?:google|the algorithm)|on (?:linkedin|facebook|social|youtube)|in the store))
+ promotion e .85  (?:(?:just|finally) )?got promoted\b
+ promotion wfp .85 {PASSIVE}(?:made|named|elevated to|voted) (?:up to )?{TITLE}
+ promotion wfpe .85 {HAS}(?:made|became|become) (?:it to )?{TITLE}
+ promotion wfpe .85 {HAS}(?:got|get|received|earned|gotten|been granted|was granted) {THE}(?:tenure|promotion|directorship|raise){END}(?! because)
+ promotion w .75 {NOW}(?:now |officially )*(?:now|officially|the new|promoted to) {TITLE}
+ promotion p .8 (?:'s| is) (?:now (?:our|the|the new)|our new) {TITLE}
+ promotion wp .75 (?:'ll| will) be (?:the new|our new|your new|(?:a|an|the)(?= [^.!?]{3,40} (?:from|starting|as of|at|in) )) ?{TITLE}
+ promotion w .75 (?:'ll| will|'m| am)(?: be)? (?:tak(?:e|ing)) over (?:as |(?:his|her|the) (?:role|position|post|job) as ){TITLE}(?! on the call|-tak)
+ promotion wfp .75 {HAS}(?:took|taken) over (?:as |(?:his|her|the) (?:old )?(?:role|position|post|job) as ){TITLE}
+ promotion w .75 (?: start|'m starting| am starting|'ll start| will start|'ll be starting) as (?:the )?(?!early){TITLE}
+ promotion wfp .85 {PASSIVE}(?:elected|re-elected|voted in|sworn in)(?: as)? (?:the )?(?:new )?(?:{TITLE}|mayor|to )
+ promotion wfp .82 (?:{HAS}(?:moved|stepped)(?: up)?|{GOING}(?:moving|stepping)(?: up)?|{PASSIVE}(?:bumped|moved|upped|kicked)(?: up)?|{GOING}taking on|{HAS}taken on|{HAS}took on) ?(?:in)?(?:to)? (?:the |a )?(?:role of |position of |job of |role as )?{TITLE}
+ promotion wfp .82 (?:{WILL}assume|{GOING}assuming|{HAS}assumed) (?:(?:the|a|an) )?(?:(?:new|full|additional) )?(?:role|position|title|post|duties|responsibilities|job) (?:of|as) {TITLE}
+ promotion w .75 (?:{PASSIVE}asked to (?:lead|head|run|take over|become)|{GOING}(?:leading|heading|taking over|heading up)|{WILL}(?:lead|head)) (?:up )?(?:the|our|a) (?:(?!call|meeting)[\p{L}-]+ ){1,3}(?:team|office|department|division|group|practice|unit|branch|business|region|country|company|lab|school|clinic){END}
+ promotion w .75 {NOW}now (?:heading|leading|running|in charge of|responsible for) (?:the|our|all) (?!call|meeting|script|test|tests|build|job|program|code|kernel|latest|server)[\p{L}-]+
+ promotion wp .8 (?: takes?| will take|'ll take| is taking|'m taking| are taking) over as {TITLE}(?! on the call)
+ promotion fp .8 (?: becomes| has stepped up (?:as|to)| steps up (?:as|to)| moves up to){ADVERB} (?!a better|clear){TITLE}
+ promotion wfpe .85 (?:{HAS}(?:got|gotten|received|negotiated|had)|{PASSIVE}(?:given|offered|awarded|granted)) {THE}{FEW}(?:pay ?rise|pay raise|salary (?:increase|bump|raise)|raise|promotion){END}(?! because)
+ promotion wfp .85 {PASSIVE}made permanent\b
# job
+ job wfp .88 {PASSIVE}(?:appointed|hired|named|selected|nominated|chosen)(?: (?:as|to be|to serve as))? {TITLE}
+ job wfp .85 {PASSIVE}(?:appointed|hired) (?:by|at|as|to|the (?-i:\p{Lu})|(?-i:\p{Lu}))(?!\p{L}*\?)
+ award w .78 (?:'m| am|'ve| have)(?: now| officially| joined| been elected to)+(?: on)? the (?:board|council|committee|jury) of (?-i:\p{Lu})
+ job wfpe .85 {PASSIVE}offered {THE}{FEW}{JOB}
+ job wfpe .88 {HAS}accepted (?:{THE}{FEW}{JOB}(?! of help| for the (?:house|car))|[^.!?,]{2,30}'s offer\b)
+ job wfpe .88 (?:{HAS}(?:got|gotten|landed|secured|found|nailed|bagged|scored|won)| did get) (?:(?:an?|the(?! post (?:and|but|or|on|about|up|from|to)\b)|my|our|his|her|their|that|this|another) {FEW}{JOB}|an offer from (?-i:\p{Lu}))
+ job fp .85 's got {THE}{FEW}{JOB}
+ job wfpe .85 (?:{HAS}(?:started|begun|began)|{GOING}(?:starting|beginning)|{WILL}(?:start|begin)|{WILL}be starting| start| begin) (?:in )?(?:a|an|{MY}|the) (?:new|brand new|brand-new|exciting new|first) {FEW}(?:job|role|position|post|chapter (?:at|as|in|with)|gig|adventure (?:at|as|with)|internship|career)\b
+ job wfpe .8 (?:{HAS}started|{GOING}starting|{WILL}start|{WILL}be starting) (?:work(?:ing)? )?at (?:the )?(?-i:\p{Lu}\p{L}*\p{Ll})
+ job w .78 {HAS}started (?:work(?:ing)? )?at (?-i:\p{Lu}{2,}(?: \p{Lu}\p{L}+){0,2}) (?:this|last) (?:week|month|\p{L}+day)\b
+ job w .82 {HAS}(?:changed|switched) (?:jobs|employers)\b
+ job wfp .8 (?:{HAS}started|{GOING}starting|{WILL}start) as (?!early|soon|planned|usual|a (?:joke|hobby|small)){TITLE}
+ job wfpe .8 (?:{HAS}joined|{GOING}joining|{WILL}join) (?!the call|you\b|us\b|me\b)[\p{L}\d.&'-]+(?: [\p{L}\d.&'-]+){0,6}? (?:as|in the role of) {TITLE}
+ job wfp .85 {HAS}(?:taken up|took up|taken on|took on) (?:a|the|my|his|her) {FEW}(?:post|position|role|job|chair|professorship){END}
+ job p .85 (?:{HAS}joined|{GOING}joining|{WILL}join|{WILL}be joining| joins| starts with) (?:us|our (?:team|company|firm|group|office|department|lab)|the (?:team|firm|company))\b(?! (?:for (?!good)|on (?:the call|zoom)|via|later|tonight|tomorrow|at (?:the|\d|noon)|remotely))
+ job p .8 (?:'s| is| will be|'ll be)? ?start(?:s|ing) (?:with us|as (?:our|the) (?:new )?{TITLE})
+ job wfp .82 (?:{HAS}joined|{GOING}joining|{WILL}join) the (?:[\p{L}-]+ ){0,3}?(?:faculty|board|staff|team|firm|department|bench|partnership) (?:at|of) (?-i:\p{Lu})
+ job w .85 (?: have|'ve) (?:a|got a) new (?:job|role|position|employer)\b
+ job wfp .85 (?:'m|'s| am| is|'ve| have)(?: decided)? (?:leaving|to leave) [\p{L}\d' .&-]{2,40} (?:to join|for a (?:new )?(?:job|role|position))\b
+ job wfp .82 (?:(?:'ve|'s| have| has) decided to join|(?:'m|'re| am| are) (?:(?:so|very|really) )*(?:excited|thrilled|happy|delighted|proud|pleased) to (?:be joining|join)) (?-i:\p{Lu})
+ job wfp .82 {HAS}signed (?:my|an?|the|her|his) (?:\p{L}+ ){0,2}contract (?:with|at|as)\b(?! the (?:supplier|vendor|landlord))
+ job wfp .8 (?:{HAS}(?:moved|switched|gone) to|{WILL}work for|{HAS}changed jobs) ?(?-i:\p{Lu}\p{L}+)? (?:as {TITLE}|to work as {TITLE})
+ job wfp .82 {HAS}qualified as {TITLE}
+ job wfe .82 (?:{NOW})?(?:finally |now )*(?:employed again|back in work)\b
+ job wfpe .85 {HAS}(?:found|landed) (?:(?:some|new|steady|part-time|full-time|good|proper|paid) )*(?:work|employment)(?: again| at last)?{END}(?! for)
+ job f .8 (?: starts?| begins)(?: work)? (?:at|with) (?:the )?(?-i:\p{Lu}\p{L}+)
+ job fp .82 (?: starts?| begins) (?:his|her|their) (?:(?:new|first|dream) )*(?:job|role|apprenticeship|traineeship|internship|residency)\b
+ job wfpe .85 {PASSIVE}hired(?=[.!]|$)
+ job wf .8 {HAS}(?:gone|went|turned) (?:freelance|self-employed|out on (?:my|his|her) own)\b|{HAS}set up on (?:my|his|her|our) own\b
- job wfpe .88 {NOT} (?:get|got|land|win|gotten|given|offered|receive) (?:the|that|this|a|my) (?:(?!and |but )[\p{L}-]+ ){0,3}?(?:job|role|position|post|promotion|offer|directorship|tenure){END}
- job wfp .85 (?:(?:{PASSIVE}(?:turned down|rejected|passed over))|{NOT} (?:selected|chosen|successful)) for (?:the|a|my|that|this|promotion|tenure|partner)\b(?! (?:lack|refund))|{PASSIVE}denied tenure\b|{NOT} (?:promoted|shortlisted)\b
- job w .8 {HAS}(?:quit|resigned)(?= (?:my|from|yesterday|today|this|last|on|as|without|with|the job|after|because)\b|[.!,;]|$)(?! (?:the (?:app|program|editor|session|game)|my (?:browser|session|terminal|game|diet|gym)|to the fact|from the call))(?! as (?:planned|usual|soon))
- job w .82 {HAS}handed in my (?:notice|resignation)\b
- job p .85 (?:{HAS}(?:resigned|quit|stepped down|handed in (?:his|her) (?:notice|resignation)|left the (?:company|firm|organi[sz]ation))|{GOING}(?:leaving the (?:company|firm|organi[sz]ation)|stepping down|leaving us))\b(?! (?:to the|the app))
# layoff
- layoff wfpo .9 (?:{PASSIVE}|(?:'m| am| was) (?:among|one of) (?:the|those) (?:\p{L}+ )?)(?:laid off|let go(?! of)|made redundant|fired(?! up)|sacked|furloughed|dismissed from {MY} (?:job|post|position)|terminated (?:from|by my)|given notice)\b(?! (?:so|for failover|by a))
- layoff wfpe .85 (?:{HAS}(?:got|gotten|received|had)|{PASSIVE}(?:given|handed)) (?:my|his|her|their|a|the) (?:p45|pink slip|marching orders|redundancy (?:notice|letter)|redundancy|severance)\b
- layoff wf .82 {HAS}(?:took|taken|accepted) (?:voluntary )?(?:redundancy|severance)\b
- layoff wo .85 (?:{HAS}made|{GOING}making) (?:about |around |nearly |over )?(?:\d+|half|most|a third|two|three|four|five|ten|twenty|thirty|forty|several)(?: (?:people|of us|of the \p{L}+|of our \p{L}+|staff|colleagues|employees|jobs|posts))? redundant\b
- layoff wf .82 {NOW}since [^.!?,;]{2,24} (?:unemployed|jobless|out of work|without (?:a )?(?:work|job))\b
- layoff e .85  (?:(?:just|finally) )?got (?:laid off|fired|sacked|made redundant|let go)\b
- layoff wfpoe .9 (?:{HAS}lost|{GOING}losing|{WILL}lose| lose) {MY} (?:jobs?|position|livelihood){END}
- layoff wo .88 (?:{HAS}(?:had to )?(?:laid|lay|let)|{GOING}(?:laying|letting)) (?:(?:off|go)(?: of)? (?:half|most|some|a third|a quarter|about|around|nearly|over|\d+|twenty|thirty|ten|five|several|the (?:whole|entire)|our)\b|(?:half|most|some|a third|\d+|twenty|ten|several|five|three|two)(?: \p{L}+){0,4} (?:off|go){END})
- layoff wfpe .88 {HAS}(?:got|been given|gotten) the (?:sack|chop|axe|boot|push)\b(?! (?:of|for me)\b)
- layoff wo .85 (?:'m| am|'re| are) (?:being )?(?:restructured|downsized) (?:out|away)\b
- job wf .85 {PASSIVE}demoted\b
- layoff w .8 (?:{NOW}|{HAS}been )(?:unemployed|out of (?:a job|work)|jobless)\b
# award
+ award wfoe .88 {HAS}(?:won|received|got|earned|picked up|collected|scooped|took|taken|took home|taken home|landed|clinched|bagged|been awarded|secured) (?:(?:an?|the|my|our|his|her|their|its|first|second|third|this year's|two|three|top|both) )+{SIX}{PRIZE}
+ award p .88 (?![^.!?]*\b(?:cup|title|championships?|league|tournament|match|game)\b){HAS}(?:won|received|got|earned|picked up|collected|scooped|took|taken|took home|taken home|landed|clinched|bagged|been awarded|secured) (?:(?:an?|the|my|our|his|her|their|its|first|second|third|this year's|two|three|top|both) )+{SIX}{PRIZE}
+ award wfoe .85 {HAS}(?:won|took|got) (?:(?:first|second|third|top|gold|silver|bronze|1st|2nd|3rd)(?: (?:place|prize|medal))?|best [\p{L} ]{3,30}){END}(?! (?:thing|time|half|step|round|game|set))
+ award p .85 (?![^.!?]*\b(?:cup|title|championships?|league|tournament|match|game)\b){HAS}(?:won|took|got) (?:(?:first|second|third|top|gold|silver|bronze|1st|2nd|3rd)(?: (?:place|prize|medal))?|best [\p{L} ]{3,30}){END}(?! (?:thing|time|half|step|round|game|set))
+ award wfpo .88 {PASSIVE}(?:awarded|presented with|honou?red with|given|recogni[sz]ed with) (?:(?:an?|the|this year's|its|their) )?{SIX}(?:{PRIZE}|{GRANT}|honorary)
+ award wfpo .85 {PASSIVE}(?:awarded|granted|allocated|given) (?:the |an? )?{MONEY}
+ award wfpo .85 {PASSIVE}(?:named|voted|elected|selected|chosen|recogni[sz]ed)(?: as| to| one)? (?:(?:one of|an?|the|to) )*{SIX}(?:of the (?:year|month|quarter)|fellow|member of the|under (?:30|40|thirty|forty)|top \d+|academy|hall of fame|winner|best)\b
+ award w .85  (?:have been|be|being) (?:named|selected|chosen|recogni[sz]ed|listed|voted) (?:for|as|in|to|among|one of|on) (?:the |one of the )*(?:(?-i:\p{Lu}[\p{L}&'-]*|\d+)(?: under)? ){0,4}?(?:under (?:30|35|40|thirty|forty)|list|fellows?|of the (?:year|month)|hall of fame)\b
+ award wfpo .82 {PASSIVE}(?:(?:shortlisted|longlisted|nominated|knighted|inducted)(?= (?:for|as|into|to|in|by)\b|[.!]|$)|selected (?:for the|as one of|into the))(?! (?:call|meeting|interview|audit))
+ award wfpo .8 {HAS}(?:made (?:it (?:in|on)?to )?the (?:shortlist|longlist|final|finals|podium){END}|received an honorary\b|(?:came|finished) runner-up\b)|{NOW}(?:a |one of the )?(?:finalists?|runner-up)\b
+ award wfo .8 {HAS}(?:(?:come|came|finished|placed) (?:in )?(?:first|second|third|1st|2nd|3rd|top))(?: place| prize)?{END}
+ award f .82 {HAS}made (?:it (?:in)?to )?the (?:[\p{L}'-]+ ){0,3}?(?:team|squad|dean's list|honou?r roll|finals?|varsity|orchestra|cut){END}
+ award wo .75 {HAS}won (?:the|an?|our) (?-i:\p{Lu}\p{Ll}+)
+ award f .82 {HAS}won (?:the|an?|her|his|their) (?!argument|toss|bet|coin|match|game|fight|first (?:set|round|half))
# publication
+ publication wfpe .88 {HAS}(?:published|placed|released) (?:{MY}|an?|the) {FEW}(?:{WORK}|piece in|report in|manifesto)\b(?! (?:store|shop|page))
+ publication wfpe .88 {HAS}(?:got|had|have|gotten) (?:my|our|a|his|her|the) {FEW}(?:{WORK}|piece|abstract)s? (?:accepted|published|out|into|in)\b
+ publication wfpe .88 {HAS}(?:signed|landed|got|gotten|inked) {THE}{FEW}(?:book|publishing|record|two-book|three-book) (?:deal|contract)\b
# launch
+ launch wo .85 {HAS}(?:launched|released|unveiled|went live with|gone live with|rolled out) (?:(?:our|my) (?!own copy)|(?:a|the) (?:new|first|brand) |(?:the|its) (?:\p{L}+ )?(?:app|site|website|product|platform|game|beta|mvp|podcast|store){END}|(?:on product hunt|publicly|in the app store|in beta)\b|(?-i:\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}+(?: today|!)))
+ launch wfpoe .85 {HAS}(?:opened|launched|started|founded|co-founded|set up|incorporated|registered) (?:{MY}|an?|the) (?:(?:very|own|new|little|small|second|third|first|online|family|law|consulting|dental|medical|private) )*(?:own (?:\p{L}+ ){0,2})?{FIRM}(?! (?:window|door|file|account|ticket|meeting)){END}
+ launch wo .8 (?:'re| are|'m| am) (?:(?:very|so|really) )?(?:pleased|proud|happy|excited|delighted|thrilled) to announce (?:the )?(?:creation|launch|opening|formation|founding) of (?:(?:our|a|an|the) (?:first|new|brand|own|very)\b|(?-i:\p{Lu}))
+ launch wo .85 {HAS}(?:(?:shipped|delivered|sold) (?:our|my) (?:very )?first\b|shipped (?:the|our) (?:app|product|game|mvp|beta){END})
# funding
+ funding wfpo .88 {HAS}(?:raised|closed|secured|landed|got|won) (?:(?:an?|our|my|the|their) )?(?:{MONEY} )?(?:in )?(?:our |an? |the )?{ROUND}
+ funding wo .85 (?:{HAS}(?:raised|secured)|{HAS}(?:closed|received|won|landed)(?=[^.!?]*\b(?:funding|grant|investors?|investment|seed|round|prize))) (?:an? )?{MONEY}(?! (?:likes|replies|mails|emails|visitors|hits|errors|points|times))
+ funding wfpoe .88 {HAS}(?:got|won|received|secured|landed|gotten|been awarded) (?:an?|the|our|my|his|her|that|this) (?:(?!(?:and|but|or|to|for) )[\p{L}\d'&.€$£,-]+ ){0,4}?{GRANT}
+ funding wo .85 {HAS}(?:hit|reached|passed|made|smashed|met|exceeded) (?:our|my|the) {FEW}(?:kickstarter|funding|fundraising|crowdfunding|campaign|indiegogo)(?: \p{L}+){0,2}\b
+ funding wo .82 (?: get|'ll get| will get| will receive|'re getting| are getting) {MONEY}(?: \p{L}+){0,2} (?:for|from|over|towards?)\b(?! (?:(?:the|my|our|an?) )?(?:\p{L}+ )?(?:settlement|insurance|tax|refund|irs|bank|sale)\b)
+ funding wo .85 {PASSIVE}funded\b(?! (?:by the|under|through))
- funding woe .88 {NOT} (?:get|win|receive|secure|land|gotten|won|raise) (?:the|that|our|this|any) (?:(?!and |but )[\p{L}\d'&.-]+ ){0,3}?(?:grant|funding|fellowship|scholarship|money|round|investment){END}
+ launch wo .85 {HAS}(?:went|gone) live(?= (?:with|last|yesterday|today|this|on (?:the|\p{L}+day)|in (?:all|the|\d))\b|[.!]|$)(?! with (?:the|an?) (?:bug|error))
+ launch wo .82 {HAS}(?:finally )?shipped (?:our|my) (?:(?:new|big|very|own|long-awaited) )*(?:\p{L}+ ){0,2}?(?:feature|app|product|game|release|redesign|version|rewrite|platform|beta|mvp|device)\b
# business
+ funding wo .85 {HAS}(?:signed|got) (?:the|a|our) (?:term sheet|investment agreement)\b|{HAS}got(?:ten)? into (?:y combinator|yc|techstars|500 startups|the accelerator)\b
+ other wo .85 {HAS}(?:landed|won|signed) (?-i:\p{Lu}\p{L}+)(?: (?-i:\p{Lu}\p{L}+))? as (?:a|our)\b
+ other wo .88 {HAS}(?:won|landed|closed|clinched|sealed|secured|(?:signed|got)(?= (?:the|our|an?) (?:biggest|first|big|huge|major|largest|(?-i:\p{Lu}\p{Ll}+) (?:deal|contract|acquisition|merger)))) (?:the|our|an?) (?:(?!(?:and|but|or|to) )[\p{L}\d'&.-]+ ){0,4}?(?:tender|contract|bid|deal|case|lawsuit|appeal|pitch|account|acquisition|merger|referendum|client|customer){END}
+ other wo .85 {HAS}(?:signed|landed|won|got|onboarded) (?:(?:our|my) (?:very )?(?:first|biggest|largest|second|new)|(?-i:\p{Lu}\p{L}+)(?: (?-i:\p{Lu}\p{L}+))? as (?:a|our)) ?(?:[\p{L}-]+ ){0,3}?(?:customer|client|account|contract|deal|order|partner|sponsor|user){END}
+ other wo .8 {HAS}(?:hired|welcomed) (?:our|my) (?:first|\d+(?:st|nd|rd|th)) (?:employee|hire|colleague|team member)\b
+ other o .8 {HAS}(?:hit|reached|passed|crossed) (?:its|our) first\b
+ other wo .85 {HAS}(?:hit|reached|passed|crossed) (?:\d[\d.,]*|one|two|half a|a|our first)(?: ?(?:k|m|million|thousand|hundred))? (?:users|downloads|customers|subscribers|followers|members|readers|in (?:revenue|arr|mrr|sales))\b
+ other wo .82 {PASSIVE}(?:acquired|bought)(?: out)? by\b|{HAS}(?:broken? even|gone public|went public|turned a profit|become profitable|became profitable)\b
+ other wfp .85 {HAS}sold (?:my|our|his|her|the) (?:company|startup|business|firm|first (?:house|painting|book|novel|company)){END}
- other wo .88 {HAS}lost (?:the|our|my|that|an?|another) (?:(?!(?:and|but|or|track|thread|plot) )[\p{L}\d'&.-]+ ){0,3}?{CONTEST}
- other wo .88 {HAS}lost (?:our|my) (?:biggest|largest|best|main|oldest|only|last) \p{L}+
- other wo .85 (?: must| have to| had to|'re forced to| are forced to| were forced to) (?:now )?(?:close|shut)(?: down)? (?:the|our|my) (?:doors|{FIRM}) (?:for (?:ever|good)|forever|permanently|after|at the end of|on the \d|on \d)\b
- other woe .88 {NOT} (?:win|get|make|secure|land|won) (?:the|that|our|it to|this) (?:(?!and |but )[\p{L}\d'&.-]+ ){0,3}?(?:bid|tender|contract|account|deal|appeal|case|election|prize|award|visa|shortlist|house|flat){END}
- other wfpo .9 {HAS}(?:(?:had to )?file(?:d)? for|gone into|went into|declared) (?:bankruptcy|insolvency|administration|receivership|liquidation|chapter (?:7|11|seven|eleven))\b|{HAS}(?:went|gone) (?:bankrupt|bust|under|out of business)\b(?! on)
- other o .88 (?:'s| is| are|'re|'ll be| will be) (?:shutting down|closing (?:down|its doors|for good|permanently)|going out of business|winding down|folding|being (?:shut|closed) down){END}
- other wo .85 {NOW}(?:insolvent|bankrupt|being sued|getting sued)\b
- other w .88 (?:'re| are|'m| am) (?:going out of business|winding (?:down|up) the (?:company|business|firm))\b|{HAS}(?:run|ran) out of (?:money|cash|funding|runway)\b(?! at the)|{HAS}shut (?:down|up shop)(?= (?:last|yesterday|this|for good|on)\b)(?! last)
- other wo .85 (?:'re| are|'ll| will| have| had|'ve)(?: had)?(?: to| be| decided to)? (?:shut(?:ting)? down|clos(?:e|ing)) (?:down )?(?:the|our|my) (?:doors|factory|plant|{FIRM}){END}|(?:'re| are|'ll| will| have)(?: to)? (?:shut|close|closing|shutting) (?:down )?(?:for good|at the end of)\b
`)

/** News of work and money, in phrases that hold their own subject. */
export const WORK_PHRASES = phrasesOf(String.raw`
+ promotion w .85 \bthey(?:'ve| have)?(?: (?:just|actually|finally|really))? (?:promoted me|bumped me up|made me (?:the |an? )?(?!wait|feel|do |think|sign|stay|come|look){TITLE})
+ promotion w .85 {MINE} (?:promotion|tenure|appointment) (?:(?:just |finally )?came through|(?:was|has been|got|is) (?:approved|confirmed|announced|official))\b
+ promotion p .85 \b(?:congrat\p{L}*|well done|kudos|hats off) to (?!you\b|me\b|us\b|all\b|the\b|everyone)(?-i:\p{Lu}\p{L}+)[^.!?]{0,60}?(?:\bwho (?:was|has|got|is|were|have|just|won|made|passed)\b|\bon (?:his|her|their|the) (?:\p{L}+ ){0,2}?(?:promotion|appointment|award|new (?:role|job|position)|wedding|engagement|baby|birth|publication|graduation|marriage|election))
+ promotion p .85 \bjoin (?:me|us) in (?:congratulating|wishing) (?!you\b|all\b)(?-i:\p{Lu}\p{L}+)[^.!?]{0,60}?\b(?:on|for) (?:his|her|their|the|a) (?:[\p{L}-]+ ){0,3}?(?:promotion|appointment|award|role|job|position|retirement|wedding|engagement|birth|publication|graduation|marriage|election|success)
+ job p .85 \b(?:thrilled|delighted|pleased|happy|excited|proud) to (?:welcome|announce (?:the appointment|the hiring|the promotion) of) (?!you\b|all\b|our\b|the\b)(?-i:\p{Lu}[\p{L}'-]+)[^.!?]{0,60}?\b(?:as|to (?:the|our) (?:team|company|firm|group|board))\b
+ job p .85 \b(?:please )?welcome (?!to\b|you\b|all\b)(?-i:\p{Lu}[\p{L}'-]+)[^.!?]{0,40}?\bwho (?:joins|joined|is joining|has joined|started|starts)\b
+ job w .85 \b(?:board|company|council|university|partners|they|committee|assembly|dean|members|bank|school|hospital|firm)(?: has| have|'ve)?(?: just| unanimously| finally)? (?:appointed|named|elected|confirmed|hired|chosen|chose|picked|selected|voted) me (?:as|to|for|the|{TITLE})\b(?! to (?:do|write|take|clean))|\bthey(?:'ve| have)? (?:just )?offered me (?:the|a|an) {FEW}{JOB}
- job w .85 \b(?:offered|gave|given|awarded) (?:the|it|that) ?(?:\p{L}+ )?to (?:somebody|someone|another|an internal)\b|\bwent with (?:(?:somebody|someone)(?! else's|'s)|another(?= (?:candidate|applicant))|an(?:other)? (?:internal |other )?candidate)\b
+ job w .85 \b(?:they|he|she|my boss|the (?:boss|school|hospital|company|firm))(?:'ve| have| has)? (?:just |finally )?(?:gave|given|offered|handed) me (?:the|a|an|my) {FEW}(?:{JOB}|raise{END}|pay rise|pay raise|permanent contract)|\b(?:they|(?-i:\p{Lu}\p{L}+)) (?:have |has |'ve )?(?:just )?hired me\b(?! to (?:say|tell))
- job w .85 \b(?:the|my|our) (?:(?-i:\p{Lu}\p{L}+) |\p{L}+ )?(?:job|offer|deal|sale|contract|funding|mortgage|investment|merger|acquisition|round|(?:pre-)?seed|series [a-f])(?: round| offer| purchase)? (?:has |have )?(?:just )?(?:fell|fallen|collapsed) through\b
- layoff p .85 \b(?:they|management|hr|the (?:company|firm|board))(?:'ve| have| has)?(?: just)? (?:let (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) go|(?:sacked|laid off|axed) (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))(?=[.!,;]|$| (?:yesterday|today|last|this|after|with|over|and)\b)(?! (?:after|with) (?:the call|him|her))
- layoff w .85 {MINE} (?:job|role|position|post) (?:is gone|has gone|no longer exists|is (?:being )?(?:moved|outsourced|moving) to|is going(?= (?:at|in|by)\b|[.!,]))
- job w .85 {MINE} (?:job )?offer (?:was|has been|got) (?:withdrawn|rescinded|pulled)\b
+ job p .85 \bwarm welcome to (?!you\b|all\b)(?-i:\p{Lu}[\p{L}'-]+)[^.!?]{0,40}?\b(?:our new|as our|who (?:joins|joined|starts))\b
+ job w .85 \b(?:today|yesterday|monday|this)(?: week)? (?:was|is|marks|marked) my (?:very )?first (?:day|week) (?:at|as|with) (?!(?:home|the beach|school|it|a time|back)\b)\p{L}
+ job w .8 \bmy new employer is (?-i:\p{Lu})
+ job w .78 \b(?:adjust(?:ing)?|settl(?:e|ing)(?: in)?|getting used) (?:in)?to my new (?:job|role|position)\b
+ job w .8 \bstart(?:ing)? my new (?:job|role|position)\b
- job o .85 {MINE} (?:biggest|largest|main|best|only|oldest|most important|second(?:-| )biggest) (?:client|customer|account|partner|sponsor|supplier)(?: has| have)?(?: just| now)? (?:dumped|left|dropped|ditched|cancel+ed|terminated|gone|went|quit|fired|walked)\b
- layoff w .9 {NAMED}(?: \p{L}+){0,2}? (?:position|role|job|post|department|team|unit|division|contract)s?(?:(?:'s| is| was| were| are| has| have| got)?(?: (?:just|now|being|been|also|all|finally|officially))* (?:eliminated|made redundant|cut(?=[.,!;]| (?:in|as|last|today|yesterday|this|by|due|because|effective)|$)|axed|abolished|terminated|dissolved|disbanded|outsourced|laid off|let go|not (?:being )?renewed)| (?:won't be|isn't being|wasn't|was not|has not been|will not be|is not being|hasn't been) (?:renewed|extended))\b(?! so)|\b(?:they|my (?:boss|company|employer)) (?:won't|will not|are not going to|aren't going to|didn't|decided not to) (?:renew|extend) (?:it|my contract|me)\b
- layoff w .9 \b(?:they|he|she|my (?:boss|company|employer)|management|hr)(?:'ve|'re| have| has)?(?: just)? (?:let me go|letting me go|firing me|laying me off|fired me|fired us|sacked me|laid me off|laid us (?:all )?off|let us (?:all )?go|laid off my (?:whole |entire )?team)\b(?! (?:home|early|first|up))
- layoff w .88 \b(?:they|the company|management|hr)(?:'ve| have| has)?(?: just)? (?:eliminated|cut|axed|abolished|scrapped) my (?:\p{L}+ )?(?:position|job|role|post|department|contract)\b
- layoff o .85 \b(?:half|most|all|a third|a quarter|\d+|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens|hundreds|some) of (?:our|my|us|the) ?(?:team|department|office|company|staff|group|colleagues)?(?: \p{L}+)?(?:was|were|is|are|has|have|got|being|been| )+ (?:laid off|let go|made redundant|fired|sacked)\b|\b(?:all|\d+|half|most) of us (?:lose|lost|are losing|will lose) our jobs\b
- layoff o .85 \b(?:they(?:'re| are| have|'ve)?|he|she|management|the company|head office|hq) (?:just |also |have |has )?(?:shutting|shut|closing|closed|cut|cutting|axed|axing|laid off|laying off|fired|sacked|let go) (?:down )?(?:(?:half|most|all|a third) of )?(?:(?:our|my) |the whole )(?:whole |entire |\p{L}+ )?(?:plant|office|factory|team|department|site|division|group|unit|branch|lab)\b
+ award o .82 \b(?:pleased|happy|proud|delighted|thrilled|glad|excited) to (?:be able to )?(?:announce|say|report|share) that (?-i:\p{Lu}{2,}) (?:has |have )?(?:just )?won (?:an?|the) {SIX}{PRIZE}
+ award w .88 {NAMED}{ADJECTIVES} (?!(?:phone|laptop)\b)[\p{L}-]+{TAIL}{DONE} (?:won|wins|received|awarded|earned|took|taken|named|voted|selected|shortlisted for|nominated for|selected for|screened at|picked up) (?:(?!(?:and|but|if|when) )[\p{L}\d'&.-]+ ){0,8}?(?:awards?|prizes?|medals?|gold|silver|bronze|first(?: place| prize)|competition|contest|trophy|star|place|honou?rs?|championship|cup|festival|biennale|exhibition|of the (?:year|month))\b
+ publication w .88 {NAMED}{ADJECTIVES} {WORK}s?{TAIL}{DONE} (?:found an? (?:publisher|home)|accepted (?:at|by|for|in|to|into|with)|accepted(?=[.,!;:)]|$)|published(?! by the deadline)|out(?: (?:now|today|on|in|at|with|from)\b|[.!,]|$)|comes? out (?:tomorrow|today|on|next|in|this)|come out|came out|coming out|in print|appeared in|appears in|(?:comes|came|coming) out (?:with|from|at|by)|made it into|got into|got in{END}|ran in|run in|featured (?:in|on)|in the shops|on the shelves|in bookshops|available (?:now|today|for pre-order))(?! (?:to|with) (?:the )?(?:notary|legal|review|client|printer|bounce))
+ publication w .82 \bthe (?:paper|article|book|manuscript|op-ed|novel)(?: (?:i|we)(?:'ve| have| had|'d)? [^.!?,]{3,60}?)? (?:got in{END}|(?:has been|was|is|got)(?: just| finally| now)? (?:accepted|published)(?: today| at| by| in|[.!]))
+ publication w .85 \b(?:has|have) (?:just |finally |now )?accepted (?:our|my) (?:\p{L}+ )?(?:paper|manuscript|article|abstract|chapter|story|poem|book|novel|piece)\b
+ publication w .8 \b(?:publication|launch|release) day (?:to|for) (?:me|us|my|our)\b|\b(?:finally|just) appeared in (?-i:\p{Lu})
+ publication w .82 ^ (?:paper|chapter|article|manuscript|abstract|book|poem|story) (?:(?:is|was|got|has been|finally|just) )*(?:accepted|published|out)(?:!|\.| by\b| in\b| at\b| with\b)(?! the (?:post|mail|folder))
+ launch w .8 \bwe (?:have |finally )?opened our doors\b|{MINE}(?: \p{L}+){0,2}? {FIRM}(?: (?:in|on|at) [\p{L} ]{2,25})?(?: has)? (?:finally )?(?:opens|opened) (?:its doors|yesterday|last|today|tonight|tomorrow|on|next|this)\b|\b(?:beta|alpha|first version|new version|first release) of (?:our|my) [^.!?]{3,50}? (?:went live|is live|is out|launched|is now live)\b
+ launch w .85 {MINE}{ADJECTIVES} (?:app|site|website|product|platform|store|shop|podcast|blog|game|channel|newsletter|consultancy|business|company|startup|studio|bakery|restaurant|gallery|café|cafe|service|practice|magazine|course|school|brewery|bookshop){DONE} (?:live{END}|went live|gone live|launched|open for business|officially open|opened (?:its doors|today|yesterday|last|on)|up and running|in the app store)(?! (?:at|in) \d+ minutes)
+ launch w .82 {MINE}{ADJECTIVES} [\p{L}-]+{DONE} (?:out in the (?:world|wild)|live as of|finally (?:out|live|launched)|officially (?:out|live|launched|released))\b(?! of)
+ launch w .82 \b(?:chuffed|proud|thrilled|delighted|happy|excited|pleased|stoked) to (?:say|announce|report|share|tell you)(?: that)? (?:the|our|my) (?:[\p{L}-]+ ){0,2}?{FIRM} (?:is (?:now |finally )?open|opens|opened|has opened)\b
+ launch w .82 {MINE}{ADJECTIVES} (?:app|site|podcast|channel|newsletter|shop|product|startup|game|company)(?: has)?(?: just)? (?:hit|reached|passed|crossed) (?:\d[\d.,]*|one|two|half a|a|its first)(?: ?(?:k|m|million|thousand|hundred))? (?:users|downloads|customers|subscribers|followers|members|readers|in (?:revenue|arr|mrr|sales))\b
+ launch o .8 ^ ?(?:it's official[:,!.—– -]+)?we(?:'re| are) (?:now |finally |officially )?(?:open|live)!
+ funding o .85 ^ ?(?:the )?(?:seed|series [a-f])(?: round)? (?:is )?(?:done|closed|signed)\b(?!\?)
+ funding o .85 \b(?:approved|funded|accepted|granted|supported) (?:our|my) {FEW}(?:proposal|application|project|grant|bid){END}(?! (?:to|for (?:comment|review)))
+ funding o .85 \b(?:foundation|council|ministry|nih|nsf|erc|board|committee|fund|trust|commission|agency|city|government|bank) (?:has )?(?:approved|awarded|funded|granted|renewed) (?:us|our|my) ?{FEW}(?:grant|funding|proposal|project|application|loan|money|[$€£]? ?\d)
+ funding o .85 \b(?:decided|chosen|voted|agreed) to (?:fund|back|sponsor|support|finance) (?:us|our|my)\b(?! (?:case|view|claim|argument|request))
+ job w .85 \bthey(?:'ve| have)? (?:just |finally )?(?:extended|renewed|prolonged) my (?:contract|position|post|fellowship)\b(?! (?:with the (?:phone|gym)))
+ funding o .85 \bthe (?:[\p{L}-]+ ){0,2}?(?:grant|funding|loan|fellowship|contract|tender|bid|deal|prize) (?:is ours|is mine)(?=[.!,]|$)
+ funding o .82 \b(?:is|are|will be|has agreed to|have agreed to|agreed to|will) (?:fund|funding|back|backing|sponsor|sponsoring) (?:our|my) (?!trip|lunch)[\p{L}-]+
+ other o .85 {MINE}{ADJECTIVES} (?:bid|tender|offer|pitch|appeal)(?: (?:for|on) [^.!?,]{2,40}?)?{DONE} (?:successful|accepted|won)\b(?! by (?:the )?(?:server|parser))
+ funding o .85 {MINE}{ADJECTIVES} (?:grant|proposal|application|project|campaign|kickstarter|funding application|fundraiser|crowdfunding){TAIL}{DONE} (?:funded|approved|came through|come through|successful|accepted(?! (?:by|as)\b)|(?:reached|passed|exceeded|smashed) (?:its|the|our) (?:[\p{L}\d%]+ )?(?:target|goal|mark)|hit (?:its|the) (?:target|goal))\b
- funding o .85 {MINE}(?: \p{L}+){0,3}? (?:grant|proposal|funding|fellowship)(?: (?:application|proposal|request))?{DONE} (?:refused|denied|rejected|turned down|cut{END}|not (?:be )?funded|withdrawn|pulled|fell through|fallen through|not renewed|dried up)\b
- funding o .85 \b(?:the|our) (?:(?!potential|future)\p{L}+ )?(?:investors?|backers?|sponsors?|funders?)(?: has| have)?(?: just)? (?:pulled out|backed out|walked away|withdrawn|withdrew|dropped out)\b
- other o .85 {MINE} (?:company|startup|start-up|business|firm|restaurant|shop|café|cafe|club)(?: has| have)?(?: just| finally)? (?:folded|failed|went under|gone under|collapsed|shut down|closed (?:down|for good|its doors)|went bust|gone bust){END}
- funding o .85 \b(?:turned (?:us|me) down|turned down (?:our|my))\b(?! for (?:a date|lunch|coffee|not|having))
- publication w .8 \bthe (?:paper|manuscript|book|article)(?: (?:was|has been|got) )(?:just )?rejected\b
- funding o .82 \b(?:rejected|turned down|declined|refused) (?:our|my) {FEW}(?:proposal|grant|grant application|application|bid|paper|manuscript|appeal|funding request){END}
- publication w .8 {MINE}(?: \p{L}+){0,2}? (?:paper|manuscript|article|book|novel|abstract){DONE} (?:rejected|turned down)\b
`)
