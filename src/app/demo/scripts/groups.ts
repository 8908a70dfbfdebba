/** Conversations of small groups: the owner (M) and two or three others (T, C, D). */
export const CLIMB = `
# Thursday?
T: {who is in on thursday|Thursday, seven, the hall by the river?} {i bring the tape this time|I have new shoes and old fingers.}
M: In! {I can be there at half past six.|}
C: In too, but I leave at nine, early shift.

# That yellow one
M: The yellow problem in the corner: I got to the second last hold and then my arms wrote a letter of resignation.
T: {left foot higher. always left foot higher|You need the left foot higher.} and breathe
C: I did it on Tuesday! It is all in the hip. I can show you.

# @3,4,5,6,7,8,9,10 Outdoors
T: If the weather holds: {the sandstone on Saturday|the quarry, Saturday}. Two cars, <n> sandwiches, back before dark.
M: Yes to everything. I take the train to the last stop and you pick me up there, as always?
T: As always.
C: I cannot, the choir of my school sings. Think of me, <n> children with recorders.

# Finger
T: The doctor says: pulley, three weeks of nothing. {I may hold a cup.|I can type with nine.} I will sit on the mat and comment.
M: Oh no, poor you! Your comments are half of the training anyway.
T: {Ha.|} Then I am still useful.

# Lost {jacket|bottle}
C: Somebody has my {grey jacket|blue bottle} from Thursday. It has {a hole in the left sleeve|a sticker of a newt}.
T: Here, by accident. {I thought mine had shrunk.|}
M: The hall is a wardrobe exchange with climbing attached.

# Film night
T: The film about the wall in Patagonia runs at the small cinema on <weekday>. {Seats are like planks, so it is realistic.|}
M: I am in. So is the bag of nuts from last time, I still have it.
C: Coming! Row three.

# Recipe for the bars
T: You all asked for the recipe of the bars: oats, dates, tahini, salt, twenty minutes. More salt than you dare.
M: Made them. They are gone. They were meant for Saturday.

# @5,6,8,9 {Summer|Autumn} plans
T: Long weekend: I would like to go to the {Elbe valley|Jura} with a tent. {Who has a stove?|Stove, anyone?}
C: Stove is here, gas too. I am in, if nobody snores.
M: In. I snore on slopes only.
`

export const ALUMNI = `
# Fernlicht alumni dinner
T: It is that time again: the old crowd, one long table. <weekday> at half past seven, the place with the {green lamps|tiled stove}.
M: In, with pleasure. I bring the photograph with the hats.
C: I will be there! Please keep me a seat far from the speeches.
D: Cannot this time, I am travelling. Raise a glass of the bad white.

# Old server
T: Colleagues of old: they have switched off Erna today. The server in the cellar, eleven years without a restart. {There was a small ceremony.|}
C: Erna! She survived three CTOs.
M: I still know her address by heart. Rest well, Erna.

# Who remembers
C: Who remembers why the {blue meeting room|second lift} was called "Belgium"? The new ones ask and nobody knows.
T: Because you always pass through and nobody ever meant to go there.
M: And because of the waffles, once.

# Photos of the evening
T: The photographs of {Friday|the evening} are in the folder. Number nine is blackmail material, so be nice to me.
M: Thank you! It was so good to see you all. {Number nine never happened.|}
D: I look like a tired owl. Lovely evening.
`

export const PROJECT_GROUP = `
# Steering group on <day>
T: For the steering group on <day> I have three points: <thing>, the budget until the end of <month2>, and the situation with <tool>. {Anything to add?|Additions?}
M: One small point from my side: the names in <thing2>. Five minutes.
C: Nothing to add.
T: Added. The agenda is in the invitation.

# Minutes
M: Minutes of today's steering group:
1. <Thing>: go, start in the week of the <ordinal>.
2. Budget: as planned, <n> days left.
3. <Tool>: <who> reports next time.
Corrections welcome until tomorrow, then they are history.
C: Point two: days left "including travel".
M: Corrected, thanks.

# Open points of <thing>
C: The open points, sorted: {four are mine, two are waiting for data, one is philosophical|six in total, of which two hurt}.
T: The one that hurts most is the import. I have asked for a second pair of eyes from my team, and got it as of today.
M: Good. I closed the philosophical one: we call it what the <users> call it.

# <Thing>: go or no go
T: Go or no go for <day>? {I would like to hear it from each of you.|One word each, please.}
M: Go.
C: Go, with the usual cold feet.
T: Go it is.
`

export const INVESTOR_GROUP = `
# Notes after the dinner
T: Thank you all for coming. Two thoughts that I took home: retention is a story told by others, and nobody at the table could name a firm that died of too few features.
C: And the dumplings. Do not forget the dumplings.
M: A lovely evening, thank you. I would add that everybody could name one that died of a bad handover.

# A reading for the three of us
C: The attached is eleven pages on how small funds share due diligence. {Page six is us.|}
T: Read it. Page six is us indeed, including the chaos.
M: As the chaos I feel seen.

# Panel of operators
T: We are collecting operators who are ready to spend two hours a quarter with our founders. Robin, C: you are on my list unless you protest.
M: No protest, it is the nicer part of the work.
C: None from me either.
`
