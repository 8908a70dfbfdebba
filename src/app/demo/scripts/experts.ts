/** Infrastructure talk, where the other (T) is the one who knows: Kubernetes, clusters, deployments. */
export const PLATFORM = `
# Kubernetes for four services
M: A client runs four services and wants Kubernetes because the new hire knows it. {My stomach says no. What does yours say?|Would you talk them out of it?}
T: For four services Kubernetes is a second product that you have to run. I would take two plain machines and a load balancer, and look again at twelve services or when they need to scale a part alone.
If they insist: managed control plane, no service mesh, and resource limits from day one. Most pain that I am called for is pods without memory limits.
M: "A second product that you have to run" went straight into my note, {and it convinced them|and it did the job}. Thank you!

# Pods restarting at night
M: {A riddle for you|Something for the expert}: the pods of one service restart every night at two, memory looks flat, and no log says why. {What would you look at first?|Where would you start?}
T: The node, not the pod. Something on the node wakes up at two (backup, log rotation), the kubelet is starved, the liveness probe times out, and Kubernetes kills a healthy pod. Give the probe five seconds and move the backup.
M: It was the log rotation. {You did that from one paragraph, I am in awe.|Fixed with the probe timeout, exactly as you said. Thank you so much.}

# Rolling updates without tears
M: In a rolling update, what makes users see errors for a few seconds? {We have readiness probes.|The readiness probes are in place.}
T: The pod gets its stop signal while the load balancer still sends traffic. Sleep five seconds in the preStop hook, then stop accepting, then drain. Also: the database migration must work with both versions, that is the part that people skip.
M: preStop did it, zero errors in today's deployment. {Thanks a lot.|Thank you, beer is on me.}
`

/** The same trade, for another who knows it. */
export const CLUSTERS = `
# Cluster upgrade
T: For what it is worth, I wrote down how we upgrade the clusters: one node pool at a time, new pool beside the old, cordon, drain, wait a day, delete. Boring, and in two years it has never woken anyone.
M: {"Boring, and it never woke anyone" is my favourite kind of engineering.|Gold.} I have passed it on to two clients already.

# Autoscaling bill
M: One client's cloud bill doubled after autoscaling was switched on. {Is that normal?|}
T: Normal when requests are set too high: the scheduler believes them, sees no room, and buys nodes that idle. Set the requests to the median that you measure, the limits to twice that, and let the autoscaler remove nodes after ten minutes.
M: They did this yesterday: {forty percent less|down by a third already}. Many thanks, also from their finance department.

# Secrets
T: Saw your question on the list. Secrets in Kubernetes are only base64 until you turn on encryption at rest. Do that, keep them out of git, rotate on people leaving. All the rest is decoration.
M: Ha, {decoration is what they were sold|I will steal "decoration"}. Thank you, clear as always.

# Backups of a cluster
M: How do you back up a Kubernetes cluster? {The client has a script that nobody has ever run backwards.|}
T: You do not back up the cluster, you make it again from git, and you back up the volumes. Once a quarter, build everything new beside the old one and compare. If that takes more than a day, that is your real problem.
M: It took them three days, and they found {two services that only existed in somebody's shell history|a service that nobody had written down}. Thanks, Milan.
`

/** Hiring talk, where the other (T) is the one who knows. */
export const HIRING = `
# Interview questions
M: {How do you find out in one hour whether someone can listen?|In hiring, what is the question you would never drop?}
T: I ask: "tell me about a time when a colleague changed your mind". Whoever cannot find an example has answered. In hiring I look for three things only: have they done something similar, do they learn, and do others want to sit next to them.
M: I used it today. {A long silence, then a wonderful story about a tester.|It is a brilliant question.} Thank you.

# Job adverts
M: The advert for the QA role gets applications from everyone but testers. {What am I doing wrong?|}
T: You list tools. Good candidates skip lists. Write what the first three months look like and what went wrong before, give the salary range, and drop "passion". When we did that, fewer people applied and twice as many were right.
M: Rewritten with the salary in the first paragraph. {Six applications, four of them good. You are a magician.|Already two good ones. Thank you!}

# Trial days
T: On trial days, since you asked at lunch: pay for them, give a real but finished task, and let two people from the team judge separately before they talk. Hiring goes wrong in the corridor, not in the interview.
M: {Paid, finished task, separate notes. Got it.|The separate notes were the missing piece.} It went well with both of them, thank you.

# References
M: Do you call references? {I always feel like a spy.|}
T: Always, with one question: "what should I do in the first month so that this person can do their best work?" Nobody feels like a traitor, and you learn what you need.
M: {I called two today and it was even pleasant.|That is humane. It worked.} Thanks, Greta.
`

