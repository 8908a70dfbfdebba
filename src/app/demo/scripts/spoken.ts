/** What was said in three meetings, a turn a line: `Name: words`. `~` before a name: said over the end of the turn before. */

export const ONE_TO_ONE = `
Robin Adler: Morning, Samir. Can you hear me?
Samir Haddad: Loud and clear. Is that a new lamp?
Robin Adler: It is, and it makes me look awake, which is the whole idea. How was the weekend?
Samir Haddad: Quiet. We went to the lake, and the little one found out that sand can be eaten.
Robin Adler: And, can it?
Samir Haddad: Apparently once. After that, no more.
Robin Adler: So, what would you like to talk about today? I have nothing urgent.
Samir Haddad: Two things. The first one is the gateway. I have been on it for eight days now, and I am honestly not sure whether I am nearly there or nowhere.
Robin Adler: What makes you unsure?
Samir Haddad: The tests pass, all of them. But every time I look at the real traffic there is something new. On Friday it was an empty message with a valid signature. Who sends an empty message and signs it?
Robin Adler: Somebody who wants to know whether we are still there, maybe?
Samir Haddad: Ha. Yes, that is exactly what it turned out to be. A heartbeat. Nobody had written it down.
~Robin Adler: Mm-hm.
Samir Haddad: So I asked Mehmet, and he said, oh, that, that has been there since the nineties.
Robin Adler: When you say nearly there or nowhere, what would nearly there look like?
Samir Haddad: One whole day of real traffic without a surprise.
Robin Adler: And how many surprises did you have yesterday?
Samir Haddad: One. On Thursday it was four. So, okay, now that I say it out loud, it is going down.
Robin Adler: Sounds like it. Is there anything that would make it go faster, or is it simply the work?
Samir Haddad: It would help to have somebody from their side for an afternoon. Not in a ticket. In a room.
Robin Adler: Mehmet?
Samir Haddad: Mehmet would be perfect.
Robin Adler: Good. I'll ask Tomasz today whether he can spare Mehmet for an afternoon this week.
Samir Haddad: That would be great, thanks.
Robin Adler: And the second thing?
Samir Haddad: The second one is a bit harder to say. I would like to do less of the reviews. I am the one who reviews everything, and by Thursday I have read so much code that I do not want to write any.
Robin Adler: I am glad you say it. I had not seen how much it was. How many is everything?
Samir Haddad: Last week it was nineteen.
Robin Adler: Nineteen. Wow. That is not a task, that is a job.
~Samir Haddad: Right?
Robin Adler: Who else could take some of them? And would you mind if they did it differently from you?
Samir Haddad: Sasha, for everything with data. And I would mind for a week, I think, and then I would not.
Robin Adler: That is very honest. Shall we ask her together in the Monday round, or do you want to ask her yourself?
Samir Haddad: I will ask her. It is better from me.
Robin Adler: Fine. And if it does not work out, tell me early, all right?
Samir Haddad: Promise. Do you have something for me?
Robin Adler: Only one thing. The people in Hamburg told me that the way you explained the outage was the clearest mail they have had this year. I wanted you to hear that.
Samir Haddad: Oh. Thank you. That is nice to hear on a Tuesday.
Robin Adler: Then let us give ourselves ten minutes back.
Samir Haddad: Best meeting of the week. See you later.
Robin Adler: See you.
`

