-- 0001 the first book
-- Why:  one file holds everything an owner's relationships rest on.
-- Data: none yet.
-- Undo: delete the file.

-- Typed or decided by the owner, or kept between runs.
create table setting (key text primary key, value text not null) strict, without rowid;

-- A file that was read, how far, and what it looked like then, so that the next run goes on from there.
create table source (
  id integer primary key,
  path text not null unique,
  format text not null,
  size integer not null,
  modified integer not null,
  print text not null,               -- hash of its first bytes; tells a grown file from another one
  done integer not null,             -- bytes of the (decompressed) stream that are in the book
  finished integer not null,         -- 1 when read to its end
  records integer not null
) strict;
-- Files already read in a folder that holds one message a file.
create table source_entry (
  source_id integer not null references source (id),
  name text not null,
  primary key (source_id, name)
) strict, without rowid;

create table import_run (
  id integer primary key,
  started integer not null,
  finished integer,
  report text                        -- JSON, as the door printed it
) strict;

-- What could not be read, kept with its reason so that `doctor` can list it.
create table set_aside (
  id integer primary key,
  source_path text not null,
  place text not null,
  why text not null,
  raw blob,
  unique (source_path, place)
) strict;

create table person (
  id integer primary key,
  public_id text not null unique,
  name text not null,
  named_by_owner integer not null default 0,
  circle text,                       -- what the owner chose; null: as worked out
  cadence_days integer,
  muted_until text
) strict;

create table identity (
  id integer primary key,
  kind text not null,
  value text not null,
  person_id integer references person (id),
  nature text not null default 'unknown', -- unknown, human, owner, list, machine, group
  sent_personal integer not null default 0,
  sent_list integer not null default 0,
  sent_machine integer not null default 0,
  received integer not null default 0,
  delivered integer not null default 0,   -- times it stood in Delivered-To, or a calendar or export was its
  list_posts integer not null default 0,  -- times a list header named it as the list
  unique (kind, value)
) strict;
create index identity_person on identity (person_id);

create table identity_name (
  identity_id integer not null references identity (id),
  name text not null,
  count integer not null,
  primary key (identity_id, name)
) strict, without rowid;

create table card (
  id integer primary key,
  key text not null unique,
  source_path text not null,
  human integer not null,
  content text not null              -- the CardRecord as JSON
) strict;
create table card_identity (
  card_id integer not null references card (id),
  identity_id integer not null references identity (id),
  primary key (card_id, identity_id)
) strict, without rowid;
create index card_identity_identity on card_identity (identity_id);

create table connection (
  key text primary key,
  identity_id integer not null references identity (id),
  what text not null,
  direction text not null,
  at integer,
  words text not null
) strict, without rowid;

create table organization (id integer primary key, name text not null, key text not null unique) strict;
create table affiliation (
  id integer primary key,
  identity_id integer not null references identity (id),
  organization_id integer references organization (id),
  title text not null,
  phone text not null default '',
  since text,                        -- ISO day it was first seen
  until text,                        -- ISO day it was last seen
  origin text not null,              -- card, signature
  interaction_id integer
) strict;
create unique index affiliation_once on affiliation (identity_id, coalesce(organization_id, 0), title, origin);

create table thread (
  id integer primary key,
  guessed integer not null default 0 -- 1: joined by subject and people, not by headers
) strict;

create table interaction (
  id integer primary key,
  kind text not null,                -- message, meeting, note
  channel text not null,
  at integer,                        -- ms since 1970; null: undated
  offset_minutes integer,
  sender_id integer references identity (id),
  thread_id integer references thread (id),
  message_hash integer,
  parent_hash integer,
  subject text not null,
  traffic text not null,
  traffic_why text,
  recipients integer not null,
  sent_labelled integer not null default 0, -- 1: a copy lay in a Sent folder
  attachments text,                  -- JSON list of {name,type,bytes}; null: none
  source_id integer not null references source (id),
  place text not null,
  read_version integer not null default 0
) strict;
create index interaction_at on interaction (at);
create index interaction_unread on interaction (read_version);
create index interaction_thread on interaction (thread_id);
create index interaction_message on interaction (message_hash) where message_hash is not null;
create index interaction_parent on interaction (parent_hash) where parent_hash is not null;
create index interaction_sender on interaction (sender_id, at);
create index interaction_sent on interaction (sender_id) where sent_labelled = 1;

-- Both fingerprints of an interaction, so that one that comes again is known.
create table interaction_key (
  key blob primary key,
  interaction_id integer not null references interaction (id)
) strict, without rowid;

create table participant (
  identity_id integer not null references identity (id),
  at integer not null,               -- the interaction's, 0 when undated
  interaction_id integer not null references interaction (id),
  role text not null,                -- from, to, cc, bcc, organizer, attendee, declined
  primary key (identity_id, at, interaction_id, role)
) strict, without rowid;
create index participant_interaction on participant (interaction_id);

-- Every Message-ID seen or named in References, and the thread it belongs to.
create table reference (hash integer primary key, thread_id integer not null) strict;
create index reference_thread on reference (thread_id);

-- Texts lie together in blocks of some 64 KB, zstd-compressed: a text by itself compresses half as well and ten
-- times as slowly.
create table body_block (id integer primary key, texts blob not null) strict;
create table body (
  interaction_id integer primary key references interaction (id),
  block_id integer not null references body_block (id),
  start integer not null,            -- in UTF-8 bytes
  length integer not null
) strict;

create table event (
  interaction_id integer primary key references interaction (id),
  key text not null unique,
  uid text not null,
  recurring integer not null,
  sequence integer not null,
  status text not null,
  end_at integer not null,
  all_day integer not null,
  zone text,
  location text not null
) strict;

-- Findings of the readers: one row an ask, with the span of the interaction's text that it rests on.
create table request (
  id integer primary key,
  interaction_id integer not null references interaction (id),
  kind text not null,                -- question, request
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  strength real not null,
  main integer not null              -- 1: the one that is quoted when the message is the evidence
) strict;
create index request_interaction on request (interaction_id);

-- Derived: the whole history of contact with one person, and what a plan needs first.
create table tie (
  person_id integer primary key references person (id),
  contacts blob not null,
  first_at integer not null,
  last_at integer not null,
  contact_count integer not null
) strict;

create table merge (
  id integer primary key,
  at integer not null,
  kept text not null,                -- public ids
  absorbed text not null,
  absorbed_name text not null,
  people text not null,              -- both people as they were, as JSON, for the exact undo
  identities text not null,          -- JSON list of identity ids that moved
  undone integer not null default 0
) strict;
-- Pairs that the owner said are two people.
create table distinct_pair (a text not null, b text not null, primary key (a, b)) strict, without rowid;

create table suggestion_answer (
  id integer primary key,
  suggestion_id text not null,
  person_id text not null,
  identity_id integer,
  way text not null,
  action text not null,
  answer text not null,              -- done, later, not this
  until text,
  at integer not null,
  content text not null              -- the suggestion as JSON, as it was shown
) strict;
create index suggestion_answer_suggestion on suggestion_answer (suggestion_id);

create table sitting (
  day text primary key,
  minutes integer not null,
  suggestions text not null          -- JSON list of suggestion ids that were laid out
) strict, without rowid;
-- Suggestions as they were last laid out, so that an answer finds what it answers.
create table laid_out (suggestion_id text primary key, day text not null, content text not null) strict, without rowid;

create virtual table search using fts5 (
  subject, text,
  content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
