-- Cases are found by words in them through keyed hashes alone: a hash says nothing to whoever has no key.

CREATE TABLE case_word (
  reference TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (reference, hash)
);
CREATE INDEX case_word_hash ON case_word (hash, reference);
