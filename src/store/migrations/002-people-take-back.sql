-- What a case says about itself on its card, and whom it is about and who gave it, as keyed hashes that are only compared.

ALTER TABLE "case" ADD COLUMN facts TEXT;
ALTER TABLE "case" ADD COLUMN subject_hash TEXT;
ALTER TABLE "case" ADD COLUMN given_by_hash TEXT;
CREATE INDEX case_subject ON "case" (kind, subject_hash) WHERE subject_hash IS NOT NULL;
