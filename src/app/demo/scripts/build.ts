/** Conversations about building: data, code, tests, releases, between the owner (M), the other (T) and a colleague (C). */
export const BUILD = `
# Flaky test in <thing>
T: {the test for|That test around} <thing> fails about once in <n> runs. It is the clock again: it compares a local time with a stored one, and around midnight they disagree.
M: {Good catch|Well found}. I would rather freeze the time in the test than widen the tolerance.
T: {Did that,|Done,} two hundred runs without a failure.

# Migration of <thing>
M: Before we migrate <thing>, {can you tell me|do you know} how many rows still have the old format? I would like to know whether this is an evening or a weekend.
T: About <n> thousand. Most are from before the rewrite. I tried it on a copy: <m> minutes, and no row was left behind.
M: An evening, then. {Thank you for trying it first.|Great.}

# <Tool>
T: <Tool> is {slow|crawling} since {this morning|last night}. It is not us: the neighbours on the same machine started a backup at eight.
M: {Understood|OK}. Do we need to tell anyone, or does it pass?
T: It passed. {11:20, everything normal.|Load is back to normal since eleven.}

# Review of the change to <thing>
M: I read your change to <thing>. It is good work. Three remarks, none of them blocking: the name of the second function says less than it does; the error path swallows the reason; and I would test the empty list.
T: {Renamed|All three fair. Renamed}, the reason is kept now, and the empty list found a real bug. [So much for "none of them blocking".]
M: {Ha. Merged.|Then it was worth reading. Merged.}

# Release on <day>
T: {I would like to release|We are ready to release} on <day>: <thing>, the fix for <thing2>, and some housekeeping. Rollback is one command and I have tried it.
M: {Go ahead.|Fine by me.} [<Who> is around as well, and I am at my desk until six.]
T: Released, 14:05. Nothing to report, {which is the best report|happily}.

# Question about <tool>
M: Why do we {go through|still need} <tool> for <thing>? I am sure there is a reason, I just cannot find it written down.
T: History. It was the only thing that could retry when the other side went away. Today the client does that by itself, so you could take it out. I would leave the logging.
M: That is what I {suspected|hoped}. I wrote your three sentences into the readme so that the next person finds them.

# Strange numbers in <thing>
C: Since the update <thing> shows <n> twice for the same day. {Known?|Is this known?}
T: Not known, but I see it too. It is the change of the clocks: that day has 25 hours and we group by hour.
M: {Beautiful bug.|Of course it is the clocks.} [It is always the clocks.]
T: Fixed and tested for both directions. C: the old days are recomputed as well.

# Load test
T: First results of the load test: fine up to <n> users at once, then <thing> gets slow and <tool> stays bored. So it is a lock and not the machine.
M: {That is good news|I like that}, a lock is cheaper than a machine. Is it the one around the counter?
T: Yes, that one. With the counter moved out it holds three times the load. Graph is in the channel.

# Error budget
M: We have used {most|two thirds} of this month's error budget, nearly all of it on one evening. I would pause features on <thing> until the first of the month and pay back a little.
T: {Fine with me|No objection}. I have a list of <n> small repairs that nobody ever has time for.
M: {Perfect timing, then.|I was hoping that you had such a list.}

# API {naming|change}
T: For the new endpoint: singular or plural? And do we return an empty list or a 404 when there is nothing?
M: Plural, and an empty list. Nothing is an answer, not an error.
T: {ok|Good.} Documented like that.

# Dependency update
T: The big dependency update is through. {It was less bad than I feared:|} <n> files, most of them imports. One behaviour changed: dates without a zone are now read as UTC.
M: That will touch <thing>. {I looked|I checked}: we always send a zone there, so we are safe, and I added a test so that we stay safe.
T: {even better|Excellent.}

# Logs
M: I spent an hour in the logs of <thing>, and I would like it to be the last time. Half of the lines say "ok". {Could we agree on what deserves a line?|Shall we agree what deserves a line?}
T: Start, end, anything that retries, anything that a human must look at. The rest goes. I removed <n> lines and it reads like a story now.

# Backup drill
T: We did the restore drill today. It took <n> minutes instead of the <m> that we had written down, because the key was in a safe place. [Too safe.]
M: {That is why we drill.|Better today than in earnest.} Where is the key now?
T: In the place where the manual says. <Who> and I both have it.

# <Thing> for large accounts
C: One account has <n> thousand entries, and <thing> needs eleven seconds for it. All others are below one.
M: {Do we know them?|Who is it?} Sometimes the right fix is a phone call.
C: I called. They used it as an archive and were happy to move. Down to one second.
T: {Best fix of the week.|Zero lines changed. I like it.}

# Estimating <thing>
M: {What is your gut feeling|Gut feeling, no promises:} for <thing>? Days, a week, more?
T: Three days if <tool> behaves, eight if not. I would say five and mean it.
M: Five it is. {Thanks for not rounding down.|That is the kind of answer I can plan with.}

# The old path through <tool>
T: Nobody has used the old path through <tool> for <n> days. {Shall I take it out?|Time to let it go?}
M: {Yes, take it out.|Yes.} Leave a note in the changelog so that nobody looks for it.
T: Out. 2,100 lines fewer. [It felt wonderful.]

# Pairing on <thing>
T: I am stuck on <thing>. It is the third day and I {start to|} repeat myself. Could we look at it together for half an hour?
M: Of course. {Eleven?|I am free at eleven, same link as always.}
T+1: That helped a lot. It was the {order of the two writes|cache in front, not the query}, as you said. Solved.

# Monitoring {noise|alarms}
T: The alarms woke me <n> times this month, and once it mattered. I would like to turn off the ones on <thing>.
M: Turn them off. {An alarm that does not matter teaches us to ignore the one that does.|}[ And please take the morning off.]
T: Off. {Slept till eight.|And I slept like a stone.}

# Data {quality|cleaning} in <thing>
M: In the export of <thing> I find <n> entries without a date. {Old ones or new ones?|Is that history, or are we still making them?}
T: Still making them, about <m> a week. They come in when someone uses the back button after saving. I closed the hole and gave the old ones the date of their first change, marked as guessed.
M: "Marked as guessed" makes me {very happy|happy}. Thanks.

# Certificates
C: The certificate for the test system runs out on <day>. {Who renews it?|It is nobody's job, as far as I can see.}
T: Renewed, and from now on it renews itself. {It is the robot's job.|}
M: Thank you both. [One thing less to remember.]
`
