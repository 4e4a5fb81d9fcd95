-- Who took what out of the database as a file, and when; how many rows is known when it was written to its end.

CREATE TABLE exported (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  taken_by TEXT NOT NULL,
  what TEXT NOT NULL,
  since INTEGER,
  until INTEGER,
  queue TEXT,
  row_count INTEGER
);

-- What the national return of complaints (KO41a) wants to know of one that is closed: JSON, chosen from lists.
ALTER TABLE "case" ADD COLUMN finding TEXT;

-- What reports and searches go by, so that they take as long after a million cases as after a thousand.
CREATE INDEX case_received ON "case" (received_at, reference);
CREATE INDEX case_fft ON "case" (received_at, service_id, rating, counts_as_fft, state)
  WHERE counts_as_fft = 1 AND rating IS NOT NULL AND state <> 'withdrawn';
CREATE INDEX case_unclosed ON "case" (due_at, state, reference, closed_at) WHERE closed_at IS NULL;
CREATE INDEX case_working ON "case" (queue) WHERE state NOT IN ('closed', 'withdrawn');
CREATE INDEX case_given_by ON "case" (kind, given_by_hash) WHERE given_by_hash IS NOT NULL;
-- Reports ask of each case when something first happened to it.
CREATE INDEX case_event_what ON case_event (reference, what, at);
-- The order of a list: see orderOfList.
CREATE INDEX case_order ON "case" (
  (CASE urgency WHEN 'urgent' THEN 0 WHEN 'soon' THEN 1 ELSE 2 END), (COALESCE(due_at, 9000000000000000)), received_at, reference
);
