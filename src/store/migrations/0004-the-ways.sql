-- 0004 the ways
-- Why:  meetings have turns; promises, repairs and milestones have what the owner said of them.
-- Data: nothing is lost.
-- Undo: restore the copy made before migrating.

-- One stretch of speech by one speaker in a meeting: [span_start, span_end) of the interaction's text.
create table turn (
  interaction_id integer not null references interaction (id),
  number integer not null,           -- from 0, in the order of the transcript
  identity_id integer references identity (id), -- null: the transcript names no speaker
  start_ms integer,                  -- from the meeting's start; null where the format has no times
  end_ms integer,
  span_start integer not null,
  span_end integer not null,
  primary key (interaction_id, number)
) strict, without rowid;
create index turn_identity on turn (identity_id, interaction_id) where identity_id is not null;
