import { z } from 'zod/v4';
import type { CaseChange, CaseEvent, CaseWords, NewCase, Person } from './case.ts';
import { changes } from './case-columns.ts';
import { indexWords, searchedText } from './case-word.ts';
import { hashesOf, personPurpose, whyPurpose, wordsPurpose } from './cases.ts';
import type { Statements, Value } from './database.ts';
import type { Recording } from './recording.ts';
import { bit, count, ms, orNull } from './rows.ts';
import type { Seal } from './seal.ts';
import { hashSecret } from './secrets.ts';

export const closeWords = (seal: Seal, words: CaseWords | undefined): Value =>
  words === undefined ? null : seal.close(wordsPurpose, JSON.stringify(words));

/** @param conversationId where its person can be told something. */
export async function openCase(tx: Statements, seal: Seal, given: NewCase, conversationId: string): Promise<void> {
  const { reference, secret } = given;
  const { subjectHash, givenByHash } = hashesOf(seal, given);
  await tx.run(
    `INSERT INTO "case" (reference, kind, version, state, queue, route, urgency, flags, reasons, service_id,
       organisation_id, rating, counts_as_fft, publish, retention, received_at, due_at, words, secret_hash, secret_tries,
       facts, subject_hash, given_by_hash, conversation_id, state_at, touched_at)
     VALUES ($1, $2, 1, 'new', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 0, $18, $19, $20, $21, $14, $14)`,
    [
      reference,
      given.kind,
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
      ms(given.receivedAt),
      ms(given.dueAt),
      closeWords(seal, given.words),
      secret === undefined ? null : hashSecret(seal, reference, secret),
      JSON.stringify(given.facts ?? []),
      subjectHash,
      givenByHash,
      conversationId,
    ],
  );
  await indexWords(tx, seal, reference, searchedText(given.words));
  if (given.person !== undefined) await writePerson(tx, seal, reference, given.person);
  await addEvent(tx, seal, reference, { at: given.receivedAt, actor: 'person', what: 'received' });
}

/** Gives false when the case has another version by now. */
export async function changeCase(
  tx: Statements,
  seal: Seal,
  {
    reference,
    fromVersion,
    change,
    event,
  }: { reference: string; fromVersion: number; change: CaseChange; event: CaseEvent },
): Promise<boolean> {
  const { sets, values } = changes(change, event.at);
  const changed = await tx.run(
    `UPDATE "case" SET version = version + 1, ${sets.join(', ')} WHERE reference = $1 AND version = $2`,
    [reference, fromVersion, ...values],
  );
  if (changed === 0) return false;
  await addEvent(tx, seal, reference, event);
  return true;
}

/** What follows an alert replaces what was there: the conversation hands over everything each time. */
export async function addToCase(
  tx: Statements,
  seal: Seal,
  { reference, words, person, event }: Omit<Extract<Recording, { kind: 'add-to-case' }>, 'kind'>,
): Promise<void> {
  await tx.run(
    'UPDATE "case" SET version = version + 1, words = COALESCE($2, words), touched_at = $3 WHERE reference = $1',
    [reference, closeWords(seal, words), ms(event.at)],
  );
  await indexWords(tx, seal, reference, searchedText(words));
  if (person !== undefined) await writePerson(tx, seal, reference, person);
  await addEvent(tx, seal, reference, event);
}

export async function addEvent(tx: Statements, seal: Seal, reference: string, event: CaseEvent): Promise<void> {
  const [last] = await tx.all('SELECT COALESCE(MAX(position), 0) AS position FROM case_event WHERE reference = $1', [
    reference,
  ]);
  const position = z.object({ position: count }).parse(last).position + 1;
  const actor = typeof event.actor === 'string' ? event.actor : JSON.stringify(event.actor);
  const why = event.why === undefined ? null : seal.close(whyPurpose, event.why);
  await tx.run('INSERT INTO case_event (reference, position, at, actor, what, why) VALUES ($1, $2, $3, $4, $5, $6)', [
    reference,
    position,
    ms(event.at),
    actor,
    event.what,
    why,
  ]);
}

export async function writePerson(tx: Statements, seal: Seal, reference: string, person: Person): Promise<void> {
  await tx.run(
    'INSERT INTO person (reference, details) VALUES ($1, $2) ON CONFLICT (reference) DO UPDATE SET details = $2',
    [reference, seal.close(personPurpose, JSON.stringify(person))],
  );
}
