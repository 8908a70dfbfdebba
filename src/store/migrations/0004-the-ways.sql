-- 0004 the ways
-- Why:  meetings have turns; promises, repairs and milestones have what the owner said of them. What the owner said of
--       people hangs on their identities, so that it follows merges and splits, and has its day. Drafts are made of how
--       the owner writes.
-- Data: nothing is lost. Pairs of people that are two are kept by their identities; merges that the records made count
--       as the owner's. Ties are worked out anew when the book is opened; what people wrote is read anew by the next
--       import or `rebuild`.
-- Undo: restore the copy made before migrating.

-- One stretch of speech by one speaker in a meeting: [span_start, span_end) of the interaction's text.
create table turn (
  interaction_id integer not null references interaction (id),
  number integer not null,           -- from 0, in the order of the transcript
  identity_id integer references identity (id), -- null: the transcript names no speaker
  speaker text,                      -- as the transcript names the speaker
  start_ms integer,                  -- from the meeting's start; null where the format has no times
  end_ms integer,
  span_start integer not null,
  span_end integer not null,
  primary key (interaction_id, number)
) strict, without rowid;
create index turn_identity on turn (identity_id, interaction_id) where identity_id is not null;
-- What a meeting's turns were read from; the best of several versions.
create table transcript (
  interaction_id integer primary key references interaction (id),
  format text not null,
  title text not null,
  at integer,                        -- when it began; null: it does not say
  day_only integer not null,         -- 1: only the day is known
  corrected integer not null,        -- 1: someone went over the words
  length integer not null,           -- of its text, in UTF-16 units; a calendar entry's description stands behind it
  print text not null                -- hash of its text
) strict;

-- Who said what a reader found, where it is not the interaction's sender: in a meeting.
alter table request add column author_id integer references identity (id);
alter table promise add column author_id integer references identity (id);
alter table milestone add column author_id integer references identity (id);
alter table feeling add column author_id integer references identity (id);

-- Whom an ask speaks to by name, as written; null when it names no one.
alter table request add column addressed text;

-- Pairs that the owner said are two people: each side by what pointed to it then, whomever it becomes part of.
create table apart (id integer primary key, at integer not null) strict;
create table apart_identity (
  apart_id integer not null references apart (id),
  side integer not null,             -- 0, 1
  identity_id integer not null references identity (id),
  primary key (apart_id, side, identity_id)
) strict, without rowid;
insert into apart (id, at) select row_number() over (order by a, b), 0 from distinct_pair;
with pair as (select row_number() over (order by a, b) as id, a, b from distinct_pair),
  party as (select id, 0 as side, a as person from pair union all select id, 1, b from pair)
insert into apart_identity (apart_id, side, identity_id)
  select party.id, party.side, x.id from party join person p on p.public_id = party.person
    join identity x on x.person_id = p.id
  union
  select party.id, party.side, moved.value from party join merge m on m.absorbed = party.person and m.undone = 0
    join json_each(m.identities) as moved;
drop table distinct_pair;

-- Whether the owner said that two are one, or the records did; and what was the kept one's.
alter table merge add column by_owner integer not null default 1;
alter table merge add column kept_identities text not null default '[]';
update merge set kept_identities = (
  select json_group_array(x.id) from identity x join person p on p.id = x.person_id
  where p.public_id = merge.kept and x.id not in (select value from json_each(merge.identities)));

-- Every word of the owner on a person, by each identity that was the person's then. The person has the last ones.
create table said_of_person (
  id integer primary key,
  at integer not null,
  identity_id integer not null references identity (id),
  what text not null,                -- name, circle, cadence, mute
  value text                         -- null: no longer
) strict;
create index said_of_person_identity on said_of_person (identity_id, what, at);
create index said_of_person_at on said_of_person (at);

-- Texts in languages that are not read, to be counted.
create index interaction_language on interaction (language)
  where language is not null and language not in ('en', 'und');

-- The same suggestion may be laid out on several days, a past one among them.
create table laid_out_on (
  suggestion_id text not null,
  day text not null,
  content text not null,
  interactions text not null default '[]', -- JSON list of the numbers it rests on
  primary key (suggestion_id, day)
) strict, without rowid;
insert into laid_out_on (suggestion_id, day, content) select suggestion_id, day, content from laid_out;
drop table laid_out;
alter table laid_out_on rename to laid_out;

-- What a card says of its person's work, and when an import found that it says something else than before.
create table card_work (
  card_id integer not null references card (id),
  file text not null,                -- the name of the file, digits left out: other files may say other things all along
  organization text not null,
  title text not null,
  at integer,                        -- ms since 1970; null: what it said when it first came
  primary key (card_id, file, organization, title)
) strict, without rowid;
create index card_work_at on card_work (at) where at is not null;
insert into card_work (card_id, file, organization, title, at)
  select id, '', coalesce(json_extract(content, '$.organization'), ''), coalesce(json_extract(content, '$.title'), ''), null
  from card where human = 1;

-- What people sign with, by the day it was first seen.
create index affiliation_since on affiliation (since) where origin = 'signature';
-- The few findings that a plan looks for by themselves.
create index feeling_rare on feeling (kind, interaction_id) where kind in ('hardship', 'complaint', 'curt');

-- The days of the year that a card names, found by the day.
create table card_day (
  card_id integer not null references card (id),
  what text not null,                -- birthday, anniversary
  month integer not null,
  day integer not null,
  year integer,                      -- null where the card leaves it out
  primary key (card_id, what)
) strict, without rowid;
create index card_day_of_year on card_day (month, day);
insert into card_day (card_id, what, month, day, year)
  select c.id, w.value, json_extract(c.content, '$.' || w.value || '.month'), json_extract(c.content, '$.' || w.value || '.day'),
    json_extract(c.content, '$.' || w.value || '.year')
  from card c join json_each('["birthday","anniversary"]') w
  where c.human = 1 and json_extract(c.content, '$.' || w.value || '.month') is not null;

