import { framesOf, phrasesOf } from './news-words.ts'

/** News of people's lives, in event frames. */
export const LIFE_FRAMES = framesOf(String.raw`
# graduation
+ graduation wfpe .88 {HAS}graduated\b(?! (?:to (?:using|a )|from (?:using|vim|excel)|in (?:19|20)))
+ graduation fp .82 (?:{NOW}graduating| graduates)(?: (?:from|with) [^.!?,]{2,40}?)? (?:tomorrow|today|on|next|this)\b
+ graduation wfpe .9 {HAS}(?:defended|handed in|submitted|passed) {MY} {FEW}(?:ph\.?d|thesis|dissertation|doctorate|master'?s|viva)\b(?! (?:topic|plan|proposal))
+ graduation wfpe .88 {HAS}(?:completed|finished|earned|received|got|gotten|obtained|been awarded|gained|did) (?:{MY}|an?|the) {FEW}{DEGREE}(?! (?:questionnaire|form|plan|survey|application|brochure|page))
+ graduation wfp .85 {HAS}(?:finished|completed|got through) (?:(?:med|medical|law|nursing|business|grad|graduate|high|drama|art|vet|culinary) school|college|university|uni){END}
+ graduation wfp .85 {NOW}(?:(?:officially|finally|now) )+(?:an? )?(?:doctor|dr\b|ph\.?d|graduate|lawyer|nurse|pilot|chartered accountant|college graduate)\b(?! who)
# retirement
+ retirement wfp .88 (?:{HAS}retired|{GOING}retiring|{WILL}retire|{WILL}be retiring)\b(?! (?:the|that|our|my|his|her|your|an?|it|this|these|those|hurt|early (?:from the race|in lap)|to (?:bed|the)|some|all|old|\p{L}+ (?:server|api|code))\b)
+ retirement w .85 {HAS}handed in my (?:badge|keys) for the last time
# birth
+ birth fp .88 (?:{HAS}been| was| were)(?: just)? born(?! in (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:early|small|night|morning|car|ambulance))\b)| after| with| from){WHENCE}
+ birth wfp .88 (?:{HAS}had|{HAS}gave birth to|{HAS}given birth to|{HAS}welcomed) (?:(?:an?|our|my|her|their|his) )?(?:(?!(?:and|but|or|to|for|it|as|them|that) )[\p{L}-]+ ){0,4}?(?:baby|babies|boy|girl|son|daughter|twins|triplets|child|grandchild|grandson|granddaughter)(?! (?:over|with (?:a|the) (?:cold|fever)))(?:{END}| (?-i:\p{Lu}))
+ birth wfp .85 (?:{HAS}(?:became|become)|{GOING}becoming|{GOING}going to be|{WILL}be) (?:an? )?(?:proud |new )?(?:great-)?(?:grand)?(?:mother|father|parents|dad|mum|mom|mama|uncle|aunt|auntie|grandma|grandpa|grandad){END}
+ birth w .8 (?:'m| am|'re| are)(?: now| officially)? (?:(?:an? )(?:proud |new )?(?:great-)?(?:grand)?(?:mother|father|dad|mum|mom|uncle|aunt|auntie|grandma|grandpa)|(?:proud |new )?(?:grand)?parents)!
+ birth wfp .85 (?:{GOING}(?:expecting|having)|{HAS}had) (?:a baby{END}|twins{END}|our (?:first|second|third|next|baby)(?: (?:child|baby|little one|one|kid))?(?= (?:in|this|next|around|any|on)\b|[.!]|$)|(?:a|another|a little|a baby) (?:boy|girl|child|baby|one){END})
+ birth wfp .85 {NOW}(?:(?!not |never )[\p{L}\d-]+ ){0,3}?pregnant{END}
+ birth fwp .85 {NOW}expecting(?=[!.]|$)
+ birth wfp .85 {HAS}adopted (?:an?|our|two) (?:(?!new )\p{L}+ ){0,2}?(?:boy|girl|child|children|baby|son|daughter|siblings)\b
# wedding
+ wedding wfpe .9 (?:{HAS}(?:got|gotten)|{GOING}getting|{WILL}get|{WILL}be getting)(?: \p{L}+ly)? (?:married|hitched|engaged)\b(?! (?:with|to (?:the )?(?:work|idea|conversation|first)|by|in (?:trying|the conversation|a debate)))
+ wedding e .88  (?:(?:just|finally) )?got (?:married|engaged|hitched){END}
+ wedding wfp .85 (?: was| were) married (?:on|last|yesterday|this)\b
+ wedding wfp .85 (?:'re| are|'m| am) (?:(?:now|finally|officially|just) (?:engaged|married){END}|engaged(?: to be married)?(?=[.!]|$| [\ud83c-\ud83e\u2600-\u27bf])|married!)
+ wedding wfp .9 {HAS}(?:tied the knot|eloped)\b
+ wedding wfp .82 {HAS}(?:proposed|popped the question)(?= and \p{L}+ said yes| to (?:me|my|him|her)\b| last| yesterday| on the beach)(?! a )
+ wedding wfp .82 (?:'ve|'s| have| has){ADVERB} married(?=[.!,;]|$| (?:last|this|on)\b)(?! this (?:to|with))
+ wedding w .7 {HAS}married (?:the|my) (?:love|best friend|girlfriend|boyfriend|partner|fianc)
# anniversary
+ anniversary f .82 (?: celebrate| are celebrating| is celebrating|'re celebrating) (?:their|his|her) (?:[\p{L}\d-]+ )?(?:anniversary|wedding|jubilee|birthday)\b
+ anniversary wfpo .85 (?:{HAS}(?:celebrated|marked|completed)|{GOING}celebrating| celebrate(?=[^.!?]*\b(?:anniversary|jubilee|(?:\d+|two|three|five|ten|fifteen|twenty|twenty-five|thirty|forty) years)\b)) (?:(?:my|our|his|her|the) )?(?:[\p{L}\d-]+ ){0,3}?(?:anniversary|jubilee|years (?:of marriage|together|with|at|in)|silver wedding|golden wedding|birthday)\b
+ anniversary wfpo .75 {HAS}turned (?:1[068]|2[015]|30|40|50|60|65|70|75|80|85|90|95|100|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred)\b(?! degrees| percent| %|,\d)
# exam
+ exam wfpe .9 {HAS}(?:passed|aced|cleared|nailed|smashed|sailed through) (?:(?:my|the|her|his|all|our|their|a) )*(?:(?!(?:and|but|or|to|for|that) )[\p{L}\d'.-]+ ){0,4}?{EXAM}
+ exam wfp .85 {HAS}(?:got|gotten|been accepted|was accepted|were accepted|been admitted|was admitted) (?:in)?to (?:the )?{SCHOOL}
+ exam wfp .85 {PASSIVE}(?:accepted|admitted|called) (?:to|into|at|by) (?:the )?(?:bar\b|(?-i:\p{Lu}\p{L}+)|medical|law|med|grad|university|college|phd|ph\.d)
+ exam wfpe .85 {HAS}(?:got|earned|received|obtained|passed|gained|gotten) {MY} {FEW}(?:pmp|cpa|cfa|cissp|licen[cs]e|certification|certificate|black belt|accreditation|qualification){END}(?! back| renewed)
+ exam e .8  (?:officially|finally|now) (?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified|accredited|registered|doctor|lawyer|nurse|pilot|engineer|architect)\b
+ exam wf .82 {NOW}(?:(?:now|officially|finally) )+(?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified|accredited|registered|board-certified)\b
+ exam w .72 {HAS}passed!
+ exam w .78 (?:'m| am) (?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified) [\p{L} ]{3,40} now{END}
- exam wfpe .88 (?:{HAS}(?:failed|flunked|bombed)|{NOT} pass(?:ed)?) (?:my|the|her|his|all|our|their) (?:(?!(?:and|but|or|to) )[\p{L}\d'.-]+ ){0,3}?(?:exams?|examination|bar|boards?|viva|finals|certification|cfa|cpa|pmp|driving test|quals?|orals|defen[cs]e|a-levels|licen[cs]e|audition)\b(?! tests?)
- exam wfp .85 {NOT} (?:get|got|gotten) (?:in)?to (?:the )?(?:(?-i:\p{Lu}\p{L}+)|(?:med|medical|law|grad) school|college|university|uni)\b(?! (?:work|yet|today|tomorrow|until|because of))
# health
+ health wfp .88 {NOW}(?:\p{L}+ )?(?:cancer[- ]free|in remission|out of (?:the )?(?:hospital|intensive care|surgery|icu|woods|danger|coma)|home from (?:the )?hospital|back from (?:the )?hospital|on the mend)\b
+ health wfp .88 (?:{HAS}(?:got|been given|received|was given) the all[- ]clear(?! to| for)|{PASSIVE}(?:discharged|released) from (?:the )?hospital|{HAS}(?:beaten|beat) (?:the )?cancer|{HAS}(?:fully |completely )?recovered from (?:the |my |his |her )?(?:surgery|operation|cancer|stroke|illness|accident)|{HAS}woke(?:n)? up from (?:the|his|her) coma|{HAS}(?:finished|completed) (?:my |his |her |the )?(?:last )?(?:round of )?(?:chemo\p{L}*|radiation)|{HAS}(?:come|came|pulled|got|made it) through (?:the |his |her |my )?(?:surgery|operation))\b
+ health wfp .8 {NOW}recovering (?:well|nicely|fine)\b
+ health w .85 (?:'ve| have|'m| am)(?: \p{L}+)? (?:been )?sober (?:for|since)\b
- health wfp .88 {HAS}(?:broke|broken|fractured|shattered|tore|torn|ruptured|dislocated|badly sprained|crushed) (?:my|his|her|an?|both|two|three|several) (?:(?:left|right|other|own|upper|lower) )?{LIMB}(?! on (?:this|that) (?:bug|problem))
- health wfp .88 (?:{PASSIVE}|{HAS}(?:had|been in|was in|were in) )(?:(?:in )?an? (?:(?:bad|serious|terrible|nasty|horrible|car|bike|bicycle|motorbike|motorcycle|skiing|ski|traffic|road|cycling|riding|head-on) )+(?:accident|crash|collision|wreck|fall)|(?:hit|struck|knocked down|run over|knocked off {MY} bike) by an? (?:\p{L}+ )?(?:car|bus|truck|lorry|van|tram|bike)|run over{END}|stabbed|shot\b(?! down)|mugged)
- health wfp .85 (?:{GOING}(?:having|going in for|going into|undergoing|scheduled for)|{WILL}(?:have|undergo|need|be having)|{HAS}(?:had|underwent|undergone)| (?:need|needs|have to have|has to have)) (?:(?!to |the (?:code|database))[\p{L}-]+ ){0,4}?(?:surgery|(?<=\b(?:an|the|another|my|his|her) )operation|(?:hip|knee) replacement|transplant|bypass|chemotherapy|chemo|mastectomy|biopsy|dialysis|hysterectomy)\b(?! on the (?:code|database|server|schema))
- health wfp .85 {HAS}(?:fell|slipped|fallen|crashed)(?: [\p{L}']+){0,6} and (?:broke|fractured|tore|dislocated|shattered) (?:my|his|her|an?|two|three|several|both)\b
- health wfp .8 {HAS}slipped a dis[ck]\b|{HAS}had a (?:bad|nasty|serious) fall\b
- health w .8 (?:{NOW}| was |{HAS}been )in surgery(?= (?:on|this|last|yesterday|today|all|\p{L}+day)\b|[.,!]|$)
- health w .85 {NOW}in for (?:open heart |heart |back )?surgery\b
# illness
- illness wfp .92 {PASSIVE}(?:just |recently )?diagnosed (?:with|as having)\b(?! an? (?:bug|bad case|severe case)\b)
- illness wfp .9 {HAS}(?:had|suffered) (?:a|another) (?:(?:massive|minor|mild|major|small|bad|severe|serious|second) ){0,2}(?:(?:mini-?)?stroke|heart attack|seizure|brain haemorrhage|brain hemorrhage|aneurysm|breakdown|nervous breakdown|relapse|pulmonary embolism)\b(?! of (?:luck|genius))
- illness wfp .88 (?: have| has|'ve got|'s got| have got| has got|{HAS}(?:contracted|caught|developed|tested positive for)|(?:'ve| have|'s| has) been (?:struggling with|battling|fighting|suffering from|ill with|off (?:work|sick) with)|(?:{NOW}|'ve been| have been| has been)(?:struggling with|battling|fighting|suffering from|off (?:work|sick) with|at home with|in bed with|down with))(?: also| now)? (?:a )?(?:bad case of |severe |acute |chronic )?{DISEASE}{END}
- illness wfp .88 {NOW}(?:(?:very|seriously|gravely|terminally|critically|desperately) (?:ill|sick|unwell)|dying of (?!curiosity|boredom|laughter|heat|hunger|thirst|embarrassment|shame|this|that|it|the|all)\p{L}+)\b(?! (?:of (?:this|that|it|the|all)|equipment|branch|bus|station))
- illness wfp .88 (?:{NOW}|{HAS}been )(?:(?:back|still|now) )?(?:in (?:the |a )?(?:hospital|intensive care|icu|hospice|coma|critical condition)|hospitali[sz]ed|on life support){END}(?! (?:for work|business|all day for))
- illness e .82  been in (?:the )?hospital (?:since|for|all|with)\b
- illness wfp .88 {PASSIVE}(?:(?:rushed|taken|admitted|airlifted|transferred) (?:in)?to (?:the |a )?(?:hospital|intensive care|icu|hospice|er\b|emergency)|hospitali[sz]ed|signed off (?:work )?(?:sick|with)|put on (?:medical|sick) leave)\b(?! (?:the changes|drawings))
- illness fp .85 {HAS}collapsed(?= (?:at|on|during|yesterday|last|this|in) )(?! (?:at the (?:thought|finish)|in (?:laughter|tears)|on the sofa))| and is in (?:intensive care|hospital|a coma|the icu)\b
- illness wfp .85 (?:{NOW}|'ll be| will be)(?:now |going )?on (?:long-term )?(?:sick|medical|stress|disability) leave\b
# loss
- loss f .92 {HAS}(?:passed (?:away|on)|died|drowned|succumbed|perished)(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .92 {HAS}(?:passed (?:away|on))(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .64 {HAS}(?:died|drowned|succumbed|perished)(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .86 (?:'s| has)(?: just| sadly| suddenly)? died(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss fp .9 {HAS}succumbed to (?:(?:a|his|her|the) )?(?:\p{L}+ ){0,2}?(?:cancer|leuk(?:a)?emia|covid|pneumonia|illness|injuries|disease|heart (?:attack|failure)|stroke)\b
- loss w .78 (?:{GOING}attending|{WILL}(?:attend|be attending|be at)| (?:have|need|had) to (?:attend|go to|be at)|{HAS}attended|{NOW}at) (?:a|an?other) funeral\b(?! (?:home|parlou?r|director))
- loss f .88 {HAS}passed(?=[.!]|$)
- loss fp .88  passed (?:peacefully|last (?:night|week|month)|yesterday|this morning|on (?:the \d+|\p{L}+day|\d+|\p{L}+ \d+)|after a (?:long|short|brief)|in (?:his|her) sleep|suddenly|early)\b
- loss fp .92 {HAS}(?:took|taken|ended) (?:his|her|their) own life\b|{HAS}(?:committed suicide|killed (?:him|her)self)\b|{PASSIVE}(?:killed|murdered|found dead|stillborn)\b(?! by (?:the )?(?:oom|signal|kernel))
- loss w .92 {HAS}lost {MY} (?:(?:dear|beloved|little|older|younger|big|elder|only|best|old|first|unborn|good|eldest|own|poor|sweet|twin) ){0,2}(?:{KIN}|{PET}|baby)(?!'s|s' | (?:in the crowd|at the))
- illness fwp .88 {HAS}(?:been|was) given (?:\p{L}+ ){1,3}(?:months|weeks|days|year|years) to live\b| (?:was|were) given (?:\p{L}+ ){1,3}(?:months|weeks|days|year|years) to live\b
- loss wfp .9 {HAS}miscarried\b
- loss w .88 {HAS}lost the baby\b| had (?:a|another) (?:miscarriage|stillbirth)\b
- loss fp .9 {HAS}(?:had|suffered) (?:a|another) (?:miscarriage|stillbirth)\b(?! of)
- loss w .85 {HAS}lost (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:on (?:\p{L}+day|the \d)|last (?:night|week|month|year|\p{L}+day)|yesterday|this (?:morning|week)|to (?:cancer|covid|a stroke|suicide|a heart|an accident|a long)|suddenly)\b
- loss w .85 {HAS}(?:had to )?(?:say goodbye|said goodbye|say farewell) to (?:our|my) (?:\p{L}+ ){0,2}?(?:{PET}|{KIN})\b|{HAS}(?:had to )?put (?:our|my) (?:\p{L}+ ){0,2}?{PET}(?: (?-i:\p{Lu}\p{L}+))? (?:down|to sleep)\b|{HAS}(?:had to )?(?:bury|buried) (?:my|our) (?:\p{L}+ ){0,2}?{KIN}
- loss fp .85 {HAS}left us(?= (?:on|after|too|far too|forever|suddenly|peacefully|last|yesterday|this)\b)(?=[^.!?]*\b(?:illness|too (?:soon|early|young)|forever|peacefully|funeral|accident|fight|battle|cancer|memory)\b)
- loss wf .85 {HAS}had a death in the family\b
# home and the rest
+ other wfpe .85 {HAS}(?:bought|purchased|got the keys (?:to|for)|exchanged on|closed on|completed on) (?:an?|our|my|the|that|his|her|their) {FEW}(?:house|flat|apartment|home|condo|cottage|farm|place in|farmhouse|townhouse){END}
+ other wfp .8 {HAS}moved into (?:our|my|his|her|their|the) (?:(?!office|building)\p{L}+ ){0,2}?(?:house|flat|apartment|home|place){END}
+ other wfpe .85 {HAS}(?:got|received|been granted|was granted|were granted|obtained|secured|gotten) (?:{MY}|the|an?|us) {FEW}(?:citizenship|green card|visa|residency|residence permit|work permit|asylum|planning permission|building permit|patent|custody){END}
+ other wfp .85 {HAS}(?:became|become) (?:an? )?(?:[\p{L}.]+ ){0,2}citizens?{END}
+ other wfp .85 {PASSIVE}(?:granted|given|awarded) (?:(?:an?|the|our|my|full) )?(?:citizenship|green card|visa|residency|asylum|planning permission|patent|custody)\b
+ other wfp .82 {HAS}paid off (?:my|our|the|his|her|all my) (?:\p{L}+ ){0,2}?(?:student loans?|loans?|mortgage|debts?|credit cards?){END}
+ other wfp .85 {HAS}(?:finished|completed|ran|run) (?:my|the|our|his|her) (?:(?:(?-i:\p{Lu}\p{L}+)|first|last|second) ){0,3}(?:marathon|half marathon|ironman|triathlon|half-marathon)\b
- other wfp .88 (?:(?:'re| are|'m| am|'s| is) (?:(?:now|also) )?(?:getting (?:an? )?divorced?|separating|splitting up|divorcing){END}|{HAS}(?:filed for divorce|(?:got|gotten) divorced|divorced)(?=[.,!;]| (?:last|in|this|after|and)|$)|{HAS}(?:split up|broken up|broke up|separated|decided to (?:separate|divorce|split up))(?! (?:the|into|our|and (?:merged|moved)|with (?:a|the) (?:comma|dash))))
- other wfp .85 {HAS}(?:called off (?:the|our|my) (?:wedding|engagement)|broken off (?:the|our|my) engagement|lost everything)\b(?! (?:on|in) (?:the )?(?:disk|drive|crash))
- other fp .85 {HAS}(?:broke up with|left|dumped|walked out on) me{END}(?! (?:a |the |out|no|with|for dead))
- other wfpo .88 {PASSIVE}(?:robbed(?=(?: at| last| yesterday| on| in|\.))|burgled|burglari[sz]ed|mugged|evicted|arrested|deported|scammed|broken into|flooded|conned)\b(?! (?:with|by (?:mails?|emails?|messages|requests|spam)))
`)

