/** Threads of the discussion list "indie-product": list people (T, C, D) and now and then the owner (M). */
export const LIST = `
# Charging for discovery
T: Do you charge for the discovery phase, or is it part of the pitch? I have done it for free four times this year, and four times they took the result to somebody cheaper.
C: Charge. A small fixed price, and they get to keep what you find. It filters better than any questionnaire.
D: Same here. I call it "the first week". Nobody has ever argued about the first week.

# Tool for recording interviews
T: What do you use to record interviews where the participant is on a phone with a bad connection?
D: A second phone next to the first one. I am not joking.
M: +1 for the second phone. And ask for consent twice: once in writing, once on the recording, it also gives you the sound level.

# Clients who want hours
C: New client wants a time sheet by the quarter of an hour. I have not done that since university.
T: I give them days and a paragraph a day. After a month they stop reading the days and start to like the paragraphs.

# Kubernetes for very small teams
D: We are three people. Does anyone run Kubernetes with three people and still have weekends?
T: We did for a year. We had weekends, we simply spent them with Kubernetes.
C: Managed control plane and nothing clever, then it is fine. The trouble starts with operators and a service mesh.
M: We advise most clients of that size to stay on plain machines. The question I ask is: who of the three gets called at night, and do they know it?

# Insurance for liability
T: Which liability insurance do you have, those of you in Germany? The offers differ by a factor of four.
D: The factor is the American clients. Take them out of the contract and ask again.

# Contract clause about AI
C: A client wants me to sign that no text I deliver was written with the help of a machine. How do you word that without lying about spell checkers?
T: "The author is responsible for each sentence" has worked for me.

# Slow season
D: Is it only me, or has {this month|everything} been quiet? I have cleaned my desk twice.
C: Quiet here as well. {I wrote three proposals and a song.|}
M: Quiet weeks are when I call people I like and ask for nothing. It has never brought in work within the month, and always within the year.

# Retainers
T: Retainer or projects? I am tired of starting from zero every four months.
C: Retainer, two days a month, paid in advance, unused days expire after a quarter. I have three of them and sleep.

# Book on pricing
C: Which book on pricing should I give to a founder who believes that cheap is friendly?
D: Not a book. Let her call five customers who left. None of them will mention the price.

# Introductions that work
T: What do you write when you introduce two people? Mine always sound like an advert.
M: One line each on what the other will enjoy, one line why now, and then I leave. And I ask both beforehand, always.
C: "And then I leave" is the part everybody forgets.

# GDPR and user research notes
D: Do notes of interviews count as personal data under GDPR if there is no name in them?
C: If you can still tell who it was, yes. "The left-handed baker in Bernau" is a name.

# Working from trains
T: Does anybody get anything done on trains? I only ever tidy my downloads folder.
D: Offline, one document, no table. The quiet coach between Berlin and Hamburg is my best office.

# Firing a client
C: How do you end it with a client who pays on time, is friendly, and makes you miserable?
T: Early and kindly, with a date and a name of someone who would suit them better.
M: What T said, and do it by voice. I once did it by mail and still regret the second paragraph.

# Time zones
D: Client in Vancouver, me in Leipzig. Anyone has a rhythm that does not eat the evenings?
T: One fixed evening a week, everything else in writing. They sleep on it, you sleep on it, decisions get better.

# Portfolio with secrets
T: Half of my work is under NDA. What do you show?
C: The questions I asked. They are never under NDA and tell more than screens.

# Taking a month off
C: Has anyone here taken a whole month off as a freelancer? What broke?
D: Nothing broke. That was the frightening part.
M: Five weeks, two years ago. One client left, two came back with better questions. I told everyone three months ahead and put a friend's name into the automatic answer.
`
