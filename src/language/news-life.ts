import { framesOf, phrasesOf } from './news-words.ts'

/** News of people's lives, in event frames. */
export const LIFE_FRAMES = framesOf(String.raw`
# graduation
+ graduation e .85  (?:(?:just|finally|officially) )?graduated(?=[.!,]|$| (?:from|with|in|last|today|yesterday|this|on|at|top|summa|magna|and|as)\b)
+ graduation wfp .88 {HAS}graduated\b(?! (?:to (?:using|a )|from (?:using|vim|excel)|in (?:19|20)))
+ graduation fp .82 (?:{NOW}graduating| graduates)(?: (?:from|with) [^.!?,]{2,40}?)? (?:tomorrow|today|on|next|this)\b
+ graduation wfpe .9 {HAS}(?:defended|handed in|submitted|passed) {MY} {FEW}(?:ph\.?d|thesis|dissertation|doctorate|master'?s|viva)\b(?! (?:topic|plan|proposal))
+ graduation wfpe .88 {HAS}(?:completed|finished|earned|received|got|gotten|obtained|been awarded|gained|did) (?:{MY}|an?|the) {FEW}{DEGREE}(?! (?:questionnaire|form|plan|survey|application|brochure|page))
+ graduation wfp .85 {HAS}(?:finished|completed|got through) (?:(?:med|medical|law|nursing|business|grad|graduate|high|drama|art|vet|culinary) school|college|university|uni){END}
+ graduation wfp .85 {NOW}(?:(?:officially|finally|now) )+(?:an? )?(?:doctor|dr\b|ph\.?d|graduate|lawyer|nurse|pilot|chartered accountant|college graduate)\b(?! who)
+ graduation wfp .85 (?:'ve|'s| have| has){ADVERB} (?:obtain|receive|finish|complete|get|make) {MY} {FEW}{DEGREE}{END}
+ graduation wfpe .82 {NOW}(?:finally |officially |now )*(?:done|finished) with {MY} {FEW}{DEGREE}
+ graduation wfp .8 (?: now| finally| officially)+ (?:has|have|holds?) {MY} {FEW}(?:{DEGREE}|cpa|cfa|pmp|licen[cs]e|certificate|certification|qualification|black belt){END}
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
+ birth wfp .82 (?: have|'ve got|'ve| have got| has|'s got) (?:an? )(?:(?:brand|healthy|beautiful|little|tiny|newborn|new|baby|lovely|second|third) ?)+ ?(?:boy|girl|son|daughter|baby|grandson|granddaughter|grandchild|niece|nephew){END}
+ birth wfp .82 (?:'s|'m|'re| is| am| are)(?: now| officially| finally)? (?:(?:an?|the) )?(?:proud |new )*(?:great-)?(?:grand)?(?:mother|father|dad|mum|mom|uncle|aunt|auntie|grandma|grandpa|parents)(?: (?:now|again|at last|since|of an? (?:(?:healthy|beautiful|little|baby) )*(?:boy|girl|son|daughter)|to an? (?:(?:healthy|beautiful|little|baby) )*(?:boy|girl|son|daughter))\b|,[^.!?]{1,20}!)
+ birth wfp .82 {NOW}expecting (?:in|this|next) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|month)(?=[.!,]|$)
# wedding
+ wedding wfpe .9 (?:{HAS}(?:got|gotten)|{GOING}getting|{WILL}get|{WILL}be getting)(?: \p{L}+ly)? (?:married|hitched|engaged)\b(?! (?:with|to (?:the )?(?:work|idea|conversation|first)|by|in (?:trying|the conversation|a debate)))
+ wedding e .88  (?:(?:just|finally) )?got (?:married|engaged|hitched){END}
+ wedding wfp .85 (?: was| were) married (?:on|last|yesterday|this)\b
+ wedding wfp .85 (?:'re| are|'m| am) (?:(?:now|finally|officially|just) (?:engaged|married){END}|engaged(?: to be married)?(?=[.!]|$| [\ud83c-\ud83e\u2600-\u27bf])|married!)
+ wedding fp .82 (?: are|'s| is)(?: now| finally| officially)? (?:engaged|married)(?: to be married| at last)?(?=[.!]|$| [\ud83c-\ud83e\u2600-\u27bf])
+ wedding wfp .85 {HAS}asked (?:me|him|her|(?-i:\p{Lu}\p{L}+)|(?:my|his|her) (?:girlfriend|boyfriend|partner)) to marry (?:me|him|her)\b
+ wedding wfp .9 {HAS}(?:tied the knot|eloped)\b
+ wedding wfp .82 {HAS}(?:proposed|popped the question)(?= and \p{L}+ (?:said yes|(?:has )?accepted)| to (?:me|my|him|her)\b| to (?-i:\p{Lu}\p{Ll}+)(?: and (?:she|he) (?:said yes|has accepted|accepted)|[.!]|$| (?:last|yesterday|on|in|at)\b)| last| yesterday| on the beach)(?! a )
+ wedding wfp .82 (?:'ve|'s| have| has){ADVERB} married(?=[.!,;]|$| (?:last|this|on)\b)(?! this (?:to|with))
+ wedding w .7 {HAS}married (?:the|my) (?:love|best friend|girlfriend|boyfriend|partner|fianc)
# anniversary
+ anniversary f .82 (?: celebrate| are celebrating| is celebrating|'re celebrating) (?:their|his|her) (?:[\p{L}\d-]+ )?(?:anniversary|wedding|jubilee|birthday)\b
+ anniversary wfpo .85 (?:{HAS}(?:celebrated|marked|completed)|{GOING}celebrating| celebrate(?=[^.!?]*\b(?:anniversary|jubilee|(?:\d+|two|three|five|ten|fifteen|twenty|twenty-five|thirty|forty) years)\b)) (?:(?:my|our|his|her|the) )?(?:[\p{L}\d-]+ ){0,3}?(?:anniversary|jubilee|years (?:of marriage|together|with|at|in)|silver wedding|golden wedding|birthday)\b
+ anniversary wfpo .75 {HAS}turned (?:1[068]|2[015]|30|40|50|60|65|70|75|80|85|90|95|100|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred)\b(?! degrees| percent| %|,\d)
+ anniversary wfp .82 {HAS}(?:had|held|kept|toasted) (?:my|our|his|her|their) (?:(?:golden|silver|diamond|ruby|pearl) (?:wedding|anniversary|jubilee)|(?:\d+(?:st|nd|rd|th)|\p{L}+th) (?:wedding |work )?anniversary)\b
+ anniversary w .82 {HAS}been (?:married|together|here|at [^.!?,]{2,25}|with [^.!?,]{2,25}) (?:for )?(?:exactly )?[\p{L}\d-]+ years (?:today|this (?:week|month)|yesterday|on \p{L}+day)\b
# exam
+ exam wfpe .9 {HAS}(?:passed|aced|cleared|nailed|smashed|sailed through) (?:(?:my|the|her|his|all|our|their|a) )*(?:(?!(?:and|but|or|to|for|that) )[\p{L}\d'.-]+ ){0,4}?{EXAM}
+ exam wfp .85 {HAS}(?:got|gotten|been accepted|was accepted|were accepted|been admitted|was admitted) (?:in)?to (?:the )?{SCHOOL}
+ exam wfp .85 {PASSIVE}(?:accepted|admitted|called) (?:to|into|at|by) (?:the )?(?:bar\b|(?-i:\p{Lu}\p{L}+)|medical|law|med|grad|university|college|phd|ph\.d)
+ exam wfpe .85 {HAS}(?:got|earned|received|obtained|passed|gained|gotten) {MY} {FEW}(?:pmp|cpa|cfa|cissp|licen[cs]e|certification|certificate|black belt|accreditation|qualification){END}(?! back| renewed)
+ exam e .8  (?:officially|finally|now) (?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified|accredited|registered|doctor|lawyer|nurse|pilot|engineer|architect)\b
+ exam wf .82 {NOW}(?:(?:now|officially|finally) )+(?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified|accredited|registered|board-certified)\b
+ exam w .72 {HAS}passed!
+ exam w .78 (?:'m| am) (?:an? )?(?:fully )?(?:certified|licensed|chartered|qualified) [\p{L} ]{3,40} now{END}
+ exam wfpe .85 (?:{NOW}|{HAS}(?:got|made it|scraped|come|came) )(?:finally )?through (?:the|my|her|his|our|their) (?:(?!(?:and|but|or|to|for|that) )[\p{L}\d'.-]+ ){0,3}?(?:exams?|examination|viva|finals|boards|orals|quals)\b
+ exam wfpe .85 {HAS}passed (?:with (?:a )?(?:distinction|merit|honou?rs|flying colou?rs|top marks)|(?:at|on) (?:the|my|her|his) (?:first|second|third|fourth|fifth|\d\p{L}+) (?:try|attempt|go)|first time)\b(?! (?:run|build))
+ exam wfp .82 {HAS}(?:got|gotten|received|came out with|come out with|finished with) (?:straight a'?s|a (?:first|distinction|2[:.]1)(?= in\b| from\b| at\b|[.!])|top marks|the (?:grades|marks|results) (?:i|he|she|we|they) needed|(?:all )?(?:my|his|her|their) (?:grades|a-levels|gcses|leaving cert|abitur|baccalaur[eé]ate))\b
+ exam wfpe .85 {HAS}(?:got|gotten|won|accepted|been offered|was offered|been given) (?:a|my|his|her|the|their) (?:\p{L}+ )?(?:place|spot) (?:at|in|on|to study|to read) (?:the |a )?(?:(?-i:\p{Lu}\p{L}+)|medical|nursing|law|art|drama|master|phd|university|college|conservatoire|conservatory|school|programme|program|trainee)
+ exam fp .82 {HAS}got(?:ten)? in!
- exam wfp .85 {NOT} (?:get|got|gotten|make|made) (?:the|his|her|my|their) (?:\p{L}+ ){0,2}?(?:a-levels|grades|marks|points)(?= (?:(?:for|to get|into)\b|(?:he|she|i|we|they) needed)|[.!,]|$)
- exam wfpe .88 (?:{HAS}(?:failed|flunked|bombed)|{NOT} pass(?:ed)?) (?:my|the|her|his|all|our|their) (?:(?!(?:and|but|or|to) )[\p{L}\d'.-]+ ){0,3}?(?:exams?|examination|bar|boards?|viva|finals|certification|cfa|cpa|pmp|driving test|quals?|orals|defen[cs]e|a-levels|licen[cs]e|audition)\b(?! tests?)
- exam wfp .85 {NOT} (?:get|got|gotten) (?:in)?to (?:the )?(?:(?-i:\p{Lu}\p{L}+)|(?:med|medical|law|grad) school|college|university|uni)\b(?! (?:work|yet|today|tomorrow|until|because of))
# health
+ health wfp .88 {NOW}(?:\p{L}+ )?(?:cancer[- ]free|in remission|out of (?:the )?(?:hospital|intensive care|surgery|icu|woods|danger|coma)|home from (?:the )?hospital|back from (?:the )?hospital|on the mend)\b
+ health wfp .88 (?:{HAS}(?:got|been given|received|was given) the all[- ]clear(?! to| for)|{PASSIVE}(?:discharged|released) from (?:the )?hospital|{HAS}(?:beaten|beat) (?:the )?cancer|{HAS}(?:fully |completely )?recovered from (?:the |my |his |her )?(?:surgery|operation|cancer|stroke|illness|accident)|{HAS}woke(?:n)? up from (?:the|his|her) coma|{HAS}(?:finished|completed) (?:my |his |her |the )?(?:last )?(?:round of )?(?:chemo\p{L}*|radiation)|{HAS}(?:come|came|pulled|got|made it) through (?:the |his |her |my )?(?:surgery|operation))\b
+ health wfp .8 {NOW}recovering (?:well|nicely|fine)\b
+ health w .85 (?:'ve| have|'m| am)(?: \p{L}+)? (?:been )?sober (?:for|since)\b
+ health wfp .82 {NOW}(?:back )(?:on (?:my|her|his) feet|up and about)\b|{NOW}(?:on (?:my|her|his) feet|walking|up and about) again\b
+ health wfp .85 (?:{HAS}(?:came|come|got)|{PASSIVE}(?:allowed|sent)|{GOING}coming|(?:'s| is| are|'m| am) allowed) (?:back )?(?:home|out)(?: again)? (?:from|of) (?:the )?(?:hospital|intensive care|icu|surgery|rehab)\b
+ health wfpe .85 {HAS}(?:had|finished|completed) (?:my|his|her|the) (?:very )?last (?:round of )?(?:chemo\p{L}*|radiation|radiotherapy|treatment|infusion)\b
+ health wf .82 (?:{NOW}|{HAS}been )(?:now |officially |exactly )*[\p{L}\d-]+ (?:years?|months) (?:sober|clean|cancer[- ]free|in recovery|in remission|smoke[- ]free)\b
- health wfp .88 {HAS}(?:broke|broken|fractured|shattered|tore|torn|ruptured|dislocated|badly sprained|crushed) (?:my|his|her|an?|both|two|three|several) (?:(?:left|right|other|own|upper|lower) )?{LIMB}(?! on (?:this|that) (?:bug|problem))
- health wfp .88 (?:{PASSIVE}|{HAS}(?:had|been in|was in|were in) )(?:(?:in )?an? (?:(?:bad|serious|terrible|nasty|horrible|car|bike|bicycle|motorbike|motorcycle|skiing|ski|traffic|road|cycling|riding|head-on) )+(?:accident|crash|collision|wreck|fall)|(?:hit|struck|knocked down|run over|knocked off {MY} bike) by an? (?:\p{L}+ )?(?:car|bus|truck|lorry|van|tram|bike)|run over{END}|stabbed|shot\b(?! down)|mugged)
- health wfp .85 (?:{GOING}(?:having|going in for|going into|undergoing|scheduled for)|{WILL}(?:have|undergo|need|be having)|{HAS}(?:had|underwent|undergone)| (?:need|needs|have to have|has to have)) (?:(?!to |the (?:code|database))[\p{L}-]+ ){0,4}?(?:surgery|(?<=\b(?:an|the|another|my|his|her) )operation|(?:hip|knee) replacement|transplant|bypass|chemotherapy|chemo|mastectomy|biopsy|dialysis|hysterectomy)\b(?! on the (?:code|database|server|schema))
- health wfp .85 {HAS}(?:fell|slipped|fallen|crashed)(?: [\p{L}']+){0,6} and (?:broke|fractured|tore|dislocated|shattered) (?:my|his|her|an?|two|three|several|both)\b
- health wfp .8 {HAS}slipped a dis[ck]\b|{HAS}had a (?:bad|nasty|serious) fall\b
- health w .8 (?:{NOW}| was |{HAS}been )in surgery(?= (?:on|this|last|yesterday|today|all|\p{L}+day)\b|[.,!]|$)
- health w .85 {NOW}in for (?:open heart |heart |back )?surgery\b
- health wfp .85 {HAS}(?:fell|fallen|come|came) (?:(?:badly|\d+ \p{L}+) )?(?:down the stairs|off (?:a|the|his|her|my) (?:\p{L}+ )?(?:ladder|roof|horse|bike|bicycle|motorbike|motorcycle|scooter|scaffolding))\b
- health f .8 {HAS}had a fall\b
- health wfp .85 {HAS}(?:crashed|totall?ed|wrote off|written off) (?:my|our|the|his|her) (?:\p{L}+ )?(?:car|van|motorbike|motorcycle|truck|pickup)\b
- health wfp .85 {GOING}(?:being operated on|going under the knife)\b
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
- illness fp .82 {NOW}(?:very |seriously |really |gravely )?(?:sick|ill|unwell) again(?! (?:of|from the)\b)
- illness fp .85 {HAS}(?:took|taken) a (?:\p{L}+ )?turn for the worse\b
- illness wfp .85 {NOW}(?:(?:still|back|stuck|now|sitting|currently) )*(?:in|at) (?:the )?(?:a&e|emergency room|casualty|hospital|er) with (?:my|our|his|her|a (?:suspected|broken|burst|ruptured))\b
- illness wfp .85 {HAS}burn(?:ed|t) out(?=[.!,]|$| (?:in|last|and|this|after|badly|completely|at)\b)|{NOW}(?:completely |totally |utterly )?burn(?:ed|t)[ -]out(?=[.!,]|$| and\b)
- illness fp .85 (?: is| are|'s)(?:n't| not) (?:expected|going|likely) to (?:survive|live|pull through|see (?:the|another))\b
# loss
- loss f .92 {HAS}(?:passed (?:away|on)|died|drowned|succumbed|perished)(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .92 {HAS}(?:passed (?:away|on))(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .64 {HAS}(?:died|drowned|succumbed|perished)(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss p .86 (?:'s| has)(?: just| sadly| suddenly)? died(?: of\b| when he\b| when she\b| by suicide)?(?:{WHENCE}| (?:of|from) )(?! (?:on me|on stage|on us|at the sight|in the middle of|with the|after (?:the|a) (?:upgrade|reboot|update)|in (?:19|20)\d\d|in the (?:middle|\d0s)|during boot|again)| ?(?:boredom|laughter|shame))
- loss fp .88 {HAS}(?:(?:fell|fallen) asleep (?:for (?:good|ever|the last time)|forever|peacefully|in (?:the lord|god))|slipped away(?= (?:in|peacefully|on|last|this|quietly|yesterday|with)\b|[.,!]|$)|breathed (?:his|her) last|(?:took|taken|drew) (?:his|her) last breath|left this (?:world|earth|life))\b
- loss f .85 {NOW}dead(?=[.!,;]|$| (?:at|since)\b)
- loss f .82 {NOT} (?:make it|survive(?! on)|pull through|wake up again)(?=[.!,;]|$| (?:through )?the (?:night|operation|surgery)\b)
- loss p .82 {NOT} (?:survive|pull through|(?:make it|last) through the night|wake up again)(?=[.!,;]|$| (?:the (?:operation|surgery|crash|accident|night))\b)
- loss w .82 {HAS}had to say (?:goodbye|farewell) to (?:(?:our|my) )?(?-i:\p{Lu}\p{Ll}+)(?= (?:today|yesterday|this|last|on)\b|[.!,])
- loss we .85 {HAS}(?:had to )?(?:put|have) (?:our|my|the) (?:[\p{L}-]+ ){0,2}?{PET}(?: (?-i:\p{Lu}\p{L}+))?,? (?:put )?(?:down|to sleep)\b
- loss w .82 {HAS}(?:buried|cremated) (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= (?:today|yesterday|this|last|on)\b)
- loss fp .9 {HAS}succumbed to (?:(?:a|his|her|the) )?(?:\p{L}+ ){0,2}?(?:cancer|leuk(?:a)?emia|covid|pneumonia|illness|injuries|disease|heart (?:attack|failure)|stroke)\b
- loss w .78 (?:{GOING}attending|{WILL}(?:attend|be attending|be at)| (?:have|need|had) to (?:attend|go to|be at)|{HAS}attended|{NOW}at) (?:a|an?other) funeral\b(?! (?:home|parlou?r|director))
- loss f .88 {HAS}passed(?=[.!]|$)
- loss f .85 (?: has|'s| had) (?:now |finally |sadly )?passed(?=,| (?:after|at) )(?!,? (?:the|at the|his|her|my|and|but|with|first|after (?:the|a) (?:first|second|third|test|resit))\b)
- loss fp .88  passed (?:peacefully|last (?:night|week|month)|yesterday|this morning|on (?:the \d+|\p{L}+day|\d+|\p{L}+ \d+)|after a (?:long|short|brief)|in (?:his|her) sleep|suddenly|early)\b
- loss fp .92 {HAS}(?:took|taken|ended) (?:his|her|their) own life\b|{HAS}(?:committed suicide|killed (?:him|her)self)\b|{PASSIVE}(?:killed|murdered|found dead|stillborn)\b(?! by (?:the )?(?:oom|signal|kernel))
- loss w .92 {HAS}lost {MY} (?:(?:dear|beloved|little|older|younger|big|elder|only|best|old|first|unborn|good|eldest|own|poor|sweet|twin) ){0,2}(?:{KIN}|{PET}|baby)(?!'s|s' | (?:in the crowd|at the))
- illness fwp .88 {HAS}(?:been|was) given (?:\p{L}+ ){1,3}(?:months|weeks|days|year|years) to live\b| (?:was|were) given (?:\p{L}+ ){1,3}(?:months|weeks|days|year|years) to live\b
- loss wfp .9 {HAS}miscarried\b
- loss w .88 {HAS}lost the baby\b| had (?:a|another) (?:miscarriage|stillbirth)\b
- loss fp .9 {HAS}(?:had|suffered) (?:a|another) (?:miscarriage|stillbirth)\b(?! of)
- loss w .85 {HAS}lost (?-i:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:on (?:\p{L}+day|the \d)|last (?:night|week|month|year|\p{L}+day)|yesterday|this (?:morning|week)|to (?:cancer|covid|a stroke|suicide|a heart|an accident|a long)|suddenly)\b
- loss w .85 {HAS}(?:had to )?(?:say goodbye|said goodbye|say farewell) to (?:our|my) (?:\p{L}+ ){0,2}?(?:{PET}|{KIN})\b|{HAS}(?:had to )?(?:bury|buried) (?:my|our) (?:\p{L}+ ){0,2}?{KIN}
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
+ other wfe .8 (?:{HAS}moved (?:house|flat|home)(?! page)|{HAS}moved in together)\b|(?:'ve| have)(?: finally| just)? moved(?=!)
+ other wf .82 {NOW}(?:(?:now|officially|finally|the|proud|new) )*(?:(?:home|house|flat)[- ]?owners?\b|owners? of an? (?:(?:new|old|little|tiny|small|proper) )*(?:house|flat|home|cottage|apartment|farm|boat)\b)
+ other wfpe .82 {HAS}sold (?:our|my|the|his|her|their) (?:old )?(?:house|flat|apartment|cottage|farm)(?=[.!,;]|$| (?:at last|today|yesterday|last|this|on|and)\b)
- other wfp .88 (?:(?:'re| are|'m| am|'s| is) (?:(?:now|also) )?(?:getting (?:an? )?divorced?|separating|splitting up|divorcing){END}|{HAS}(?:filed for divorce|(?:got|gotten) divorced|divorced)(?=[.,!;]| (?:last|in|this|after|and)|$)|{HAS}(?:split up|broken up|broke up|separated|decided to (?:separate|divorce|split up))(?! (?:the|into|our|and (?:merged|moved)|with (?:a|the) (?:comma|dash))))
- other wfp .85 {HAS}(?:called off (?:the|our|my) (?:wedding|engagement)|broken off (?:the|our|my) engagement|lost everything)\b(?! (?:on|in) (?:the )?(?:disk|drive|crash))
- other wf .82 (?:{NOW}|{HAS}been )(?:now )?separated(?=[.!,]|$| (?:since|now|after|last)\b)
- other wf .82 {PASSIVE}rejected (?:by|from|for) (?!the (?:server|filter|list|system)|(?:spam|my filter))(?:the |a |my |every )?(?:(?-i:\p{Lu}\p{L}+)|\p{L}+ (?:school|college|university|program|programme|publisher|journal|lender|bank))
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
+ birth f .85 \bborn\b[^.!?]{0,60}?\b\d[\d.,]* ?(?:kg|kilos?|lbs?|pounds|grams)\b|\b\d[\d.,]* ?(?:kg|kilos?|lbs?|pounds|grams)\b[^.!?]{0,40}?\bborn\b
+ wedding w .85 \b(?:asked (?:her|him|(?-i:\p{Lu}\p{L}+)) to marry me|(?:she|he) said yes!)
+ exam w .82 ^ ?(?:(?:my|the) )?(?:phd |driving |bar |final )?(?:viva|defen[cs]e|exams?|finals|driving test|orals|boards)(?: is| was| were)?(?: finally| all)? (?:passed|survived)(?=[.!,]|$)
+ graduation w .82 \b(?:call me|it's) (?-i:Doctor|Dr)(?= now|[.!,]|$)
+ health w .85 ^ ?(?:(?:last|latest|second|final) )?(?:scans?|biopsy|mri|(?:test |blood )?results|bloods|mammogram|ct)(?: (?:came back|come back|is|are|was|were))?(?: all)? (?:clear|clean|negative|benign)(?=[.!,]|$)
+ health w .85 \b(?:scans?|biopsy|bloods|mammogram|colonoscopy)(?: results?)? (?:came|come) (?:back|up) (?:all )?(?:clear|clean|negative|benign|normal)\b(?![^.!?]*\b(?:server|patch\w*|virus|library|code|network|disk|security|build|system)\b)(?![^.!?]*\b(?:server|patch\w*|virus|library|code|network|disk|security|build|system)\b)
+ other w .85 \b(?:our|my|the) adoption(?: is| was| has been| got| has)?(?: finally| now| just)? (?:approved|final|finali[sz]ed|granted|official|went through|came through|come through|gone through)\b
- illness w .88 \b(?:they|doctors?|the (?:doctors?|scan|mri|ct|x-ray|consultant|hospital|surgeon|mammogram))(?: has| have|'ve)?(?: just)? (?:found|discovered|showed|shows|spotted|picked up) (?:an?|another|two|three|several|some) (?:[\p{L}-]+ ){0,2}?(?:tumou?rs?|lump|cancer|metastas\p{L}+|(?:mass|shadow|growth|clot|bleed|lesions?|spots?) (?:in|on|behind|under|near) (?:my|his|her|one|both|dad's|mum's|mom's))\b
- illness w .85 \b(?:doctors?|gp|consultant|specialist|therapist|diagnosis)(?: has| have)? (?:says?|said|thinks?|confirmed|calls|is|was|came back)(?: that| as)? ?(?:it's|it is|it was|it|i have|i've got|he has|she has|she's got|he's got)? ?(?:an? )?{DISEASE}{END}
- illness w .85 \b(?:doctors?|gp|consultant|he|she|they)(?:'s| has|'ve| have)? (?:just )?(?:signed|written|wrote) (?:me|him|her) off (?:(?:work|sick)\b|(?:for|until|till) )
- illness f .85 \b(?:it|the (?:cancer|tumou?r|leuk(?:a)?emia))(?:'s| is| has)(?: come)? back,? (?:and )?(?:it's |this time )?in (?:the|his|her|my) (?:liver|lungs?|bones?|brain|spine|breast|lymph)
- health w .82 (?:{NAMED}|\b(?:his|her)|\b(?:mum|mom|dad)'s)(?: \p{L}+){0,2}? (?:surgery|operation|bypass|transplant|(?:hip|knee|valve|shoulder) replacement|biopsy|chemo(?:therapy)?|mastectomy)(?: is| will be|'s| starts?| begins?| has been (?:set|scheduled|moved))(?: scheduled| set| now)? (?:on|for|to|tomorrow|today|next|this)\b(?! (?:a success|the best|up to))
- health w .82 \boperat(?:e|ed|ing) on (?:me|him|her|my|mum|mom|dad|our (?:son|daughter|boy|girl|baby|dog|cat)|(?-i:\p{Lu}\p{Ll}+)) (?:today|tomorrow|tonight|on|this|next|in|yesterday|last)\b
- loss f .8 (?:^ ?|[.!,;:–—-] |\b(?:and|but|so) )(?:my |our )?(?:mum|mom|dad|grandad|granddad|grandma|grandpa|gran|granny|nan|nana|mother|father)(?:'s| is| has) gone(?=[.!]|$)
- loss p .86 \b(?:regret|sorrow|sadness|sorry|sad|saddened|grief|heavy hearts?)\b[^.!?]{0,40}?\b(?:announce|inform|tell|share|report|write|pass on|let you know)\b[^.!?]{0,30}?\b(?:death|passing|loss) of (?:(?:our|my) (?:\p{L}+ ){0,3})?(?-i:\p{Lu}\p{L}+)
- loss p .84 \b(?:announce|inform you of|share the news of) (?:with (?:great |deep )?(?:sadness|regret|sorrow) )?the (?:sudden |untimely |peaceful )?(?:death|passing) of (?:(?:our|my) (?:\p{L}+ ){0,3})?(?-i:\p{Lu}\p{L}+)
- other w .85 \b(?:there was|there's been|there has been|we(?:'ve)? (?:just )?had) (?:a|another) (?:\p{L}+ )?(?:fire|flood|break-?in|burglary|explosion|gas leak) (?:at|in) (?:our|my) (?:\p{L}+ )?{BUILDING}\b
- other w .8 ^ ?(?:the )?(?:house|flat|car|van|bike|bicycle|workshop|studio|shop|laptop)(?:'s| is| was| got| has)(?: just| been| now)* (?:burned down|burnt down|flooded|broken into|burgled|burglari[sz]ed|stolen|nicked|totall?ed|vandali[sz]ed)\b(?! (?:with|by (?:mails?|emails?|messages|requests|spam)))
- other w .85 \b(?:the|our|my) (?:wedding|engagement) (?:is|has been|was|got) (?:off|cancelled|canceled|called off)\b|\b(?:it's|it is) (?:all )?over between (?:us|(?-i:\p{Lu}\p{L}+) and me|me and)\b
- other w .88 {MINE} marriage (?:is over|has ended|ended|is ending|broke down|fell apart|has broken down)\b
`)
