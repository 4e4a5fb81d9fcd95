-- Types are SQLite's names; PostgreSQL's stand in the map of types of its driver. BLOB columns are sealed unless said.
-- Times are milliseconds since 1970, UTC.

CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  audience TEXT NOT NULL,
  locale TEXT NOT NULL,
  version INTEGER NOT NULL,
  state BLOB NOT NULL,
  reference BLOB,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);

CREATE TABLE turn (
  channel TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  activity_id TEXT NOT NULL,
  tap TEXT,
  answer BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (channel, conversation_id, activity_id)
);
CREATE UNIQUE INDEX turn_tap ON turn (conversation_id, tap) WHERE tap IS NOT NULL;

CREATE TABLE widget_activity (
  conversation_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  nonce TEXT,
  spoken_by TEXT NOT NULL,
  client_activity_id TEXT,
  body BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, position)
);
CREATE UNIQUE INDEX widget_activity_id ON widget_activity (conversation_id, id);
CREATE INDEX widget_activity_nonce ON widget_activity (conversation_id, nonce) WHERE nonce IS NOT NULL;

CREATE TABLE "case" (
  reference TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  queue TEXT NOT NULL,
  route TEXT NOT NULL,
  urgency TEXT NOT NULL,
  flags TEXT NOT NULL,
  reasons TEXT NOT NULL,
  service_id TEXT,
  organisation_id TEXT,
  rating INTEGER,
  counts_as_fft INTEGER NOT NULL,
  publish INTEGER NOT NULL,
  retention TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  due_at INTEGER,
  claimed_by TEXT,
  claimed_at INTEGER,
  closed_at INTEGER,
  outcome TEXT,
  words BLOB,
  secret_hash TEXT,
  secret_tries INTEGER NOT NULL,
  secret_locked_until INTEGER,
  post_conversation_id TEXT,
  post_activity_id TEXT,
  post_version INTEGER
);
CREATE INDEX case_open ON "case" (queue, state, due_at);

CREATE TABLE case_event (
  reference TEXT NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL,
  why BLOB,
  PRIMARY KEY (reference, position)
);

CREATE TABLE person (
  reference TEXT PRIMARY KEY,
  details BLOB NOT NULL
);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  queue TEXT,
  conversation_id TEXT,
  turn_activity_id TEXT,
  case_reference TEXT,
  nonce TEXT,
  payload BLOB,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  in_doubt INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  first_tried_at INTEGER,
  lease_until INTEGER,
  sent_at INTEGER,
  sent_activity_id TEXT,
  code TEXT
);
CREATE INDEX delivery_open ON delivery (state, next_at);
CREATE INDEX delivery_turn ON delivery (conversation_id, turn_activity_id) WHERE turn_activity_id IS NOT NULL;
CREATE INDEX delivery_nonce ON delivery (conversation_id, nonce) WHERE nonce IS NOT NULL;

CREATE TABLE destination (
  queue TEXT PRIMARY KEY,
  channel_id TEXT NOT NULL,
  reference TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL
);

CREATE TABLE signing_key (
  name TEXT PRIMARY KEY,
  secret BLOB NOT NULL,
  made_at INTEGER NOT NULL
);