/** Pricing talk, where the other (T) is the one who knows. */
export const PRICING = `
# Per seat or per use
M: A client charges per seat and the customers share logins. {Per use instead? What is your view on pricing here?|Would you move the pricing to usage?}
T: Shared logins mean the value is not in the seat. Price what grows with the value: documents, vehicles, patients, whatever they count when they are proud. But keep a floor, usage pricing without a floor frightens the finance people on both sides.
M: They count containers when they are proud. {So there is the price metric.|It was that simple.} Thank you, I presented it yesterday and they went for it.

# Raising prices
M: How do you raise prices for old customers without losing them? {There are four hundred of them.|}
T: Tell them a quarter ahead, give a reason that is about them, let them lock the old price for a year if they commit. In my pricing projects between two and five percent leave, and they are mostly the ones that wrote the most tickets.
M: Three percent left, {exactly as you said|and the ticket queue is shorter too}. That was good advice, thank you.

# Trials
M: Fourteen days of trial or thirty? My client believes that longer is kinder.
T: Pricing of a trial is about the moment of value and not about days. If they see the value on day two, fourteen is long; if it takes a month of data, thirty is cruel. Measure the day on which the ones who stay became happy, and add a week.
M: Happy on day four, so it is eleven now. {Thank you, that was the missing thought.|It works. Thank you!}

# A price on the website
T: You asked in the panel whether a price belongs on the website. In my projects: yes, if your customers compare; no, if they need a friend. But "from" prices always - a range filters better than any form.
M: "If they need a friend" has made it into my notes. The client's page now says "from 90 euros", and half of the pointless calls have stopped.
`

/** The same trade, for another who knows it. */
export const PLANS = `
# Three plans
T: Your pricing page has five plans! Nobody can compare five. Three, with the middle one made for the customer you want more of, and the top one so that the middle looks sensible.
M: {Guilty|You are right}, it grew. Down to three since this morning, and the page finally fits on a phone.

# Discounts
T: One rule on discounts, from painful experience with pricing: give one only in exchange for something (a year, a reference, payment up front). A discount for nothing tells them that your price was a lie.
M: {That goes on the wall of the sales room.|I read this aloud in the client's sales meeting.} There was some coughing.

# Annual plans
M: Is there a good rule for the discount on annual plans?
T: Two months free is the convention, and it is fine. In pricing, conventions are cheap: nobody has to think. What matters more is that the renewal mail goes out thirty days before and says the number out loud.
M: The renewal mail now says the number. {One angry answer, nine thank-yous.|They had been hiding it in a footnote.} Thank you!

# Free for schools
M: Free for schools, or cheap for schools? You once had a strong opinion.
T: Cheap! A price of zero gets you users without a budget line, and a budget line is what keeps you alive when the head teacher changes. One euro a child and year, on an invoice.
M: One euro it is. The first school asked whether it may pay for three years at once.
`

