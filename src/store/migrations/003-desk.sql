-- The team's work on a case: where its person talks to us, when it last moved, and what was written in both directions.

ALTER TABLE "case" ADD COLUMN conversation_id TEXT;
ALTER TABLE "case" ADD COLUMN state_at INTEGER;
ALTER TABLE "case" ADD COLUMN touched_at INTEGER;
UPDATE "case" SET state_at = COALESCE(closed_at, claimed_at, received_at), touched_at = COALESCE(closed_at, claimed_at, received_at);

CREATE TABLE case_message (
  reference TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  spoken_by TEXT NOT NULL,
  kind TEXT NOT NULL,
  body BLOB NOT NULL,
  visible_from INTEGER NOT NULL,
  seen_at INTEGER,
  PRIMARY KEY (reference, id)
);

-- A link that was sent by email lets in whoever holds its token; only the token's hash is kept.
CREATE TABLE case_link (
  token_hash TEXT PRIMARY KEY,
  reference TEXT NOT NULL,
  expires_at INTEGER NOT NULL
);
CREATE INDEX case_link_case ON case_link (reference);
