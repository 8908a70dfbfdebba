-- 0002 upkeep in pieces
-- Why:  records that came in several imports did not always give the same book as all at once: what an address
--       book or a moved meeting changes in earlier contacts, threads guessed too early, findings read under
--       another name of their writer, a calendar's owner counted once an import.
-- Data: nothing is lost; what is not known of older imports counts as not yet settled or read.
-- Undo: restore the copy made before migrating.

-- Identities whose contacts, or whose person, changed since the last settlement.
create table touched_identity (identity_id integer primary key) strict;

-- The thread that the headers give, where it was guessed that the message belongs to another.
alter table interaction add column guessed_from integer;
create index interaction_guessed on interaction (guessed_from) where guessed_from is not null;

-- The name under which the readers read what this identity wrote; null when they have not.
alter table identity add column read_as text;

-- Hash of the calendar entry as it was last imported, so that one that comes again unchanged is known.
alter table event add column print text;

-- Whose a source says it is (a calendar's name, a profile): counted once a source.
create table source_owner (
  source_id integer not null references source (id),
  identity_id integer not null references identity (id),
  primary key (source_id, identity_id)
) strict, without rowid;
