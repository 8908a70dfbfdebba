/** Conversations between leads: direction, people, money, between the owner (M) and the other (T). */
export const LEAD = `
# Before the board meeting
T: The board meets on <day>. They will ask two things: when is <thing> finished, and why is it not finished now. {I would like to use your words for the second.|What would you say to the second?}
M: I would say: because we found out in <month> that the real work is in <tool>, and we chose to do it once and properly. "Finished" is when <metric> moves, not when the last ticket closes.
T: {Used it, word for word.|Good.} One of them even wrote it down.

# Roadmap, honestly
M: I have a version of the roadmap without dates, and I think it is the better one. It says what comes after what, and what has to be true before we start. Dates only for the next six weeks.
T: Sales will hate it. {I like it.|} Leave it with me for a day.
T+1: Sales hates it less than expected. {It stays.|We take it.}

# Team
T: How does {the team|our team} look from the outside? You have seen {a dozen|twenty} others.
M: Since you ask: kind, fast, and a little too polite. I have not heard an open "no" in three weeks, and some of the ideas deserved one. <Who> sees problems early but waits to be asked.
T: That is {uncomfortable and true|true}. I asked <who> directly in our meeting this morning, and got an earful. It was very useful.

# Priorities
T: If you could only do one of the two, <thing> or <thing2>: which?
M: <Thing>. The other one is wanted by more people, but this one is needed by the ones who stay.
T: {That is a good way to put it.|OK. Convinced.}

# A word about <who>
M: A word about <who>, and a good one: the way the difficult customer was handled on <weekday> was excellent. Calm, concrete, no excuses. I thought you should hear it from someone outside.
T: Thank you for writing it down. I {passed it on|read it out in the team meeting, to general embarrassment}.

# Contract
T: The extension is signed and on its way to you by post, until the end of <month2>. {Same terms.|Same conditions as before.}
M: It arrived this morning, countersigned and back in the post. {I am glad that we go on.|Thank you for the trust.}

# Cost of <thing>
T: <Thing> costs us about <n> thousand a year to run. {Is that normal?|Does that sound normal to you?}
M: It is high for what it does. Most of it is the copy that nobody reads. Without it you are at a third, and I would not expect anyone to notice.
T: We switched the copy off on <weekday>. {Nobody noticed.|So far not a single complaint.}

# Strategy day
M: For the strategy day I propose one question instead of an agenda: what would we stop, if we had to stop something on Monday? Everyone brings one answer, on paper.
T: {I like it, it is rude in the right way.|Good. No slides, then.} I told everyone, and there was a long silence, which I take as thinking.
`