-- When the calendar says that an entry was made, and last changed; null where it does not.
alter table event add column created_at integer;
alter table event add column changed_at integer;
create index event_cancelled on event (changed_at) where status = 'cancelled';

-- A wrong of the owner's that is being put right, step by step, in the owner's own words.
create table repair (
  id integer primary key,
  identity_id integer not null references identity (id), -- whose person it concerns, whomever that becomes part of
  suggestion_id text,
  cause text not null,               -- promise, cancellation, unanswered, curt, complaint, other
  interaction_id integer references interaction (id),
  reason text not null,              -- what it was about, as it was said when it was opened
  quote text not null,
  opened integer not null,           -- ms since 1970
  look_back text not null,           -- ISO day
  closed integer,
  outcome text
) strict;
create index repair_identity on repair (identity_id);
create table repair_step (
  id integer primary key,
  repair_id integer not null references repair (id),
  step text not null,                -- did, felt, apology, amends
  words text not null,
  at integer not null
) strict;
create index repair_step_repair on repair_step (repair_id);

-- The owner's few identities, among tens of thousands.
create index identity_owner on identity (nature) where nature = 'owner';

-- How many words its author wrote anew in a text; null when not read.
alter table interaction add column words integer;

-- What the owner said of promises. A promise is known by its message and its words, so that reading again changes nothing.
create table said_of_promise (
  id integer primary key,
  interaction_id integer not null references interaction (id),
  words text not null,               -- letters and digits of its sentence, in lower case
  at integer not null,               -- ms since 1970
  what text not null,                -- confirmed, kept, late, released, none, due
  value text                         -- the ISO day of `due`
) strict;
create index said_of_promise_interaction on said_of_promise (interaction_id);
-- Promises by their day, and those that were spoken.
create index promise_due on promise (due) where due is not null;
create index promise_author on promise (author_id) where author_id is not null;

-- Whether an entry takes the time up, as it says; null where it does not. Entries by when they end, and those with a place.
alter table event add column shown_as text;
create index event_end on event (end_at);
create index event_place on event (end_at) where location <> '';

-- How each of the owner's letters looks: what the owner's voice is learned from.
create table letter (
  interaction_id integer primary key references interaction (id),
  at integer not null,               -- the interaction's, 0 when undated
  greeting text not null,            -- as written; '' for none
  greeting_form text not null,       -- with {name} for whom it greets
  after_greeting text not null,      -- the white space behind it
  sign_off text not null,
  sign_off_form text not null,
  before_sign_off text not null,
  opening text not null,             -- its first sentence, when it is short
  words integer not null,            -- between greeting and sign-off
  sentences integer not null,
  lower integer not null,            -- 1: begins without a capital
  short_forms integer not null,
  full_forms integer not null,
  exclamations integer not null,
  emoji integer not null,
  quotes text                        -- above, below; null: quotes nothing
) strict;
create index letter_at on letter (at);
-- Sentences of the owner's by what they were written for.
create table phrase (
  interaction_id integer not null references interaction (id),
  at integer not null,               -- the interaction's, 0 when undated
  purpose text not null,
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  formula integer not null,          -- 1: says nothing but its purpose
  primary key (interaction_id, span_start)
) strict, without rowid;
create index phrase_purpose on phrase (purpose, at);

-- As the message names itself, without the angle brackets, so that an answer can be written under it; null: not known.
alter table interaction add column message_id text;

-- Derived: who was seen together with whom in small company, and so knows them. As often as not people know each other
-- without that: a lower bound.
create table acquaintance (
  a integer not null references person (id),
  b integer not null references person (id),
  first_at integer not null,         -- ms since 1970
  third_at integer,                  -- when they were seen together for the third time; null: less often
  primary key (a, b),
  check (a < b)
) strict, without rowid;
create index acquaintance_b on acquaintance (b);

-- Derived: the whole history of contact with one person, and what a plan chooses ties by. A tie is never changed in its
-- place, only replaced under a number that no other ever had: so its number stands for what it says.
drop table tie;
create table tie (
  id integer primary key autoincrement,
  person_id integer not null unique references person (id),
  first_at integer not null,
  last_at integer not null,
  last_two_way_at integer,           -- the last time they wrote or both met; null: never
  contact_count integer not null,
  from_them integer not null,        -- contacts in which they took part; meetings count for both
  from_owner integer not null,
  seen_at integer,                   -- the last time they wrote by hand, to the owner or to others; null: never
  contacts blob not null             -- last, so that the rest is read without it
) strict;
-- The bounds that a plan chooses ties by, and the few people of whom the owner said how close they are to be, or not now.
create index tie_bounds on tie (last_two_way_at, from_them, from_owner, first_at, last_at, seen_at, person_id);
create index person_closeness on person (id) where circle is not null or cadence_days is not null;
create index person_muted on person (muted_until) where muted_until is not null;
-- How somebody's messages sound, found among those that were never read for it.
create index interaction_valence on interaction (sender_id, at, valence) where valence is not null;
delete from setting where key = 'settled_through';
insert or replace into setting (key, value)
  select 'unsettled', '1' where exists (select 1 from interaction)
  union all select 'unfinished', 'migration' where exists (select 1 from interaction);

-- Version of the readers that could not read it.
alter table set_aside add column readers integer not null default 0;
-- The index writes out what it holds in memory at this many bytes; at its default of 1 MB an import spends as long on merging.
insert into search (search, rank) values ('hashsize', 4194304);
