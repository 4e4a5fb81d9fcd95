-- The register of staff champions: one for each nomination that the panel agreed to.

CREATE TABLE champion (
  reference TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  service_id TEXT,
  details BLOB NOT NULL,
  changed_at INTEGER NOT NULL
);
