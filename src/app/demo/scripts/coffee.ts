/** How a coffee comes about, between the owner (M) and the other (T). The event itself is in the calendar. */
export const COFFEE = `
# Coffee on <weekday>?
M: {Coffee on <weekday>?|Are you free for a coffee on <weekday>?} I would say <hour> at <cafe>, if it suits you.
T: {<Weekday> suits me well|Yes!|<Weekday> is perfect.} See you at <cafe>.

# <cafe>, <weekday>
T: It has been a while. <Weekday>, <hour>, <cafe>? {My treat, you paid for the last two.|I bring gossip.}
M: {Gladly, see you there.|With pleasure.} I am the one with the notebook.

# A coffee?
T: {I have to come to your side of town on <weekday>|I am around on <weekday>}. Shall we meet at <cafe>, at <hour>?
M: {Yes, let us.|Lovely idea, yes.}
T: {Good, in the calendar.|Settled.}

# Our coffee
M: Time for our coffee again, I think. <cafe> on <weekday> at <hour>, as usual?
T: As usual. {I order the poppy seed cake before it is gone.|The window seat if you are first.}

# Thank you for the coffee
M: That was a good hour at <cafe>, thank you. I am still thinking about {what you said on patience|your story with the lift}.
T: For me too. {The cake was average, the talk was not.|We should always sit at that window.}
`
