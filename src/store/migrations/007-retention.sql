-- What was deleted on time: how many of which class, never what. A case that a colleague holds is not deleted.

ALTER TABLE "case" ADD COLUMN held_at INTEGER;

CREATE TABLE deleted (
  at INTEGER NOT NULL,
  class TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (at, class)
);