/** Talk with investors (T): money, founders, rounds. */
export const INVESTOR = `
# Quick {read|look} at a company
T: {We are looking at|Looking at} a company in {logistics|health|energy} software. Eight people, {decent|good} revenue, founders from the trade. Product looks like 2011. {Is that a problem or an opportunity?|Problem?}
M: If the customers stay in spite of 2011, it is an opportunity. I would ask for the churn of customers that are older than two years. Looks can be repaired in a year, love cannot.
T: Churn is under three percent. {Good question, it made the founder smile.|You were right to ask.}

# Founder intro
T: {Would you spend half an hour with|Could you spare half an hour for} a founder of ours? She is technical and drowns in {roadmap questions|wishes of customers}. No agenda, a kind ear is enough.
M: {With pleasure, I had a slot on <weekday>.|Gladly.} We spoke today, she is sharp. I only gave her permission to say no.
T: She wrote me three lines with six exclamation marks. {Thank you.|I owe you.}

# Market {mood|weather}
M: What is the mood for fundraising? {Two clients ask me as if I knew.|}
T: Picky, not closed. Rounds take five months instead of three. In fundraising now, the story comes after the retention curve and not before. Whoever has eighteen months of money should not start today.
M: {I passed it on as "retention first, story later".|Clear.} One of them has decided to wait until spring. Thanks.

# Due diligence
T: {Thanks for|That was a great} technical report on the {logistics|health} company. The page with "what I would fix first, and what I would leave alone" was read out in the partner meeting.
M: I enjoyed it. {They were very open, which is the best sign of all.|A pleasure.} The invoice is on its way to your office today.
T: Paid.

# Terms
M: Friends of mine were offered a convertible with a cap and a discount. {Is it normal to have both?|Both at once, is that usual?}
T: Both is normal, the investor takes the better one. What I would read twice is the part on what happens if no round comes. In a fundraising like this, the maturity date is where the trouble sits.
M: They moved the maturity by a year, {and slept well|without a fight}. Thank you, also from them.

# Dinner
T: We have a small dinner on <weekday> after the portfolio day, {eight people, no pitches|no name tags}. There is a chair for you.
M: {I would love to come.|That sounds lovely, yes.}
M+2: Thank you for last night. The conversation about {pianos|farms} was the best thing in weeks, and nobody said "scale".
T: {I had forbidden it.|House rule.}

# A good line
T: A founder said to me today: "we have no competition, only habits". {I have not decided whether that is wise.|}
M: Habits are the toughest competitor I know. {They never raise prices.|I would fund that founder for the sentence.}

# Board size
M: How large should a board be for a firm of twelve? A client has been offered three investors' seats.
T: Three people in all. One founder, one investor, one who owes nobody anything. Observers may come and be quiet. The bigger the board, the longer the fundraising, because everyone has to feel clever once.
M: They settled on three, and the third investor was {relieved|happy with the minutes}. Thank you.

# Runway
T: A rule that I gave to our founders today, you may want it for your clients: start fundraising with nine months of money, stop when you are at five and cut instead. Between five and zero everybody can smell it.
M: I have passed it on to one who was at six. {It was not a nice phone call, and it was the right one.|He cut on the same day.}

# References on a founder
T: You worked with the people at the {port|harbour} software firm. {How are they on a bad day?|I know how they pitch. How are they on a bad day?}
M: On a bad day they tell you first, with a number and a plan, and then they order pizza. I have seen two bad days.
T: That is worth more than the spreadsheet. {Thanks.|Thank you for the pizza detail.}

# Valuation
M: A client was told that the valuation is "market". Is there such a thing?
T: There is a range, and the word market is used by whoever is at the better end. For their revenue and growth, in this year's fundraising, I would expect six to eight times. They were offered five.
M: They went back with your range and got six and a half. {I am to send you flowers.|They asked me to thank you.}
`

/** Data protection in practice, where the other (T) is the one who knows. */
export const GDPR = `
# Consent on <thing>
M: For <thing>, do we need a consent under GDPR, or is the contract enough? {The lawyers of the bank say both, which cannot be right.|}
T: The contract is enough for what is necessary to pay the invoice. Consent is for the rest, and the rest should be small. If one asks for consent where the contract would do, GDPR lets people withdraw it, and then one has a problem of one's own making.
M: So less consent and not more. {I had it backwards.|} The screen has lost two ticks, thank you.

# Retention
T: We have been asked how long we keep rejected invoices. Under GDPR the answer must be a number and a reason. I propose ten years for what the tax office wants, ninety days for everything else, and a job that deletes without asking.
M: Ninety days and no button. The job has run for the first time tonight, <n> thousand rows. {It feels like cleaning a cellar.|}
T: I have entered it in the records of processing. A pleasure.

# A request for access
T: A customer has asked for all data that we hold on him, which is his right under GDPR article 15. We have one month. In which systems should I look, apart from the ledger?
M: The ledger, the mail archive, the OCR service's cache, and the spreadsheet of the support team, which officially does not exist.
T: The spreadsheet no longer exists unofficially either. The reply went out today, eleven days early.
M: {Impressive.|I admire you.} Thank you, Inês.

# Processor or controller
M: I always mix them up: when we read invoices for the bank, are we the processor or the controller?
T: Ask who decides why. The bank decides why the invoice is read, hence we are the processor. For the statistics about our own service we decide, hence controller. One firm can be both, before lunch.
M: "Ask who decides why" is the first explanation of GDPR that I can repeat from memory. Thank you.
`
