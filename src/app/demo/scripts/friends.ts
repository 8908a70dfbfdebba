/** Letters between friends and former colleagues: the owner (M) and the other (T). */
export const FRIEND = `
# {Sunday|A Sunday}
T: I {spent|wasted} the whole day with {the old radio|a jigsaw with two thousand pieces|the tax papers} and regret nothing. [The rain helped.] How is your side of the world?
M: Quieter than yours, it seems. {I cooked for eight and four came, so we eat lentils until Wednesday.|I repaired a bicycle that was not broken, and now it is.}
T: Ha! {Save me a plate.|You never change.}

# That place by the {canal|park}
M: I walked past the place where we always {sat|had lunch}, and it is a shop for candles now. {I stood there longer than is normal.|}
T: No! {The soup!|Not the soup place.} [An era ends.] At least the bench is still there, I sat on it last week.

# Read this
T: I read "<book>" on your advice and {finished it at three in the morning|loved all but the last chapter}. You could have warned me about the dog.
M: I never warn anyone about the dog. {It would spoil the kitchen scene.|}

# @8,9 {Holiday|Back from the holiday}
M: Back from <trip>. Ten days without a screen, and by day three I stopped reaching for my pocket. How was your summer?
T: {Loud, short and good.|} We were at the lake with everyone's children. I learned to gut a fish, and I learned that I never want to do it again.
M: {That sentence should be on a postcard.|Some knowledge is enough once.}

# The new {flat|kitchen}
T: We have a kitchen again! After <n> weeks with one hotplate in the bathroom I fried an egg and nearly cried.
M: {Congratulations to the egg|I am so glad}. [Photo please, of the kitchen, not of the tears.]
T: Photo attached. The egg did not survive.

# A question about {knees|backs}
M: You ran a marathon once and lived. {What did you do about your knees?|How do you treat a knee that complains on stairs?}
T: Less asphalt, more forest, and stairs only upwards. [And new shoes before the old ones look old.] Two weeks and it was gone.
M: Two weeks it was. {Wise words, thank you.|The forest did it. Thank you.}

# Concert
T: I have a spare ticket for the {Schubert|brass band|small hall} on <weekday>, {shame to waste it|it would be a shame}. Want it?
M: {Yes, very much!|I would love to.}
M+3: What an evening. I still hear the {second movement|tuba}. Thank you for thinking of me.
T: I saw you wipe your eye. {My lips are sealed.|}

# Work, since you ask
T: You asked how work is. {Honest answer|The long version}: the team is lovely, the product is all right, the meetings eat me. I counted <n> hours last week. I have started to leave the ones where nobody would notice.
M: And did they notice?
T: {One of <n> noticed. It was the caterer.|Not once. I find it liberating and a bit insulting.}

# Recipe
M: {Please: the recipe for the thing with the aubergines.|What was in the thing with the aubergines?} I have tried it twice from memory and failed twice, differently.
T: Salt them first, wait an hour, squeeze. Nobody ever squeezes. Then very hot oil and do not move them. The rest is just tomatoes, and patience.
M: {I had never squeezed.|} They were {perfect|finally right}. Everyone asked for more.

# @4,5,6 {Bike|Bicycle} tour
T: We are planning the tour again, {along the Oder|from the Spree to the sea}: four days, no heroics, cake at three o'clock sharp. The date is the long weekend.
M: {Count me in for the first two days|I am in for two days}, the other two belong to a client.
T: Two days of you is {plenty|a good dose}. Tent or guesthouse is settled: guesthouse, we are grown up now.

# Thinking of {moving|a dog}
T: We are thinking about a dog. Everybody has an opinion. {You have none yet, which is why I ask.|I collect opinions, yours is missing.}
M: A small old one that has stopped being impressed by things. They exist, they are grateful, and they do not eat shoes.
T: {We met one today: eleven years, one eye, no ambition.|} His name is {Günter|Mister Knut}. He moves in on <day>.
M: {I am already in love.|Günter! I bring a bone.}

# A small thing
M: You said something on the phone that I keep turning over: that you only answer mails standing up. I tried it for a week. My mails are half as long, and my back is grateful.
T: {It also makes one less polite|The legs do the editing}, be careful. But yes. 

# What I am listening to
T: For your train rides: the series about {lighthouses|the history of salt|night shifts}. Six parts, {no jingles|slow}, and the narrator has time.
M: Heard the first three between Hamburg and Berlin. The one about the {keeper's daughter|ferry} is wonderful. I missed my stop, almost.

# @7,8,9 {The garden|Balcony}
T: Harvest report: <n> tomatoes, one cucumber, and a courgette the size of a toddler.
M: {My balcony offers basil and a very fat pigeon.|I can offer basil.} Shall we trade?
T: I left two kilos with Ole at the Werkhof, {your name is on the bag|he thinks it is a bribe}.

# @11,12,1 {Winter|Long evenings}
M: It is dark at four and I have started to bake. Nothing good yet. {Bread like a doorstop.|The second loaf would stop a tank.}
T: More water than you think, less flour than it wants, and the oven hotter than is comfortable.
M: {It rose!|Third loaf: edible.} I owe that to you.

# Did I dream that
T: Did you really say at {the party|dinner} that you want to learn the accordion? {Or did I dream it?|}
M: I said it, and it is too late: I have rented one. The neighbours have been informed in writing.
T: {Your poor neighbours.|I demand a concert in spring.}

# Saw your {talk|name}
T: I saw the recording of your talk, the one about saying no to features. You move your hands less than before, {it suits you|very statesmanlike}. The story with the fax machine made me laugh out loud in the tram.
M: Thank you! {The fax machine is real, I have a photograph.|} I was so nervous that I counted the exits.

# Traffic jam thoughts
T: Written from the passenger seat. We have moved forty metres in half an hour. I have read all messages of the year and yours from {the spring|<month>} was the funniest, the one about the stapler.
M: {The stapler has since been found.|I had forgotten the stapler.} Where are you all going?
T: To my {aunt|parents}, for cake. The cake is probably over.

# @4,5,10 Swimming
M: I went swimming in the lake before work, eleven degrees. {I was awake until Thursday.|I made a noise that I did not know I had.}
T: You are mad! {Did anybody see it?|} I put one foot into the bath tub this morning and called it sport.
M: Two ducks saw it. {They left.|They were not impressed.}

# School {play|concert}
T: I was a tree in the school play. A speaking tree. One of the parents had fallen ill, and I am told that I was {convincing|rooted}.
M: {Rooted!|} What did the tree say?
T: "It was here." With a gesture. I rehearsed for a week.

# Thank you for the {parcel|package}
T: The parcel arrived, in spite of the address ("the house with the green door, near the church"). We have tasted everything, and the {dark one|one with the fennel} is finished already.
M: {The postman is a hero.|There are four green doors near that church.} I am glad that you liked it!

# Moving boxes
M: I carried books for {Ole|a friend} up to the fourth floor all Saturday. Why do people with so many books live so high up?
T: Because they never meant to leave again. {Heat pad, then wine.|How is your back?}
M: The back sends its regards from the floor.

# Birthday cake, lessons learned
T: For the record: a cake for forty people does not fit into a bicycle basket. {Photo attached.|We ate it with spoons from the pavement.}
M: {I would have paid to see that.|With spoons, from the pavement! I wish I had been there.}

# Language course
M: I have started with Portuguese, two evenings a week. I can order for a family of nine and ask where the library is.
T: {Fala!|Bravo!} And where is the library?
M: Always to the right, in every chapter.

# Sleeper train
T: Took the sleeper to Vienna. I shared the compartment with a cellist, a cello and a man who sold door handles. The cello {snored least|had the lower berth}.
M: I want to hear about the door handles.
T: He said that a good handle is one that nobody remembers. I have {thought of it|opened every door differently} since.

# Paper
M: I have gone back to a paper calendar. It does not ring, it does not invite anyone, and it has a ribbon.
T: {You will be back.|I give you until March.} Mine fell into the soup, that was the end of it.
M: {Week six, still dry.|The ribbon, though.}

# The exhibition
T: Go and see the exhibition of maps before it closes. There is a map of a city that was never built, and I could have stood there for an hour. {Thursdays are empty.|}
M: Went on your word, on a Thursday. I stood in front of the wrong coastline for twenty minutes. Thank you!

# A dinner that failed
M: Confession: I invited six people and forgot to turn on the oven. We noticed at nine.
T: What did you do? 
M: Bread, cheese and the story of the oven. {Everyone says that it was my best evening.|They want it again.}

# The neighbour
T: The new neighbour practises speeches on the stairs. Today it was about wastewater, with pauses for applause. {I clapped.|I nearly clapped.}
M: Clapping is a duty! {It could be a minister one day.|}

# A week without news
T: I have not read any news for a week. {Has anything happened?|} I feel ten years younger and slightly stupid.
M: Nothing that could not wait. An otter was seen in the canal, {that is all|which I consider the main event}.

# Museum of {radios|locks}
M: In <trip> there is a museum of locks, kept by two sisters. They let you try. I got out of the third one after half an hour.
T: And they waited?
M: They knitted.

# Choir
T: I have joined the choir in our street. They needed basses so badly that they did not ask for a sample. First concert is on <weekday>, {bring cotton wool|you are not invited}.
M: I will sit at the back and weep.
M+4: You were all wonderful, and I am not only saying it. The slow one!
T: {I mouthed half of it.|The slow one was the only one I knew.}

# Glasses
T: I need reading glasses. The optician was twelve years old and called me "young at heart".
M: Welcome to the club. {Buy three pairs, they travel in swarms.|We have comfortable chairs.}

# The broken cup
M: The cup that you made for me has lost its handle. I drink from it like a Roman now.
T: {Never glue it!|Please do not glue it!} It looks better in my memory already. I made a new one on Saturday, with two handles, it is at your door.
M: Two handles! I drink like a toddler. Thank you, it is beautiful.

# @10,11 Clocks
T: The clock change got me again. I stood in front of the closed bakery like in a film about loneliness.
M: I gained an hour and spent it looking for {the manual of the oven clock|my other glove}.

# Football in the yard
T: The kids have asked me to be in goal. {Eleven to two.|We lost by nine.} They say that I have potential, as a post.
M: A good post is worth a lot. {They hit you twice, at least?|}
T: Four times! Once on purpose.
`

