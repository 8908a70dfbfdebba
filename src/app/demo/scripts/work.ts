/** Conversations of client work: between the owner (M), the other (T) and a colleague of theirs (C). */
export const WORK = `
# <Thing>: {two questions|a couple of questions} before <day>
T: {I went through|I have been looking at} <thing> this morning and two things are not clear to me. Do we keep the old behaviour for existing accounts, or does everybody move on the same day? And who tells the <users>?
[Nothing dramatic, I only want to have the answer before somebody else asks me.]
M: {Good questions|Both fair}. Existing accounts keep the old behaviour until they touch the setting themselves; new ones get the new one from day one. [That way nobody is surprised on a Monday.]
On telling people: <who> has a short note in the drafts folder, it needs your name under it rather than mine.
T: {Clear, thanks.|That works for me.} I {changed|softened} one sentence in the note and approved it.

# Notes from <weekday>
M: {Short notes from this morning, so that they exist somewhere|My notes from our call, please correct what I misheard}:
- <thing> goes first, <thing2> waits until the numbers are in
- we drop the idea of a second menu
- <who> owns the test accounts
[I liked that we ended ten minutes early. Let us make it a habit.]
T: {Correct, with one addition|All right except for one point}: the test accounts are shared with the support team, so nobody deletes them, please.
M: Added, thank you.

# <Metric>, last four weeks
T: {Here are the figures you were after|The figures for <month> are in}. <Metric> went from <n> to <m>, and I {do not think|am not sure} it is only the season.
[<Who> suspects the change to <thing>. I would not rule it out.]
M: {Interesting|That is a bigger move than I expected}. I compared it with the same weeks last year: the season explains about half. The rest starts on the exact day <thing> went live, so <who> has a point.
T: Then we keep it. {I like it when a suspicion survives a look at the data.|Good to know.}

# <Thing>
M: I watched three <users> use <thing> {yesterday|on <weekday>}, and one observation stuck: <finding>.
[It is the kind of thing you never see in the analytics.] I would move it up, ahead of <thing2>. What do you think?
T: {Agreed.|Yes, move it up.} [I heard the same from support last month and filed it under "later". My mistake.]

# Scope of <thing>
T: {Our board|The management team} asked why <thing> takes <n> days. I have an answer, but I would like to hear yours first.
M: Honestly: <n> days is four for the thing itself and the rest for the data that feeds it. The screens are easy. What is in <tool> is not, because nobody has cleaned it in years.
If they want it faster, the lever is scope. Without the export it is half.
T: That is {more or less|almost word for word} what I said, only shorter. I used your version.

# Can you look at this before I send it
T: {Could you have a look at|Would you mind reading} the paragraph below before it goes to the <users>?
"From <day> on, <thing> remembers your last choice. You do not have to do anything. If you prefer the old way, there is a switch in the settings."
M: {Reads well|I like it}. Two small things: put the switch first, people look for the exit before they look at the view. And "remembers your last choice" is plain enough, so I would cut the second sentence.
T: Done, and {sent|it is out}. Shorter is better. Thanks!

# Moving our {call|session} on <day>
T: Something has come up on <day>. {Would an hour later work for you?|Can we start at eleven instead of ten?}
M: {That works|Fine with me}, I moved it in the calendar.
T: Thank you, {that saves my day|much appreciated}.

# <Thing> is live
M: <Thing> went live at {seven|half past six} this morning. <n> <users> have used it so far, no errors beyond the usual noise. [I am watching it until noon.]
T: {Very good|Lovely news}. [The first one rang me because it was suddenly quick and that worried them.]
M: {Ha, that is the best bug report of the year.|I can live with that complaint.}

# Re-reading the plan
M: I re-read our plan for the quarter with some distance. We wrote seven goals, and we are working on three of them. I would rather cross out the other four than pretend.
The three: <thing>, <thing2>, and getting <metric> down.
T: {I had the same feeling and did not want to be the one to say it.|Yes. Four of seven were there to make someone happy.} Cross them out.
M: Crossed out. The page looks {better|honest} now.

# <Who> on <thing>
T: <Who> is back from holiday and would like to take over <thing>. {Any objections from your side?|Is that fine with you?}
M: None at all, {the opposite|I am glad}. I wrote down what is unfinished and put it next to the tickets, it is a page and a half.
C: Thanks, read it. One question about the naming, otherwise I feel at home already. What is a "ghost entry"?
M: An entry without an owner, which should not exist, but <m> of them do. They come from <tool>.
C: Ah. I know exactly who made those. {It was me.|It was me, three years ago.}

# Budget until the end of <month2>
T: We have <n> days left in the current budget. {How do you want to spend them?|What would you do with them?}
M: Two thirds on <thing>, the rest on the cleanup that we keep postponing. I would not start <thing2> now; it would sit half finished over the break.
T: {Agreed.|Makes sense.} Not a word about the cleanup to anyone, they would only ask for a feature instead. [Joking. Mostly.]

# {Feedback|Reactions} from the <users>
T: I collected the reactions to <thing>. Most are kind. The one that keeps coming back: <finding>.
M: {That matches|Interesting, it matches} what I saw on site. It is not a bug, it is a habit that we walked into. There are two ways out: change the default, or show the reason. I lean to the second.
T: I am with you, the second. [The last time we changed a default I got calls for a week.]

# Vacation cover
M: I am away from <day> for a week. <Thing> is frozen until I am back, <who> has the keys and knows about the two open tickets.
[If it burns, ring. If it smokes, write.]
T: {Enjoy it!|Have a good rest.} Nothing will burn.

# Decision on <thing>
M: We need a decision on <thing>, and it is yours rather than mine. Option one: keep it and live with the support load. Option two: switch it off for new customers. Option three: charge for it.
I would take two. The reasons are in the document, it is one page.
T: {Two.|I take two as well.} [Three is tempting, but we would be charging for something that we do not like.]
M: Noted, with the date and your reason.

# <Thing>: numbers that do not add up
T: The report says <n>, the dashboard says <m>. {Which one is right?|One of them lies.}
M: Both, sadly. The report counts what was started, the dashboard what was finished. I renamed the two columns so that the next person does not stumble.
T: {I should have asked six months ago.|Ah! That explains a meeting in <month>.}

# A visitor on <day>
T: {Our largest customer|Somebody from the ministry} comes by on <day> and would like to see <thing>. {Is it in a state to be shown?|Can we show it?}
M: It can be shown, with one rule: stay on the first tab. The second one works but looks like a workshop.
C: I can do the demo, I have done it often enough for my {mother-in-law|own team}.
T: {Perfect|Good}, then <who> does it.

# <Thing>, one more round?
M: I looked at <thing> once more last night. It is good enough. I could polish it for another week and nobody would notice but me.
T: {Then stop.|Ship it.} [Polish is for the annual report.]

# Wording
T: {Tiny thing|A small one}: should it be "<users>" or "team members" on the start page? Legal prefers the second, I prefer the first.
M: The first. It is what they call themselves. [Nobody has ever said "I am a team member".]
T: {Sold.|First it is.}

# What went wrong on <weekday>
M: A few lines on <weekday>, while I remember. At 9:40 <tool> ran full; at 9:52 <thing> stopped; at 10:15 <who> noticed; at 10:31 it was running again. Nothing was lost. We noticed late because the alarm goes to a mailbox that nobody reads.
The alarm goes to two phones since this afternoon.
T: {Thank you for the plain words|Thanks for the clear timeline}. I forwarded it as it is. [<Who> is relieved that it was not their change.]

# Thanks for <weekday>
T: I wanted to say that the session on <weekday> did us good. We have not spoken that openly about <thing> for a year.
M: {That means a lot, thank you.|Thank you for writing that.} [<Who> opened the door; I only held it.]

# Invoice {for|of} <month>
M: The invoice for <month> is attached: <n> days, the travel is listed separately.
T: Received and {approved|passed on to accounting}.

# <Thing>: a different idea
T: I woke up with a different idea for <thing>. What if we do not build it at all, and send a plain mail once a day instead? [<Users> read mail. They do not read our screens.]
M: {I love it|I like this a lot}, partly because it deletes two weeks of work. We tried it by hand with five of them this week: four opened it before nine.
T: {Then that is our answer.|A mail it is.}

# Access for <who>
M: <Who> cannot get into {the staging system|<tool>} since the weekend. {Could you check the group?|Is the account still in the right group?}
T: It was in the wrong group after the clean-up, fixed now.
C: Confirmed, I am in. Thank you both.

# Question from the {works council|data protection officer}
T: {We were asked|I was asked} whether <thing> records who looked at what. Does it?
M: It records changes, with a name and a time, for ninety days. It does not record looking. There is one exception, the admin page, which writes a line when somebody opens a customer's record.
T: That is {exactly the answer I hoped for|clear}. I copied it into my reply.

# <Thing> in <month2>
M: Looking at the calendar, <thing> and <thing2> would both land in the last week of <month2>. I would separate them: one change a week, so that we know which one to blame.
T: {Sensible.|Agreed.} <Thing2> can wait, nobody is waiting for it but us.

# Site visit
T: The site visit is set: <day>, nine o'clock, ask for me at the gate. {Bring shoes that may get dirty.|You need a passport for the gate, a driving licence is not enough.}
M: {Noted|Will do}, I am on the early train. [I look forward to seeing it in real life, after <n> weeks of screenshots.]

# What I learned on the site visit
M: One day on site, and I have thrown away half of my assumptions. The best one: <finding>. The second: the screen is never in front of them, it is always to the left, so everything on the right edge does not exist.
I wrote it up with photographs (no faces) in the project folder.
T: I have worked here for eleven years and {never noticed the screens|did not know about the first one}. [We should do this with every new colleague.]

# <Thing>: {who decides?|the naming}
C: We have two names for the same thing in <thing> and in <thing2>, and I have now explained it to the third new colleague. {Can we pick one?|Please, one of you, pick one.}
T: I do not mind which, as long as it is one.
M: Then the one that the <users> use. I changed it in both places and in the help texts, about <n> strings.
C: {Thank you.|My hero.}

# Short week
T: {Reminder:|Just so you know:} we have a public holiday on <day>, most people will take the day after as well.
M: Thanks, I had missed that. I moved the review a week back and told <who>.

# {Draft of|Slides for} the quarterly
M: Draft of the quarterly is attached. Six slides, one thought each. Slide four is the uncomfortable one, so read it first.
T: Read it. {Slide four stays.|Slide four is fair.} On slide two I would say "<n> of <m>" instead of the percentage, it sounds less like an excuse.
M: {Better|You are right}, changed.
`
