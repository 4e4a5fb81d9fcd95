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
