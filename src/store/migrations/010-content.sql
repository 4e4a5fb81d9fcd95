-- What the team made of the trust's content, one row for each version of an entry; the seed files are version 0.

CREATE TABLE content_edit (
  kind TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'waiting', 'refused')),
  at INTEGER NOT NULL,
  body BLOB NOT NULL,
  decision BLOB,
  PRIMARY KEY (kind, entry_id, version)
);
