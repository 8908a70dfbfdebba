/** Conversations of public work: stages, press, lectures; and letters with a mentor. */
export const STAGE = `
# Call for talks
T: The call for talks closes on <day> and I {do not see your name yet|miss your name}. We have a hole on the second morning, just after the coffee, the kindest slot there is.
M: Submitted this afternoon: "<talk>". {Forty minutes, no slides with bullet points.|It may still change its title.}
T: {Wonderful.|I have read it and I like it.} The committee meets without me, so it is fair.

# Slides
M: My slides are attached as PDF, with the fonts inside. Number fourteen has a short film without sound.
T: {Received and tested on the big screen|All works on our machine}, the film too. [You are the first one, the rest will arrive at midnight as usual.]

# After the conference
T: You were {a joy to have|wonderful} on stage. The feedback forms are in: most of them mention the fax machine, three ask for more numbers.
M: Thank you for having me, and for the calm backstage! {The tea saved me.|The lady with the microphones deserves a medal.} I added two numbers for the next time.

# Hallway track
T: That conversation in the hallway about <topic> has followed me home. I wrote half a page about it, attached. {It is raw.|Mostly questions.}
M: I read it on the train. The third question is the one, {who pays for the quiet work|who decides what is finished}. I have no answer, and I have asked four people since.
T: {Then it is a good question.|Four people is a start.}

# Panel
M: For the panel on <topic>: I would be happy if we disagreed early. The last one I sat on was an hour of nodding.
T: {I promise to disagree about deadlines|I can disagree about estimates, with feeling}. Somebody has to defend them.
M: {Ha, that gives us ten minutes at least.|Perfect, I bring the counterexample.}

# City tips
T: You are in {my town|our city} soon, says your website. {Three tips:|Tips, unasked:} the market before nine, the small museum behind the station, and never the restaurant with the photographs on the menu.
M: I did all three, in that order. {The small museum has the best guard in Europe, he explained every clock.|Thank you.} You have a lovely town.

# Workshop material
T: May I use your exercise with the paper boats in my workshop? {With your name on it, of course.|}
M: Please do. Tip from experience: hide the scissors until they have a plan.
T: {It was a triumph.|It went beautifully.} And they found the scissors.

# Meetup
T: Our meetup had {forty|sixty} people on <topic> last night, in a room for thirty. {Somebody quoted you, wrongly but with love.|}
M: What did I say? 
T: That one should "delete features every Friday". It was applauded.
`

export const PRESS = `
# Background talk
T: I am {writing|preparing} a piece on <topic> and would like to understand it before I write it. {No quotes, background only.|This is background, nothing to be quoted.}
M: Gladly, that is the right order. I had twenty minutes on <weekday> at four, as you asked for, and put down three points beforehand so that we did not start at zero.
T: That helped enormously, I crossed out {a whole paragraph|my first headline}. Thank you.

# Fact check
T: One sentence to check: "According to Adler, most software projects fail in the handover, not in the code." {Is that what you said?|Fair?}
M: Almost. I said "many", and I cannot prove "most". With "many" it is mine.
T: Changed to "many". {Thank you for being quick.|The desk thanks you.}

# The episode
T: {the episode is out, 47 minutes, we cut the part with the dog.|The episode is out. 47 minutes, the dog stayed in.} The first mails are kind.
M: Listened to it while cooking, which is the right place for it. You make people sound more thoughtful than they are. {That is a craft.|Thank you.}

# A pointer
M: Not about me at all: the hospital in Leeds that plans its rooms with cardboard cards. {You would like it.|There is a story in it, I think.} The press office there is friendly.
T: oh that is {lovely|exactly my thing}. I rang them, there is now a piece in the making. thank you!

# Correction
T: In the printed version your firm is called "Adler Products". {I am so sorry.|My mistake, sorry!} It is corrected online.
M: No harm done. My mother bought three copies anyway.
`