/** News of people's lives, in phrases that hold their own subject. */
export const LIFE_PHRASES = phrasesOf(String.raw`
+ retirement w .8 \b(?:my retirement (?:is|will be|starts|began|party)|(?:today|friday|tomorrow|yesterday) (?:is|was) my last (?:working )?day before (?:i retire|retirement|retiring))\b
+ birth f .9 \b(?:our|my|the)(?: \p{L}+){0,2}? {CHILD}(?: (?-i:\p{Lu}\p{L}+))?{DONE} (?:arrived|come|came|here|born)(?= (?:at|on|this|last|yesterday|today|early|safely|into the world|two|three|weeks|healthy|just|christmas)\b|[.!]|$)(?! (?:home|back|from|with|to|late))
+ birth f .88 \bbaby (?-i:\p{Lu}\p{L}+) (?:was born|arrived|is here|came)\b
+ birth f .85 \b(?:arrival|birth) of (?:our|my) (?:\p{L}+ ){0,2}?(?:{CHILD}|daughters|sons)\b|\bbaby (?:is )?on the way\b(?=[!.]|$)
+ birth f .85 ^ ?(?:it's|it is) (?:a|twin) (?:beautiful |healthy )?(?:boys?|girls?)(?:!|\.(?: |$)|$)|\bwelcome to the world(?! of)
+ birth p .85 (?-i:\p{Lu}\p{L}+) (?:has |have )?(?:gave|given) birth to (?:an?|her|their|twins)\b(?! (?:monster|new era|idea))|(?-i:\p{Lu}\p{L}+) (?:has |just )*had (?:her|their) (?:baby|twins)\b(?! (?:shower|shoes))
+ wedding w .85 \b(?:he|she) (?:finally )?(?:proposed|popped the question|asked me to marry (?:him|her))(?! (?:a|that|to (?!me)))[^.?]{0,20}(?:\bi said yes\b|!)|\bi said yes!|\bproposed (?:to me )?and i said yes\b|^ ?(?:he|she) said yes!
+ wedding w .8 \b(?:back|returned|home) from (?:my|our) honeymoon\b
+ wedding w .8 \b(?:my|our) wedding (?:is|was|will be) (?:on|in|last|yesterday|this|next)\b|\bset (?:a|the) date\b[^.!?]{0,20}\bwedding\b
+ anniversary w .85 \b(?:today|this (?:week|month|year)|yesterday)(?: it)?(?:'s| is| was| marks| marked)(?: exactly)? (?:my |our )?(?:[\p{L}\d-]+ )?(?:years?|anniversary)\b[^.!?]{0,20}\b(?:since i|since we|at|with|of|here)\b|\b(?:it's|it is|it was|was|is|today's|marks) (?:my|our) (?:[\p{L}\d-]+ )?(?:work[ -]|wedding )?anniversary\b
+ anniversary w .82 \bit(?:'s| is| has been|'s been) (?:exactly |now |already )?(?:[\p{L}\d-]+) years (?:today |this \p{L}+ )?since (?:i|we) (?:joined|started|founded|married|opened|moved)\b
+ anniversary w .8 ^ ?(?:\d+|one|two|three|five|ten|fifteen|twenty|twenty-five|thirty|forty) years (?:at|with|of marriage)\b[^.!?]{0,40}\b(?:today|this (?:week|month))\b
+ health w .88 \b(?:the|my|his|her|our \p{L}+'s|(?:mum|mom|dad)'s)(?: last| latest)? (?:scans?|biopsy|mri|(?:test |blood )?results|mammogram|pet scan|ct)(?: results?)? (?:came back|come back|is|are|was|were)(?: all)? (?:clear|clean|negative|benign|normal|fine)\b(?![^.!?]*\b(?:server|patch\w*|virus|library|code|network|disk|security|build|system)\b)
+ health w .85 (?:\bmy(?: \p{L}+'s)?|\b(?:his|her|our \p{L}+'s|(?:mum|mom|dad)'s)|(?-i:\p{Lu}\p{L}+)'s) (?:\p{L}+ )?(?:surgery|operation|transplant|procedure|chemo) (?:has )?(?:went (?:really |very )?well|was (?:a success|successful)|worked)\b
+ health w .82 \bthe (?:operation|surgery|transplant) was (?:a (?:complete |full |great )?success|successful)\b(?! on the)
+ health w .85 \bgave (?:me|him|her|us|my \p{L}+) the all[- ]clear\b
+ other w .82 {MINE} (?!email|mail|order|payment|request|patch|message|call|parcel|package|invoice|refund)[\p{L}-]+(?: application)? (?:finally |just )?(?:came|has come) through{END}
+ other w .85 \bexchanged contracts on\b
+ health w .85 \bdoctors? (?:say|says|said|told me|tell me|confirmed)(?: that)? (?:i'm|i am|he's|he is|she's|she is|my \p{L}+ is|we're) (?:cured|cancer[- ]free|in remission|all clear|clear)\b|\bi'm all clear\b(?! (?:on|about))
+ health f .82 (?-i:\p{Lu}\p{L}+) (?:woke up|is awake|has woken up)\b[^.!?]{0,30}\b(?:and (?:knows|recogni[sz]ed|knew|spoke|talked)|from (?:the|his|her) coma)
+ other w .82 \bgranted us (?:planning permission|asylum|a patent|custody|a visa|residency|a permit)\b|{MINE} (?:visa|patent|green card|citizenship|asylum|planning permission|mortgage)(?: application)?{DONE} (?:approved|granted|came through|come through)\b|{MINE} offer on the (?:house|flat|apartment|place|home|farm|cottage){DONE} accepted\b
- loss f .88 (?:\b(?:my|our)(?: \p{L}+){0,2}? {KIN}|\b(?:mum|mom|dad|grandad|grandma|grandpa|gran|granny|nan)|(?-i:\b(?:Uncle|Aunt|Auntie) \p{Lu}\p{L}+))'s (?:funeral|wake|memorial|memorial service|burial|cremation|death|passing)\b(?! (?:in (?:19|20)\d\d|anniversary))
- loss f .88 \b(?:death|passing|loss|funeral) of (?:my|our) (?:(?:dear|beloved|late|old|dearest|former) ){0,2}(?:{KIN}|(?:colleague|founder|friend|professor|teacher),? (?-i:\p{Lu}))
- illness f .78 \bwith (?:a|my) (?:very |seriously )?(?:sick|ill) (?:mother|father|mom|mum|dad|parent|wife|husband|grandmother|grandfather|sister|brother)\b
- loss f .85 \bthere(?:'s| has|'s been| was)? ?(?:been)? a death in (?:the|my|our) family\b|\bdeath in (?:my|our) family\b|\b(?:i|we)(?:'ve| have)? (?:just |also |recently |unfortunately |sadly )?(?:had|have|suffered) (?:a|the) death in the family\b
- loss f .85 (?:{MINE}(?: \p{L}+)?|\bour dear) (?:{KIN}|colleague|founder|friend)(?: (?-i:\p{Lu}\p{L}+))* (?:is|isn't|is not|are) (?:no longer with us|with us any ?more|gone)\b|\blost (?:his|her|their) (?:\p{L}+ )?(?:battle|fight) (?:with|against)\b|\b(?:he|she) went peacefully\b
- loss f .88 \b(?:died|passed away) (?:in my arms|at home|in (?:his|her) sleep)\b
- illness f .88 (?:\b(?:my|our|his|her|the|(?:my|our) {KIN}'s|(?:mum|mom|dad|grandma|grandad)'s)|(?-i:\p{Lu}\p{L}+)'s) (?:cancer|tumou?r|leuk(?:a)?emia|lymphoma|depression|alzheimer's|parkinson's|dementia|ms) (?:is|has|came|was|got)(?: \p{L}+){0,2}? (?:back|returned|come back|spread|worse|terminal|progressed|metastasi[sz]ed)\b
- illness w .85 \bthe (?:tumou?r|biopsy|lump) (?:is|was|turned out(?: to be)?|came back) (?:malignant|cancerous|positive)\b|\bit(?:'s| is) (?:cancer|malignant|leuk(?:a)?emia)(?=[.,!]|$)|\bdoctors? (?:has |have )?found an? (?:\p{L}+ )?(?:tumou?r|lump|mass)\b
- other w .88 {MINE}(?: \p{L}+){0,2}? {BUILDING}{DONE} (?:completely )?(?:burned down|burnt down|burned to the ground|burnt to the ground|flooded|broken into|robbed|burgled|burglari[sz]ed|destroyed|stolen|looted|bombed|caught fire|vandali[sz]ed|under water|foreclosed|totall?ed|condemned)\b(?! (?:with|by (?:mails?|emails?|messages|requests|spam)))
- other w .85 {MINE}(?: \p{L}+){0,2}? (?:visa|asylum|appeal|residency|work permit|green card|mortgage|tenure|application)(?: (?:application|request|case))?(?: for [^.!?,]{2,30}?)?{DONE} (?:refused|denied|rejected|turned down|revoked)\b(?! by the (?:server|api))
+ health w .88 \bthe (?:tumou?r|lump|growth|mass|cyst) (?:is|was|turned out(?: to be)?|came back) (?:benign|gone|harmless)\b
- other w .85 \b(?:broke|broken) into (?:my|our)(?: \p{L}+){0,2}? {BUILDING}\b|\b(?:evicting (?:us|me)|(?:throwing|kicking) (?:us|me) out)\b(?! of the (?:call|meeting|game))|\b(?:stole|destroyed|wrecked|looted|ransacked|gutted|burned down) (?:my|our)(?: \p{L}+){0,2}? {BUILDING}{END}|{MINE}(?: \p{L}+){0,2}? {BUILDING}{DONE} (?:badly |severely )?damaged (?:in|by) (?:the|an?) \p{L}+
- other w .88 {MINE} marriage (?:is over|has ended|ended|is ending|broke down|fell apart|has broken down)\b
`)
