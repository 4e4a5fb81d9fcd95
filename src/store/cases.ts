import { z } from 'zod/v4';
import { type CaseEvent, type CaseWords, caseKinds, eventKinds, type NewCase, type Person } from './case.ts';
import { createMessages } from './case-messages.ts';
import type { Cases } from './case-reads.ts';
import { selectCase, toCase } from './case-row.ts';
import type { Database, Row } from './database.ts';
import { KeptActor } from './destinations.ts';
import { blob, count, maybeBlob, time } from './rows.ts';
import type { Seal } from './seal.ts';
import { findCorrected, findLying, searchCases } from './search-cases.ts';
import { checkSecret } from './secrets.ts';
import { openSuggestion } from './suggestions.ts';

export const wordsPurpose = 'case.words';
export const personPurpose = 'person.details';
export const whyPurpose = 'case_event.why';

const Words = z.object({
  texts: z.array(z.object({ question: z.enum(['good', 'improve', 'other']), label: z.string(), text: z.string() })),
  answers: z.array(z.object({ label: z.string(), answer: z.string() })),
  given: z.object({ dialog: z.string(), answers: z.record(z.string(), z.unknown()) }).optional(),
});
const Details = z.object({
  contact: z
    .object({ name: z.string().optional(), email: z.string().optional(), phone: z.string().optional() })
    .optional(),
  needs: z.array(z.string()).optional(),
});
const PostedRow = z.object({
  reference: z.string(),
  version: count,
  conversationId: z.string(),
  activityId: z.string(),
});
const ConcernsRow = z.object({ kind: z.enum(caseKinds) });
const EventRow = z.object({ at: time, actor: z.string(), what: z.enum(eventKinds), why: maybeBlob });

export function createCases(database: Database, seal: Seal): Cases {
  const one = async (sql: string, reference: string) => (await database.read(sql, [reference]))[0];
  return {
    async find(reference) {
      const row = await one(`${selectCase} WHERE c.reference = $1`, reference);
      return row === undefined ? undefined : toCase(row);
    },
    async words(reference) {
      const row = await one('SELECT words FROM "case" WHERE reference = $1 AND words IS NOT NULL', reference);
      return row === undefined ? undefined : openWords(seal, row);
    },
    async suggestion(reference) {
      const row = await one('SELECT body FROM case_suggestion WHERE reference = $1', reference);
      return row === undefined ? undefined : openSuggestion(seal, z.object({ body: blob }).parse(row).body);
    },
    async person(reference) {
      const row = await one('SELECT details FROM person WHERE reference = $1', reference);
      if (row === undefined) return undefined;
      return openDetails(seal, z.object({ details: blob }).parse(row).details);
    },
    async history(reference) {
      const rows = await database.read('SELECT * FROM case_event WHERE reference = $1 ORDER BY position', [reference]);
      return rows.map((given): CaseEvent => {
        const { why, actor, ...event } = EventRow.parse(given);
        return { ...event, actor: toActor(actor), ...(why === undefined ? {} : { why: seal.open(whyPurpose, why) }) };
      });
    },
    async posted(queue) {
      const rows = await database.read(
        `SELECT reference, version, post_conversation_id AS "conversationId", post_activity_id AS "activityId" FROM "case"
         WHERE queue = $1 AND state NOT IN ('closed', 'withdrawn') AND post_activity_id IS NOT NULL ORDER BY received_at`,
        [queue],
      );
      return rows.map((row) => {
        const { reference, version, ...post } = PostedRow.parse(row);
        return { reference, version, post };
      });
    },
    search: (filter) => searchCases(database, seal, filter),
    lying: (queue, dueBefore) => findLying(database, queue, dueBefore),
    corrected: () => findCorrected(database),
    async findSame(kind, subject, givenBy) {
      const { subjectHash, givenByHash } = hashesOf(seal, { kind, subject, givenBy });
      const [row] = await database.read(
        `${selectCase} WHERE c.kind = $1 AND c.subject_hash = $2 AND c.given_by_hash = $3 AND c.state <> 'withdrawn'
         ORDER BY c.received_at LIMIT 1`,
        [kind, subjectHash, givenByHash],
      );
      return row === undefined ? undefined : toCase(row);
    },
    async joinedWith(reference) {
      const rows = await database.read(
        `${selectCase} JOIN "case" l ON l.reference = $1 AND l.kind = c.kind AND l.subject_hash = c.subject_hash
         WHERE c.reference <> $1 AND c.state NOT IN ('closed', 'withdrawn') ORDER BY c.received_at, c.reference`,
        [reference],
      );
      return rows.map(toCase);
    },
    async concerns(reference, person) {
      const row = await one('SELECT kind FROM "case" WHERE reference = $1', reference);
      if (row === undefined) return false;
      const { kind } = ConcernsRow.parse(row);
      const { subjectHash, givenByHash } = hashesOf(seal, { kind, subject: `id:${person}`, givenBy: person });
      const rows = await database.read(
        `SELECT c.reference FROM "case" c WHERE c.reference = $1 AND (c.subject_hash = $2 OR c.given_by_hash = $3 OR EXISTS
           (SELECT 1 FROM "case" o WHERE o.kind = c.kind AND o.subject_hash = c.subject_hash AND o.given_by_hash = $3))`,
        [reference, subjectHash, givenByHash],
      );
      return rows.length > 0;
    },
    async shared() {
      const rows = await database.read(
        `SELECT c.words, p.details FROM "case" c LEFT JOIN person p ON p.reference = c.reference
         WHERE c.kind = 'good-practice' AND c.state = 'closed' AND c.outcome = 'shared' AND c.publish = 1
           AND c.words IS NOT NULL ORDER BY c.closed_at DESC, c.reference LIMIT 200`,
      );
      return rows.map((row) => {
        const { details } = z.object({ details: maybeBlob }).parse(row);
        const name = details === undefined ? undefined : openDetails(seal, details).contact?.name;
        return { ...openWords(seal, row), ...(name === undefined ? {} : { name }) };
      });
    },
    async givenBy(kind, givenBy) {
      const { givenByHash } = hashesOf(seal, { kind, givenBy });
      const rows = await database.read(
        `SELECT reference FROM "case" WHERE kind = $1 AND given_by_hash = $2 AND state <> 'withdrawn'
         ORDER BY received_at DESC, reference LIMIT 5`,
        [kind, givenByHash],
      );
      return rows.map((row) => z.object({ reference: z.string() }).parse(row).reference);
    },
    ...createMessages(database, seal),
    checkSecret: (reference, secret, now) => checkSecret(database, seal, { reference, secret, now }),
  };
}

const openWords = (seal: Seal, row: Row): CaseWords =>
  Words.parse(JSON.parse(seal.open(wordsPurpose, z.object({ words: blob }).parse(row).words)));

const openDetails = (seal: Seal, details: Buffer): Person =>
  Details.parse(JSON.parse(seal.open(personPurpose, details)));

/** Keyed, and bound to the kind of case, so that nobody can tell who is named in two of them. */
export const hashesOf = (seal: Seal, { kind, subject, givenBy }: Pick<NewCase, 'kind' | 'subject' | 'givenBy'>) => ({
  subjectHash: subject === undefined ? null : seal.hash('case.subject', `${kind}\n${subject}`).toString('hex'),
  givenByHash: givenBy === undefined ? null : seal.hash('case.given_by', `${kind}\n${givenBy}`).toString('hex'),
});

function toActor(kept: string): CaseEvent['actor'] {
  if (kept === 'person' || kept === 'lanyard') return kept;
  return KeptActor.parse(JSON.parse(kept));
}
