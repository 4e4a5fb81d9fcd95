import { forgetWords, indexWords, searchedText } from './case-word.ts';
import { hashesOf } from './cases.ts';
import type { Statements } from './database.ts';
import type { Recording } from './recording.ts';
import { bit, ms, orNull } from './rows.ts';
import type { Seal } from './seal.ts';
import { addEvent, closeWords, writePerson } from './write-case.ts';

type Rewrite = Omit<Extract<Recording, { kind: 'rewrite-case' }>, 'kind'>;
type Withdraw = Omit<Extract<Recording, { kind: 'withdraw-case' }>, 'kind'>;

/**
 * Puts what a person changed in the place of what they gave before; when it was received and is due stays. Gives false
 * when the case has another version by now, or when somebody has read it: what was read is not changed behind their back.
 */
export async function rewriteCase(
  tx: Statements,
  seal: Seal,
  { reference, fromVersion, case: given, at }: Rewrite,
): Promise<boolean> {
  const { subjectHash, givenByHash } = hashesOf(seal, given);
  const changed = await tx.run(
    `UPDATE "case" SET version = version + 1, queue = $3, route = $4, urgency = $5, flags = $6, reasons = $7,
       service_id = $8, organisation_id = $9, rating = $10, counts_as_fft = $11, publish = $12, retention = $13,
       words = $14, facts = $15, subject_hash = $16, given_by_hash = $17, touched_at = $18
     WHERE reference = $1 AND version = $2 AND state = 'new' AND NOT EXISTS
       (SELECT 1 FROM case_event e WHERE e.reference = $1 AND e.what = 'words-shown')`,
    [
      reference,
      fromVersion,
      given.queue,
      given.route,
      given.urgency,
      JSON.stringify(given.flags),
      JSON.stringify(given.reasons),
      orNull(given.serviceId),
      orNull(given.organisationId),
      orNull(given.rating),
      bit(given.countsAsFft),
      bit(given.publish),
      given.retention,
      closeWords(seal, given.words),
      JSON.stringify(given.facts ?? []),
      subjectHash,
      givenByHash,
      ms(at),
    ],
  );
  if (changed === 0) return false;
  await tx.run('DELETE FROM case_suggestion WHERE reference = $1', [reference]);
  await forgetWords(tx, reference);
  await indexWords(tx, seal, reference, searchedText(given.words));
  await tx.run('DELETE FROM person WHERE reference = $1', [reference]);
  if (given.person !== undefined) await writePerson(tx, seal, reference, given.person);
  await addEvent(tx, seal, reference, { at, actor: 'person', what: 'rewritten' });
  return true;
}

/**
 * Deletes what a person gave and took back: words, what was written to and fro, choices, contact details, hashes, what the team wrote about them, and
 * what was to be said in the case's thread at a later time. That it happened stays. Gives false when the case has another version by now.
 */
export async function withdrawCase(
  tx: Statements,
  seal: Seal,
  { reference, fromVersion, at, event = { at, actor: 'person', what: 'withdrawn' } }: Withdraw,
): Promise<boolean> {
  const changed = await tx.run(
    `UPDATE "case" SET version = version + 1, state = 'withdrawn', words = NULL, facts = '[]', flags = '[]',
       reasons = '[]', service_id = NULL, organisation_id = NULL, rating = NULL, counts_as_fft = 0, publish = 0,
       outcome = NULL, subject_hash = NULL, given_by_hash = NULL, closed_at = $3, state_at = $3, touched_at = $3
     WHERE reference = $1 AND version = $2 AND state <> 'withdrawn'`,
    [reference, fromVersion, ms(at)],
  );
  if (changed === 0) return false;
  await tx.run('DELETE FROM person WHERE reference = $1', [reference]);
  await forgetWords(tx, reference);
  await tx.run('DELETE FROM case_message WHERE reference = $1', [reference]);
  await tx.run('DELETE FROM case_link WHERE reference = $1', [reference]);
  await tx.run('DELETE FROM case_suggestion WHERE reference = $1', [reference]);
  await tx.run('UPDATE case_event SET why = NULL WHERE reference = $1', [reference]);
  await tx.run(
    `DELETE FROM delivery WHERE case_reference = $1 AND kind = 'case-line' AND state = 'due' AND attempts = 0 AND next_at > $2`,
    [reference, ms(at)],
  );
  await addEvent(tx, seal, reference, event);
  return true;
}
