/** Conversations with those who sell something to the studio: tax, desks, law, words, jobs. */
export const TAX = `
# {VAT|Turnover tax} return {for the quarter|}
T: For the advance return I need the receipts of <month>, as well as the bank statements. {The portal is open for you.|}
M: Everything is in the portal since this morning: <n> receipts, one of them sadly a photograph of a crumpled train ticket.
T: Received with thanks. The ticket is legible. The return has been filed, the amount of EUR <n>,<m>0 will be debited on the tenth.

# Travel expenses
M: May I deduct the overnight stay in Leeds in full if I stayed a day longer for private reasons?
T: The nights that were required for the appointment, yes. The additional night is private. The train is deductible in full, as it would have cost the same.
M: Clear, thank you. The private night is taken out.

# Depreciation of the {computers|notebooks}
T: The three notebooks bought in <month> can be written off within one year. I have done so, you will find it on page four of the enclosed.
M: Thank you, page four makes sense even to me.

# Reverse charge
M: The client in Boston asks why there is no VAT on the invoice. Could you give me the sentence that I should write?
T: "Not taxable in Germany, place of supply is the customer's country." Nothing else is required for a client outside the Union.
M: Used, and the question has not come back. Thank you.

# Advance payments
T: In view of this year's result I have had the advance payments adjusted. From the next quarter on they amount to EUR <n>00.
M: Thank you for keeping an eye on it. I have set it aside already.

# Travel abroad
T: For the trips to Lisbon please note the arrival and departure times. The daily allowance differs by country and by hour.
M: They are on the sheet now, to the minute, thanks to old boarding passes.
`

export const SPACE = `
# {Meeting room|The big room} on <day>
M: Is the {big|blue} room free on <day>, ten to four? We are nine, and one of us is in a wheelchair.
T: It is yours! Ramp is on the yard side, I leave the gate open {from nine|all day}. Coffee for nine?
M: Yes, and tea, if you have the big pot.
T: {The big pot it is. All set.|Big pot found, all set for you.}

# Noise
T: Heads up: they drill on the second floor from <day> on, {mornings only|until noon}. I have earplugs, croissants and compassion.
M: Thanks for the warning, we do our calls in the afternoon then. {I come for the croissants.|}

# @6,7,8 Summer party
T: Yard party on <day> from five: grill, Kofi does the sound, bring something that is not another pasta salad.
M: I brought {bread|a melon}, as agreed with the melon people. It was a lovely evening! Thank you for the lights in the trees.
T: There were five pasta salads. {Five.|I counted.}

# Schlüssel
T: Moin Robin, kurze Frage: habt ihr noch den Schlüssel vom Fahrradkeller? Hier fehlt einer, und morgen kommt der Schlosser.
M: Ja, der hängt bei Clara am Brett. Sie bringt ihn gleich runter. Entschuldige, der hätte längst zurück gemusst.
T: Super, ist da. Danke euch!

# Bike in the yard
T: A blue bike has lived in the yard since <month>. {Yours?|Is it one of yours?}
M: Not ours, but I think it belongs to the bookbinder on the third floor. I asked her, it does.
T: Mystery solved. She says it was "resting".

# Internet
M: The line drops every day at around three. {Is it only us?|Do the others have that as well?}
T: It was everyone: the cleaning robot ran over the same cable, daily, with German punctuality. Robot has a new route.
M: {I would have blamed the provider until Christmas.|Best explanation ever.}
`

export const LAW = `
# Data processing agreement with <client>
M: <Client> sent their own data processing agreement, eleven pages. {Is there anything in it that I should not sign?|Could you have a look, above all at section 7?}
T: Section 7 makes you liable for their subcontractors, which nobody can want. Under GDPR article 28 that is not required. I have struck the sentence and left a comment, the remainder is customary.
M: They accepted the change without a word. Thank you, that was quick.

# Recordings of interviews
M: May we keep the recordings of the interviews after the project ends? People signed a consent.
T: Only as long as the purpose stated in the consent exists. GDPR does not know "just in case". I would delete the recordings after six months and keep the notes without names. Put the date into the consent form, then nobody has to remember it.
M: The form has a date now, and the old recordings are gone. It is a relief, honestly.

# Cookie question
M: A client wants to know whether counting page views without cookies needs a banner.
T: If nothing is stored on the device and the address is cut before it is written, no banner is needed. It does belong in the privacy notice. For GDPR purposes the shortened address is decisive, not the cookie.
M: Clear and short, I passed it on. Thank you.

# Contract of <who>
T: The contract with the new freelancer: I added that the copyright passes on payment, not on delivery. It is fairer and saves you a discussion.
M: I like that it is fairer. Signed by both sides this morning.
`

export const TRANSLATION = `
# Texts for <thing>
M: <n> short texts for <thing>, into European Portuguese. They are labels, so short matters more than beautiful. {The list is attached.|Attached as a table.}
T: Here they are, back in the same table. Three are longer than the English whatever I do, I have marked them. "Sign off" I translated as "approve", since the other one is something one does to a bus.
M: {Wonderful, and thank you for the bus.|Perfect.} The three long ones fit after all.

# One word
M: What do people in Portugal call an invoice that has been paid twice? {There must be a word.|}
T: A blessing. Seriously: "pagamento em duplicado" in writing. When speaking, they sigh.
M: In writing it is, then. Marta says the sigh is accurate.

# Invoice
T: My invoice for <month> is attached, <n> standard pages. {The jokes were free.|}
M: Paid today. {The jokes were the best part.|}
`

export const RECRUITER = `
# Head of Product, {Frankfurt|Cologne}, {insurance|mobility}
T: On behalf of our client, a {leading insurer|fast-growing mobility company}, we are looking for a Head of Product (m/f/d). Do you want to be promoted to the executive level, lead a team of <n> and win awards? Then this could be your next step. The successful candidate will have launched products and been appointed to senior roles before.
M: Thank you for thinking of me. I am happily independent and not looking, please do not put me forward.
T: Understood, it is noted. I wish you continued success.

# Director role, remote
T: I came across your profile and thought of a mandate that has just been awarded to us: Director of Engineering, fully remote, <n> reports, equity. The previous director has retired.
M: Not for me, thanks. {All the best with the search.|Good luck with it.}

# Your network
T: You did not wish to be considered yourself, which I respect. Perhaps you know somebody who would enjoy being appointed VP Product at a newly funded scale-up?
M: Nobody who is looking, I am afraid.
`