export const STEERING = `
Ingrid Petersen: Good morning. It is one minute past. Do we have Robin?
Tomasz Wójcik: Not yet. I saw a message, the call before this one is running over.
Ingrid Petersen: Then we begin. Lena, would you start with the bookings?
Lena Brandt: Sure. So, the share of bookings without a phone call is up again, we are at sixty-one. Most of it comes from the two large forwarders. The small ones still ring.
Ingrid Petersen: Do we know why they ring?
Lena Brandt: I have a suspicion, but it's only from four calls so far. They ring because they want to
~Robin Adler: Good morning, I am so sorry, the other call ran over. Please go on.
Lena Brandt: Morning Robin. I was saying, they ring because they want a name. Somebody who is responsible.
Robin Adler: Yes, and that is exactly what I wanted to come to, because I think this is the heart of the whole thing, and I would like to take a minute for it. What we built over the last year is a very good machine for people who already know what they want. They know the ship, they know the terminal, they know the price, and they want to be done in forty seconds. For these people we are excellent. But there is a second group, and I would say it is the larger one if you count heads instead of containers, who do not want to be done in forty seconds. They want to be sure. And being sure, for them, means that there is a person at the other end who has seen their booking and who will ring back if something is odd. We have taken that person away. We did not mean to, but we did, with every step that we made simpler. And so they pick up the phone, not because the form is bad, but because the form is good and nobody is home. So what I would propose, and I know that it sounds like the opposite of what you asked for, is to put a name on every booking. A real one, from the desk, with a photograph if people agree to it. No chat, no ticket, only a name. And then we look at whether they ring less.
Ingrid Petersen: That is a long way to say that you want to put the desk back on the screen.
Robin Adler: Fair. Yes.
Tomasz Wójcik: Technically that is not hard. We know who is on shift. It's a question of whether the people at the desk want it.
Ingrid Petersen: And do they?
Tomasz Wójcik: I do not know. Lena, you sit next to them.
Lena Brandt: Some of them would love it. Others, I think, would rather not have
~Robin Adler: We could start with the ones who would love it, and only for the small forwarders, for four weeks. Then we have a number and not an opinion.
Ingrid Petersen: Four weeks is acceptable. What does it cost?
Robin Adler: Three days of work, perhaps four.
Tomasz Wójcik: Four, if we count the tests.
Ingrid Petersen: Then I agree to four. Next point, the tariff table.
Tomasz Wójcik: The tariff table is, how do I put this, a museum. We found entries for a crane that was scrapped in 2011. I would like to clean before we move anything. That is two weeks that nobody will see.
Ingrid Petersen: And if we do not clean?
Tomasz Wójcik: Then we move the crane as well.
Ingrid Petersen: Understood. Robin, your view?
Robin Adler: I am with Tomasz. Every migration that I have seen go wrong went wrong in the part that was to be cleaned later. What I would do, though, is cut it into three pieces, so that you see something after the first week, because two weeks of silence are hard to explain upstairs, and I say this with love, upstairs does not like silence.
Ingrid Petersen: Upstairs is sitting here.
Robin Adler: I know.
Lena Brandt: Can I add something? The customers ask for the tariff table as a file. Almost every week. If we have it clean anyway, we could
~Tomasz Wójcik: Yes! That would be nearly free.
Ingrid Petersen: Nearly free is my favourite price. Lena, please write down who asked.
Lena Brandt: I have a list already. Twenty-three.
Ingrid Petersen: Very good. Anything else?
Robin Adler: One small thing from me. The names in the delay alerts are still in German for the Dutch customers.
Tomasz Wójcik: Known. It's fixed in the next release.
Ingrid Petersen: Then we close. Thank you. Lena, that was a useful number.
Lena Brandt: Thanks.
Tomasz Wójcik: Bye all.
Robin Adler: Thank you, and again, sorry for being late.
`

export const RESEARCH = `
Hannah Osei: Hi Robin. Give me one second, there's a drill outside. Right, window closed.
Robin Adler: Take your time. How is Leeds?
Hannah Osei: Wet. And you?
Robin Adler: Dry and grey. So tell me, how did the interviews go?
Hannah Osei: Better than I feared. We spoke to seven people on the waiting list. I thought they'd be angry about the wait, and they weren't, not really. What they minded was not knowing whether anybody still had them on the list.
Robin Adler: Not knowing whether they were still on it. How did they deal with that?
Hannah Osei: They rang. Once a week, mostly on a Monday. One lady has a little book in which she writes down who she spoke to.
Robin Adler: What was in the book?
Hannah Osei: Names and dates, and what they said. She read us some of it. It was quite moving, actually. She'd been told four different things in six weeks, and she had underlined the one that she'd decided to believe.
Robin Adler: Which one did she decide to believe?
Hannah Osei: The kindest one. Which was also the wrong one.
Robin Adler: Oh dear.
Hannah Osei: Yes. So I've been thinking that the letter shouldn't say how long, because we don't know. It should say: you are on the list, and here is what happens next, and here's a name.
Robin Adler: A name again. I hear that everywhere at the moment. What did the receptionists say to that?
Hannah Osei: Two of them said finally. And one said that she'd get all the calls.
Robin Adler: Is she right?
Hannah Osei: She may well be. Moira thinks that we could use the name of the clinic's coordinator, because that's a role and not a person. But I'm not sure that a role is a name.
Robin Adler: What makes you doubt it?
Hannah Osei: Because when I asked the lady with the book who she would like to be called by, she said, by somebody who has read the last page.
Robin Adler: By somebody who has read the last page. That is the finding, isn't it?
~Hannah Osei: I think so, yeah.
Robin Adler: How would you test it before we build anything?
Hannah Osei: On paper. Twenty letters with a name and twenty without, and we count the Monday calls. The clinic's already said yes.
Robin Adler: I like that very much. When could it start?
Hannah Osei: The week after next, if I get the letters printed. Could you read the text before it goes out?
Robin Adler: With pleasure. Send it whenever you are ready.
Hannah Osei: Brilliant. It's a bit soft at the moment, I think. I keep apologising in it.
Robin Adler: For what?
Hannah Osei: For the wait, for the letter, for the font, probably.
Robin Adler: Maybe one sorry, at the right place?
Hannah Osei: One sorry. I'll write that on a sticky note.
Robin Adler: Was there anything that surprised you, beyond what we were looking for?
Hannah Osei: That they like the waiting room. Honestly. Two of them said it was the only place where they talk to somebody their own age.
Robin Adler: So if we make the visits shorter?
Hannah Osei: We might take something away. Yes. I've put it on the last slide with a question mark.
Robin Adler: Put it on the first.
Hannah Osei: Really? All right. I will.
Robin Adler: Thank you, Hannah. This was the best half hour of my week.
Hannah Osei: Mine too. Say hello to the accordion.
`