export const LECTURE = `
# Guest lecture
T: The students {asked|have asked} for you again: <topic>, ninety minutes, on <day>. {Is that possible for you?|Would you be willing?}
M: With pleasure. I would bring a real, failed plan and let them find the point where it broke.
T: Excellent. The room is {H 3010|the old lecture hall}, the projector likes HDMI only.

# After the lecture
T: Thank you for yesterday. Two students have changed the subject of their thesis, {for which I blame you|which I count as a success}.
M: They asked better questions than most boards. {The one in the green pullover still makes me think.|I enjoyed it very much.}

# Thesis topic
T: One of our students studies <topic> in small firms and looks for <n> conversations. {The letter is attached.|I attach the letter.}
M: I spoke with the student on <weekday>, and passed the letter on to four people who like to talk. Three have said yes.
T: That is very kind. The student is {beaming|very grateful}.

# Reading list
M: Your reading list for the third week: may I suggest a report in place of chapter nine? It is forty pages on a bridge, and it contains everything.
T: I read it at the weekend. {Chapter nine is gone.|It is now obligatory.} Page thirty-one is the best explanation of <topic> I know.
`

export const MENTOR = `
# A question of {patience|proportion}
M: I have a client who changes direction every other week, and each time with good reasons. I notice that I have begun to wait before I start anything. What did you do with people like that?
T: I had one for eleven years. I stopped following the direction and began to follow the reasons: they hardly ever changed. Write down the reasons, date the page, and bring it to the next meeting. You will find that he has been walking in a circle, and so will he, without you having to say it.
M: I did as you said. He read the page, laughed, and said: "so it is about the warehouse". It was always about the warehouse. Thank you.

# Your letter
T: Your last letter made me smile, in particular the part on the meeting without a table. In my time we had tables that were there to be hidden behind.
You ask whether one should say everything one sees. No. Say what they can act on by Friday. Keep the rest, it ripens or it rots.
M: "It ripens or it rots" is now on the inside of my notebook. This week two things have rotted, and I am glad that I never said them.

# Saying no
M: I said no to a large order, because I did not believe in it. The money would have been a year's calm. I have slept badly since, and I do not know whether from regret or from relief.
T: Count the mornings and not the nights. If in two weeks you get up more lightly than before, it was right. I turned down the harbour commission in 1989, and I got up lightly for a decade.
M: The two weeks are over. It was right.

# @10 From the garden
T: The quinces are in, nineteen kilos, and the kitchen smells like a church. I have been thinking of what you said about your young colleague. Praise, given in writing, is kept in a drawer for forty years. I still have three of mine.
M: I wrote a page that evening and left it on the desk. Nothing was said, and the next morning there was a quince cake. I think we are even.

# Old habits
M: I caught myself explaining instead of asking, an entire hour long. The client nodded. It was a terrible meeting.
T: You had a full jug and saw a glass. We all do it. I used to put a pencil upright in front of me: as long as it stood, I could only ask. It fell over often at first.
M: The pencil works. It is remarkable how much people say to a pencil.

# On {delegating|letting go}
M: I handed a whole client over to my team and only looked in on Fridays. They did two things differently from how I would have done them, and both were better. Why did I wait so long?
T: Because being needed is a warm coat. It suits you less than you think. The next client will be easier.
M: It was. I am travelling with a lighter coat.

# A visit to the old works
T: They showed me the old works yesterday, now there are flats in it. In the place of the large press stands somebody's bed. I was not sad. A thing that has been useful may become quiet.
I read the paper of yours on decisions. Strike the second page, it apologises for the first.
M: The second page is struck, and the paper is twice as good. The thought of a bed in the place of the press will stay with me.

# Fees
M: You once told me what you charged in your first year, and I did not believe you. Yesterday somebody asked for mine and I said the number aloud without adding "but". There was no thunder.
T: There never is. In my second year I doubled it, and lost only the client who had made me cough at night.

# Listening
T: You asked me on the telephone how one learns to listen, and I gave a poor answer. Here is a better one: ask the second question. The first is politeness. The second shows that you heard the answer to the first.
M: I counted today: in four conversations, one second question. I have put it on tomorrow's list, in ink.
T: Ink is good.

# A book for you
T: The book that I mentioned is in the post: it is by a harbour master, on tides, and it is the best that I know on negotiations. Do not give it back.
M: It arrived this morning, with your pencil marks, which are half the pleasure. Page sixty: "the tide does not argue". I read it standing in the hall.
`
