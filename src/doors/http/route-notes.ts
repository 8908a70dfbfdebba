/** What a route is for, in words. */
export type RouteNote = {
  readonly summary: string
  /** What it answers. */
  readonly answer: string
  /** The media type of what it answers; JSON where none is given. */
  readonly type?: string
  /** The media type of what it takes, where that is no JSON. */
  readonly takes?: string
}

const CALENDAR = 'text/calendar'
const MESSAGE = 'message/rfc822'

/** Every route by its method and path. A test holds this to the router. */
export const ROUTE_NOTES: Readonly<Record<string, RouteNote>> = {
  'GET /api/status': { summary: 'Which book is open', answer: 'How much is in it' },
  'GET /api/today': { summary: 'Who to reach out to today, and why', answer: 'The plan of the day' },
  'POST /api/suggestions/:id/answer': {
    summary: 'Done, later, or not this',
    answer: 'The suggestion, as it was laid out',
  },
  'DELETE /api/suggestions/:id/answer': {
    summary: 'Take the last answer back',
    answer: 'What the answer was',
  },
  'GET /api/suggestions/:id/draft': {
    summary: 'Words for a suggestion, as the owner writes',
    answer: 'The draft, or why there is none',
  },
  'GET /api/suggestions/:id/draft.eml': {
    summary: 'The same as a file for the mail program',
    answer: 'The message, not sent',
    type: MESSAGE,
  },
  'POST /api/check': { summary: 'Read a draft before it goes', answer: 'Remarks on it' },
  'POST /api/eml': {
    summary: 'A letter as a file for the mail program',
    answer: 'The message, not sent',
    type: MESSAGE,
  },
  'GET /api/people': { summary: 'Who is in the book', answer: 'Everyone who fits, the strongest ties first' },
  'GET /api/people/:id': { summary: 'One person: how the tie stands, and why', answer: 'The person' },
  'GET /api/people/:id/timeline': {
    summary: 'What happened with a person, a page at a time',
    answer: 'Entries, the newest first',
  },
  'POST /api/people/:id/circle': { summary: 'How close somebody is to be', answer: 'What was said of them' },
  'POST /api/people/:id/cadence': { summary: 'The longest silence wanted', answer: 'What was said of them' },
  'POST /api/people/:id/mute': {
    summary: 'Nothing about somebody until a day',
    answer: 'What was said of them',
  },
  'POST /api/people/:id/note': { summary: 'Note something on a person', answer: 'Whom it is on, and its id' },
  'DELETE /api/notes/:id': { summary: 'Take a note out of the book', answer: 'Which note it was' },
  'POST /api/people/:id/rename': { summary: 'What somebody is called', answer: 'What was said of them' },
  'GET /api/interactions/:id': {
    summary: 'A message, a meeting or a card, whole, with the quoted words marked',
    answer: 'What a statement rests on',
  },
  'GET /api/meetings': { summary: 'Meetings that were heard', answer: 'The latest first' },
  'GET /api/meetings/:id': { summary: 'One meeting in its mirror', answer: 'Its figures and its turns' },
  'GET /api/meetings/:id/beside': {
    summary: 'What stands beside a meeting',
    answer: 'The owner’s usual figures, and what was promised in it',
  },
  'GET /api/duplicates': { summary: 'People who may be one', answer: 'Pairs, the surest first' },
  'POST /api/merge': { summary: 'Two people are one', answer: 'Who stays, and who became part of them' },
  'POST /api/split': { summary: 'Undo the last merge of a person', answer: 'The two' },
  'POST /api/apart': { summary: 'Two people are two', answer: 'The two' },
  'DELETE /api/apart': { summary: 'Take back that two people are two', answer: 'The two' },
  'GET /api/promises': { summary: 'What was promised, both ways', answer: 'The ledger' },
  'POST /api/promises/:id': { summary: 'Say what became of a promise', answer: 'The promise' },
  'DELETE /api/promises/:id': { summary: 'Take the last word on a promise back', answer: 'The promise' },
  'GET /api/celebrations': { summary: 'What is to be celebrated', answer: 'The ledger' },
  'GET /api/repairs': { summary: 'What is being put right', answer: 'The ledger' },
  'GET /api/repairs/:person': { summary: 'What there is to put right with somebody', answer: 'The repair' },
  'POST /api/repairs/:person/step': {
    summary: 'A step of a repair, in the owner’s words',
    answer: 'The repair',
  },
  'POST /api/repairs/:person/close': { summary: 'Close a repair', answer: 'The repair' },
  'GET /api/ask': { summary: 'The one person to ask about something', answer: 'One, and two in reserve' },
  'GET /api/ask/draft': { summary: 'A letter to just the one to ask', answer: 'The draft' },
  'GET /api/network': { summary: 'Who knows whom, and what is lacking', answer: 'The network' },
  'GET /api/network/map': {
    summary: 'The network to be drawn',
    answer: 'People, and who was seen with whom',
  },
  'GET /api/interactions': { summary: 'What a number rests on', answer: 'Interactions, a line each' },
  'GET /api/practice': { summary: 'How the nine ways are practised', answer: 'The board' },
  'GET /api/week': { summary: 'The last seven days and the next', answer: 'The review' },
  'GET /api/search': { summary: 'Full text over everything', answer: 'Hits, the latest first' },
  'GET /api/coffee': { summary: 'When and where to meet somebody', answer: 'Times, places and a draft' },
  'GET /api/coffee/people': { summary: 'Whom to meet', answer: 'People, with why' },
  'POST /api/coffee/draft': { summary: 'A letter that proposes times and places', answer: 'The draft' },
  'POST /api/coffee/invite': {
    summary: 'An invitation to send',
    answer: 'The calendar file',
    type: CALENDAR,
  },
  'POST /api/imports': {
    summary: 'Bring files in: each a line of JSON {"path","size","modified"}, then its bytes',
    answer: 'The import that begins',
    takes: 'application/vnd.rapport.files',
  },
  'GET /api/changes': {
    summary: 'Watch the book',
    answer: 'How often it has changed, and then each change',
    type: 'text/event-stream',
  },
  'GET /api/imports/current': { summary: 'The import that runs, or the last', answer: 'Where it stands' },
  'DELETE /api/imports/broken-off': {
    summary: 'Put away the word that an import was broken off',
    answer: 'That it is told no more',
  },
  'GET /api/imports/:id/events': {
    summary: 'Watch an import',
    answer: 'Its state as it is, then each change, to its report',
    type: 'text/event-stream',
  },
  'POST /api/owner': { summary: 'Say which addresses are the owner’s', answer: 'The import that begins' },
  'POST /api/demo': { summary: 'Look around in a made-up book', answer: 'That it is shown' },
  'DELETE /api/demo': { summary: 'Back to one’s own book', answer: 'That the made-up one is gone' },
  'GET /api/understood': { summary: 'What an import came to', answer: 'Owner, counts, closest ties' },
  'GET /api/sources': {
    summary: 'What was brought in, and what was set aside',
    answer: 'Sources and imports',
  },
  'GET /api/settings': { summary: 'What is set', answer: 'The settings' },
  'PATCH /api/settings': { summary: 'Set something, or take it back with null', answer: 'The settings' },
  'GET /api/calendar.ics': {
    summary: 'The daily sitting for the calendar',
    answer: 'The calendar file',
    type: CALENDAR,
  },
  'GET /api/export': {
    summary: 'Everything in open formats',
    answer: 'A zip of the folder that `import` takes back',
    type: 'application/octet-stream',
  },
  'POST /api/backup': {
    summary: 'A copy of the book, opened and compared before it counts',
    answer: 'The copy',
    type: 'application/octet-stream',
  },
  'POST /api/backups': {
    summary: 'Bring a backup: its file as a line of JSON {"path","size"}, then its bytes',
    answer: 'What it holds; nothing is changed yet',
    takes: 'application/vnd.rapport.files',
  },
  'POST /api/backups/:id/restore': {
    summary: 'Put the backup that was brought in the book’s place',
    answer: 'In which file the former book is kept',
  },
  'DELETE /api/backups': { summary: 'Put the backup that was brought away', answer: 'That it is gone' },
  'DELETE /api/book': { summary: 'Delete everything', answer: 'The names of the files that are gone' },
  'GET /api/openapi.json': { summary: 'This description', answer: 'OpenAPI 3.1.0' },
}
