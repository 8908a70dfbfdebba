import type { TextToRead } from '../app/ports.ts'

/**
 * A letter that says a little of all that readers look for. A thread reads it while there is nothing else to do: then the
 * readers are loaded and their patterns compiled when the first real letter comes.
 */
export const MADE_UP_LETTER: TextToRead = {
  interaction: 0,
  byOwner: false,
  sender: { identity: 0, name: 'Rowan Field', value: 'rowan.field@example.com' },
  sent: '2020-03-02T09:30:00+00:00',
  text: `Hi Robin,

Thank you so much for the notes, they were very helpful. Sorry for the late answer, my mother was in hospital last
week and I had to be away. Congratulations on the new job! I'm happy to say that our team won the grant, and my sister
had a baby boy on Sunday.

Could you please send me the figures by Friday, 13 March? What do you think about the second draft? I will call you
tomorrow at 10:30 and let you know. We'll have the report ready next week. I started as head of research at Field Labs.
Unfortunately you never answered my last mail, which was disappointing. Please let me know if you need anything else.
Let's meet for lunch on Thursday, if you are free.

On Mon, Mar 2, 2020 at 8:15 AM, Robin Hill wrote:
> Are you coming to the meeting? I promised to bring the slides.
> 
> diff --git a/notes.txt b/notes.txt

Best regards,
Rowan

-- 
Rowan Field
Head of Research, Field Labs Ltd
Tel: +44 20 7946 0000
rowan.field@example.com
`,
}
