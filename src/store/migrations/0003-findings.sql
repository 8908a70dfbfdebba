-- 0003 findings
-- Why:  the readers find more than asks: promises, news, feelings, how courteous a message is, in what language.
-- Data: every text that was read is read again by the next import or `rebuild`.
-- Undo: restore the copy made before migrating.

-- A commitment, with the sentence that it rests on.
create table promise (
  id integer primary key,
  interaction_id integer not null references interaction (id),
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  what text not null,
  due text,                          -- ISO day
  strength real not null
) strict;
create index promise_interaction on promise (interaction_id);

-- A good or hard thing in someone's life or work, as told in a message.
create table milestone (
  id integer primary key,
  interaction_id integer not null references interaction (id),
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  polarity text not null,            -- good, hard
  kind text not null,
  subject text not null,             -- writer, person, family, firm, …
  subject_words text not null,
  strength real not null
) strict;
create index milestone_interaction on milestone (interaction_id);

-- Gratitude, regret, hardship, joy, sympathy; thanks and apologies.
create table feeling (
  id integer primary key,
  interaction_id integer not null references interaction (id),
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  kind text not null,
  strength real not null
) strict;
create index feeling_interaction on feeling (interaction_id);

-- How courteous the text is, in [0, 1], and how good or bad it sounds, in [−1, 1]; null where not analysed.
alter table interaction add column courtesy real;
alter table interaction add column valence real;
-- ISO 639-1, `und` when it cannot be told; null when not read.
alter table interaction add column language text;

update interaction set read_version = 0 where read_version > 0;