/** What only former colleagues share. */
export const FELLOW = `
# News from the old house
T: They painted the third floor orange. Every door, {even the server room|even the lift}. The official word is "energising".
M: {I worked there for six years and the carpet was beige on purpose.|Poor Werner from security.} How does one work in a pumpkin?
T: With sunglasses and humour.

# Your old desk
T: I sit at your old desk now, by the window with the chestnut. I found a note in the drawer: "ask twice". {Is that yours?|Yours, I suppose?}
M: Mine! It was on the monitor for {two|three} years. Keep it, it works for that desk.
T: It stays. {It has already saved me once today.|}

# Old photographs
T: {Found|I found} a box with photographs from the offsite in <year2>. You wear a hat. We all wear a hat. Nobody can tell me why.
M: It was the {treasure hunt|boat trip}. You lost yours in the water and gave a speech about it.
T: A speech! {I am glad there is no sound.|}

# Tram 12
T: In the tram today a man explained the stock market to his dog, with great patience. The dog got off two stops before him. I thought of our {Tuesday|quarterly} meetings.
M: {I would like to meet that dog.|That dog has a future.}

# The coffee machine
T: The old coffee machine has been replaced by one with a touch screen. It needs an update before every cup. {Werner from security has written a poem about it.|}
M: Please send me the poem. 
T: Attached. It rhymes "firmware" with "despair", which I find bold.

# Your name on a ticket
T: I found a ticket from your hand, open since <year2>. It says only "think again". {Shall I close it?|May I close it?}
M: Never! It is the only one that was always right.
T: It stays open, then. {It has eleven watchers, by the way.|}

# Who was it
M: Who was it that kept a hammock in the archive room? I told the story yesterday and was not believed.
T: Ulf, from data. It was a very small hammock. There is a photograph with me in it, which I am {not proud of|rather proud of}.
M: Ulf! Thank you, my honour is restored.
`

