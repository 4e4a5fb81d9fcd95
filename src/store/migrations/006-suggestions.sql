-- What a model of the trust's choice made of a case, sealed: it tells what the person wrote.

CREATE TABLE case_suggestion (
  reference TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  at INTEGER NOT NULL
);
