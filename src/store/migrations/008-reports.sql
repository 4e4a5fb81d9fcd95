-- What a month brought, and what is overdue, is found without reading every case.

CREATE INDEX case_received ON "case" (received_at);
CREATE INDEX case_overdue ON "case" (due_at) WHERE closed_at IS NULL;