/** Talk about the craft between peers: the owner (M) and the other (T). */
export const CRAFT = `
# Estimates
T: How do you {give|do} estimates these days? We have gone from hours to points to T-shirts, and now somebody suggests animals.
M: Two numbers and a reason. "Five if nothing happens, nine if the import is what I fear." People plan on the nine and are happy with a seven.
T: {Two numbers and a reason. I take that.|Stolen.} [The animals are off the table.]

# A talk worth an hour
T: If you have an hour: the talk on small teams from the Lisbon meetup is online. I disagree with the middle and will still steal the end.
M: Watched it. The part about {one writer, many readers|decisions that expire} is {the best thing I saw this year|excellent}. Which bit do you disagree with?
T: That a team of five needs no lead. Every team has one, the question is only whether anybody admits it.

# Roadmaps
M: You once said that a roadmap is a list of promises made by people who will not keep them. I used it in a workshop and there was a long silence.
T: {I said that? I was in a mood.|That does sound like me.} Did somebody laugh in the end?
M: The CFO.

# Discovery with shy users
T: How do you interview people who want to please you? Mine say that everything is "very good".
M: I stop asking what they think and ask what they did, last time, with dates. And I bring something half broken, so that they can help me.
T: {The half broken thing worked like magic.|Tried it today, with a sketch on a napkin.} They took the pen out of my hand.

# Documentation
T: We deleted half of our documentation and nobody noticed. {Is that a success or a warning?|What does that tell us?}
M: Both. I keep three kinds: how to start, why it is like this, and whom to ask. The rest is in the code, or wrong.
T: "Why it is like this" is {the one we never had|missing here}. Started one.

# On being a lead without a team
M: The strangest part of being independent: I lead people who can simply ignore me. It has made me {more careful with words|better, I think}.
T: Employees can ignore you too, they {only do it politely|just nod first}.
M: {Touché.|Ha, true.}

# Remote days
T: We are at three remote days a week. The quiet ones bloom and the loud ones suffer. {How is it with your clients?|What do you see elsewhere?}
M: The same. What helps is writing first and talking after: ten minutes of silent reading at the start of a call. The first time feels silly, by the third they ask for it.
T: First time was today. {It did feel silly.|Silly, yes.} And we finished early.

# Technical debt
T: Finance asks me to "quantify the technical debt". {I feel like writing: yes.|}
M: Give them time instead of money: how long a small change takes now, and how long it took two years ago. It is the only number I have seen them remember.
T: Eleven days against three. {They understood at once.|The room went very quiet.}

# Book tip
M: "<book>": not about our trade at all, and I learned more about handovers from it than from any handbook.
T: Bought it at the station. {Page forty, and I see what you mean.|The chapter with the lighthouse keeper is exactly our Monday.}

# Meeting diet
T: I cancelled all recurring meetings for two weeks, to see which ones come back. {Four of nineteen did.|}
M: And do you miss any of the others?
T: The Thursday one, for the biscuits.

# Feature requests
T: What do you do with <n> feature requests that all say "just"? "Just a button", "just an export".
M: I ask for the last time they needed it, and what they did instead. Half of them have found a way that is better than the button.
T: {Nice.|I asked three of them today.} One already has the button. It is called "Print".

# Postmortem style
M: I read your postmortem twice, it is a model of its kind. No heroes, no villains, and the sentence "we did not look because it had always worked" deserves a frame.
T: {Thank you!|That is kind.} The sentence took me longer than the repair.

# Silence in meetings
T: I tried your trick: ask, and then count to ten in silence. At seven the quietest person in the room said the one thing that mattered. I had been talking over her for a year.
M: It is always at seven. {I do not know why.|At eight I usually give up, so I am glad.}

# The word "user"
M: A nurse told me: "I am not a user, I am at work". I have banned the word from my slides since.
T: What do you say now? 
M: Whatever they call themselves. It makes the slides longer and the arguments shorter.

# Two kinds of urgent
T: Someone here has introduced two stamps: "urgent" and "loud". {It is a joke, and it works.|} In the first week only three of forty were urgent.
M: I want those stamps. {Where does one buy them?|}
T: I had one made for you, it went into the post this morning.

# Whiteboards
M: Do you keep your whiteboards? I have eleven hundred photographs of whiteboards and have looked at two.
T: I look at one, once, on the same day, and write three lines. Then I delete the photograph. {It hurts a bit.|}
M: Three lines it is. I deleted eleven hundred photographs last night and slept well.

# Demo disasters
T: Today's demo: the projector showed my shopping list. {For two minutes.|} The client now knows about the goat cheese.
M: Mine once showed my resignation letter. A draft, for a friend! {The goat cheese wins on charm.|}

# Sizes of teams
T: Have you ever seen a team of more than eight that was fast?
M: Once, and it was two teams that had not told anyone.
T: {That explains ours.|Ha. I know exactly which ones I have.}

# A rule for dates
M: My new rule: whoever wants a date must also say what may be left out. Half of the dates have gone away.
T: Introduced it here on Monday. {The other half of the dates got shorter lists.|I am either a genius or unpopular.}

# Onboarding buddies
T: New people here get a buddy who joined last, not the most senior one. {They still know what is confusing.|} I wish that I had thought of it ten years ago.
M: That is clever. The senior ones have forgotten what they once did not know. {I have told it to two clients already.|}

# Writing it down
M: A client has made me write down the decision before the meeting, as if it had already been taken. We then spent the hour finding what was wrong with it. Best hour in weeks.
T: I tried that on Tuesday with the budget. {It survived four minutes, which saved us four months.|} 

# Handwriting
T: I took notes by hand for a week. I wrote a third as much and remembered twice as much. I cannot read any of it, mind you.
M: {That may be the secret.|Reading it is overrated.}
`
