/** Conversations inside the small team, between the owner (M), a team member (T) and another (C). */
export const TEAM = `
# <weekday>
T: {Running late, the train stands in a field.|Bit late today, plumber.} Start without me, I read the notes on the way.
M: No rush. We moved <thing> to the end.

# Where are we with <thing>
M: {Where are we with|How does it look with} <thing>? No pressure, I only want to give <who> an honest answer.
T: {Two thirds, and the last third is the ugly one.|Further than it looks.} Everything that people see works. What is missing is what happens when they do something silly.
M: {Clear|Good}, that is what I told them, in nicer words.

# Hours
T: My hours for <month>: <n> on <thing>, <m> on <thing2>, four on things that I could not name.
M: {Approved, and thank you for the honest four.|Approved.} [I have six of those myself.]

# Who takes <thing>?
M: Someone has to take <thing>, and it is not the nice one this time. {Who has room?|Any volunteers?}
T: Me. I broke it in the first place, so it is only fair.
C: I can do the tests with you, I know where it hurts.
M: {You two are the best.|Settled then, thank you both.}

# The good feedback
M: <Who> wrote to me about <thing>: "first time that I did not need the manual". That was your work, so the sentence is yours.
T: {Oh! That makes my week.|Printed and pinned.}

# Kitchen table decision
T: We stood in the kitchen and decided to {split|merge} <thing> and <thing2>. {I hope that is fine.|Shout if you disagree.}
M: It is fine. Write two lines about the why, the kitchen has no search.
T: Written. {Three lines, sorry.|}

# Friday {demo|show}
T: For the demo on <day> I can show <thing>. It takes four minutes if nobody asks about the colours.
M: {Perfect.|Deal.} I ask about the colours only afterwards.

# A bug that is not a bug
T: The <users> say that <finding>. I looked for an hour and it is not a bug, it is the design.
M: {I had a feeling|Oh dear}. Then it is my bug. I changed the description and talked to <who>, the new version is in the design file.
T: Much clearer. Closed.

# Holidays
T: I would like to be off from <day> for {ten days|two weeks}, if <thing> allows it. {Everything on my list is done or has a new owner.|My open tickets are with <who>.}
M: {Of course. Go and enjoy.|Granted with pleasure.} It is in the calendar.

# Not happy with <thing>
T: I am not happy with what I delivered for <thing>. It works, and it is clumsy. I would like two more days, on my own account.
M: On ours, please. I would rather have the two days now than the questions in {spring|autumn}. Clumsy where?
T: In the middle part. I redid it this morning, it is half the length. {Now I am happy.|Have a look if you like, but now I can stand it.}

# Lunch
T: Lunch at {one|half past twelve}? The {soup place|new noodle place} next to the canal.
M: {Yes!|Gladly.} [I bring the umbrella, you bring the gossip about <tool>.]

# New colleague {questions|page}
C: I wrote down everything I did not understand in my first week. It became a list of <n> questions. Is that rude?
M: It is the most useful document we have. {Nobody can write it after the second week.|I have answered the first ten in the margin.}
T: I took eleven to twenty. Number fourteen has no answer, we simply always did it like this.

# The estimate for <who>
M: I have to give <who> an estimate for <thing>. {My guess is twelve days, what is yours?|I say twelve days. You?}
T: Nine without the import and fifteen with it. There is nothing in between.
M: {Then I offer both.|Both went out, as two lines.} Thanks.

# Handover
T: Handover for <thing> is written: what runs where, what breaks, whom to call. The passwords are in the vault and nowhere else.
M: I followed it with fresh eyes and got {to the end|through} without asking you a single thing. {That is the test, isn't it.|}
T: {That was the idea :)|Good. Then I can forget it all now.}

# Small win
T: The build takes <n> seconds now. It was <m> minutes. I only turned off the thing that nobody could explain.
M: {And nothing complained?|What was it?}
T: It compiled the documentation, twice, into the bin. {Literally the bin.|}

# Saying no to <who>
M: I said no to <who> today: no extra work on <thing> before the release. I was polite. If anyone asks you directly, you may say it was my decision.
T: Thank you. {I was asked ten minutes later.|}[ I used your sentence.]

# Tests on the old phones
T: <Thing> on the old phones: {Android is fine|four of five are fine}. On the small iPhone the button hides behind the keyboard. Picture attached.
M: {Ouch.|I see it.} Is that a blocker in your eyes?
T: For me yes, it is the button that everybody needs. It is repaired in today's build, I checked on all five.

# Retrospective
M: Notes of the retrospective. Keep: short calls, the two-line rule for decisions. Stop: tickets without a "why". Try: a quiet hour before noon.
T: Quiet hour works {wonders|well} already. [Nobody wrote to me between eleven and twelve. I felt lonely and finished <thing>.]

# Typo in the offer
C: In the offer for <who> it says "weakly meeting". {Do we leave it?|I laughed out loud.}
M: {It has a certain truth.|Corrected. Sadly.} Thank you for reading what everybody else signs.

# Feedback for me
M: A request in the other direction: what should I do less of? One thing is enough.
T: You answer too fast in the group. Then nobody else does. {Count to ten?|Wait an hour.}
M: {Ouch, and thank you.|That one is true.} I wrote it on a card above my screen.
`

/** Office matters, between the owner (M) and the one who keeps the studio running (T). */
export const OFFICE = `
# Post
T: {Post today|In the post}: two invoices, one postcard from <who>, and the tax office, who only want to say hello (they confirm the new bank account).
M: Ha. {The postcard goes on the wall.|Wall for the postcard, folder for the rest.}

# Train to {Hamburg|Munich|Leipzig}
T: Train is booked for <day>, 6:38, seat by the window, back at 19:05. The ticket is in your phone.
M: {You are an angel|Perfect}, thank you. [6:38, and I agreed to it myself.]

# Insurance
T: The insurance wants to know whether we are more than five people. {We are not, are we?|}
M: {We are two employees and a lot of friends.|Two, still.} So: no.
T: Answered like that, minus the friends.

# Calendar chaos
T: You have three things at eleven on <day>. {Pick one.|Which one is real?}
M: The Northbeam one is real. The other two are wishes.
T: The wishes are now on <weekday>, they both said yes.

# Reminders sent
T: I sent the second reminder for the open invoice to the {publisher|agency}. {Friendly but without a smile.|}
T+2: They paid this morning. <n> days late, with an apology.
M: {Well done.|The sentence without a smile works.}

# Desk
T: Your chair is broken, I think. It sighs when I walk past.
M: It has been sighing at me for a month. {Let us get the one that <who> has.|Please order the one without the wheels.}
T: Ordered and here, it is next to the window. Very dignified.

# {Numbers|Cash} for <month>
T: The numbers for <month>: income as planned, costs <n> percent below, mostly because nobody travelled. The tax money is on its own account, as always.
M: {Lovely and boring|Boring is good}. Thanks, Clara.

# Visitor
T: A Mr Tietz rang, he says you met on a panel. He sells {plants|coffee machines} for offices. I said that we have {plants|coffee}.
M: {We do have plants.|Ha, thank you.} One of them is even alive.

# @11,12 Christmas cards, or not
T: Cards to clients this year: {yes or no|do we}? Last year we did forty and I still have the cramp.
M: Fewer, but by hand. Fifteen names, and each one gets a sentence that only fits them.
T: List of fifteen is on your desk, and a good pen.

# Phones
T: The phone contract was extended by a year without asking us. I was not amused, they were, and now it is {half the price|twelve euros cheaper}.
M: {I never want to negotiate against you.|Remind me never to sell you anything.}
`
