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

# Three plans
T: Your pricing page has five plans! Nobody can compare five. Three, with the middle one made for the customer you want more of, and the top one so that the middle looks sensible.
M: {Guilty|You are right}, it grew. Down to three since this morning, and the page finally fits on a phone.

# Discounts
T: One rule on discounts, from painful experience with pricing: give one only in exchange for something (a year, a reference, payment up front). A discount for nothing tells them that your price was a lie.
M: {That goes on the wall of the sales room.|I read this aloud in the client's sales meeting.} There was some coughing.
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
`
