/** Conversations about finding out what people need: interviews, designs, words, between the owner (M), the other (T) and a colleague (C). */
export const DISCOVERY = `
# Interviews for <thing>
T: I have {five|six} <users> for the interviews on <thing>, two of them critical ones. {Are you joining any?|Would you like to sit in on one or two?}
M: The two critical ones, {please|if they do not mind}. I keep my mouth shut and take notes.
T: They do not mind. <Weekday> at ten and at two, links are in the calendar.

# What I heard {this week|on <weekday>}
M: Three conversations in, and one sentence returns in different clothes: <finding>. None of them was asked about it.
[I have the quotes with the time stamps, if anyone doubts it.]
T: I doubt nothing, I {nodded through the whole mail|have heard it at the coffee machine as well}. It goes on the wall.

# Sketches for <thing>
T: New sketches for <thing> are in the file, on the page called "third time lucky". I {took away|removed} the second column and nobody has missed it yet.
M: {The third one is the one|I like the third one best}: it says what happens next, which the other two leave to courage. One doubt: what does it look like with <n> entries instead of four?
T: Ugly! {Added a fourth sketch for that.|So I drew that one as well, it folds after ten.}
M: {That is it.|Good. That solves it.}

# Guide for the sessions
M: I shortened the guide. We had twenty-two questions for forty minutes, which is an interrogation. Nine are left, and the first one is "show me how you did it yesterday".
T: {Much better|So much better}. I swapped four and five, because people warm up when they may complain first.

# Words on <thing>
T: Nobody understands "{pending|unresolved|deferred}". I asked {seven|eight} people, and got {four|five} meanings.
M: What did they call it, in their own words?
T: "Still lying around". {I know, we cannot write that.|}
M: {Why not?|I am serious: why not?} It is the clearest label I have read this month.
T: Because Legal. But "Waiting" tested fine with the same people, so "Waiting" it is.

# Recording from <weekday>
T: The recording of <weekday> is in the folder. Go to minute {twelve|nineteen}: she looks for <thing> with the mouse, for a whole minute, in silence.
M: I watched it twice. {It hurts in the right way.|That minute is worth more than our survey.} I cut it to forty seconds and showed it to the developers, nobody said a word, and then the ticket was gone by the evening.
T: {Best use of forty seconds ever.|I love that.}

# Survey results
T: Survey is closed, <n> answers. The open question was the good one, most people wrote about <thing> without being asked.
M: {How many of them were angry?|And the mood?} [Angry people are worth a call.]
T: Four, and I have talked to three. They were mostly angry at <tool>, which is not even ours. The fourth did not want to talk, fair enough.

# Persona posters
M: I would like to take down the persona posters. They have been wrong since the spring, and people quote them.
T: {Finally!|About time.} "Decisive Doris" never existed. [I drew her on a train.]

# Accessibility of <thing>
C: I tested <thing> with a screen reader. The first part is fine. In the second, every button is called "button".
T: That is on me, I had them as pictures. Names are in now, in both languages.
M: Thank you for testing it by ear. {I tried it too and it reads well now.|}

# Prototype for <day>
M: The prototype for <day> is clickable from end to end. Two dead corners: settings and help. If someone goes there, let them, and ask what they hoped to find.
T: I {clicked|went} through it twice and {only died once|found one more dead end}, in the date field. It wants the American order.
M: Fixed, day first. [My own fault for copying.]

# The map of the <users>' day
T: I drew the day of the <users> on one long sheet: what they do, with whom, and when they sigh. There is a sigh at <thing> every single morning.
M: I have {printed|pinned} it. "When they sigh" should be a standard row. {It is the most useful line of the sheet.|}

# Testing with {five|six} people
T: Result of the test: {four of five|five of six} found <thing> without help. The one who did not was {on the phone meanwhile|interrupted twice}, which may be the more honest test.
M: I agree about the honest one. {Did you see where their eyes went after the interruption?|Where did they look when they came back?}
T: Back to the top left, every time. So the "where was I" belongs there. Moved it.

# Icons
T: {Silly question|A question of taste}: the small clock or the small calendar for <thing>?
M: Neither? A word is smaller than the time it takes to guess an icon.
T: You always say that. {And you are always right, annoyingly.|} The word it is.

# One quote
M: From today's interview, too good to keep: "I don't want it to be smart, I want it to be where I left it."
T: {I want that on a T-shirt.|That goes on page one of the report.}
`
