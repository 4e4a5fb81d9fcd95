import { z } from 'zod/v4';
import { complaintSubjects, findings, outcomes, professions } from '../team/outcome.ts';
import { queues } from '../team/queue.ts';
import { flags, routes, urgencies } from '../triage/triaged.ts';
import { type Case, caseKinds, caseStates, retentionClasses } from './case.ts';
import type { Row } from './database.ts';
import { KeptActor } from './destinations.ts';
import { count, flag, json, maybeCount, maybeText, maybeTime, time } from './rows.ts';

const KeptFinding = z.object({
  found: z.enum(findings),
  subjects: z.array(z.enum(complaintSubjects)),
  professions: z.array(z.enum(professions)),
});

const CaseRow = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  version: count,
  state: z.enum(caseStates),
  queue: z.enum(queues),
  route: z.enum(routes),
  urgency: z.enum(urgencies),
  flags: json(z.array(z.enum(flags))),
  reasons: json(z.array(z.string())),
  service_id: maybeText,
  organisation_id: maybeText,
  rating: maybeCount,
  counts_as_fft: flag,
  publish: flag,
  retention: z.enum(retentionClasses),
  received_at: time,
  due_at: maybeTime,
  claimed_by: json(KeptActor)
    .nullable()
    .transform((actor) => actor ?? undefined),
  claimed_at: maybeTime,
  closed_at: maybeTime,
  state_at: time,
  touched_at: time,
  outcome: z
    .enum(outcomes)
    .nullable()
    .transform((outcome) => outcome ?? undefined),
  finding: json(KeptFinding)
    .nullable()
    .transform((finding) => finding ?? undefined),
  held_at: maybeTime,
  facts: json(z.array(z.object({ label: z.string(), value: z.string() })))
    .nullable()
    .transform((facts) => facts ?? []),
  joined: count,
  has_words: flag,
  has_person: flag,
  post_conversation_id: maybeText,
  post_activity_id: maybeText,
  post_version: maybeCount,
});

const worked: readonly string[] = ['joined', 'has_words', 'has_person'];
const columns = Object.keys(CaseRow.shape).filter((name) => !worked.includes(name));

/** A case without its words: they are sealed, and nobody who reads many cases needs them. */
export const selectCase = `SELECT ${columns.map((name) => `c.${name}`).join(', ')},
    CASE WHEN c.words IS NULL THEN 0 ELSE 1 END AS has_words, CASE WHEN p.reference IS NULL THEN 0 ELSE 1 END AS has_person,
    (SELECT COUNT(*) FROM "case" o WHERE o.kind = c.kind AND o.subject_hash = c.subject_hash
       AND o.reference <> c.reference AND o.state <> 'withdrawn') AS joined
  FROM "case" c LEFT JOIN person p ON p.reference = c.reference`;

/** A case as the rest of the code sees it; its words and its person stay closed. */
export function toCase(given: Row): Case {
  const row = CaseRow.parse(given);
  return {
    reference: row.reference,
    kind: row.kind,
    version: row.version,
    state: row.state,
    queue: row.queue,
    route: row.route,
    urgency: row.urgency,
    flags: row.flags,
    reasons: row.reasons,
    serviceId: row.service_id,
    organisationId: row.organisation_id,
    rating: row.rating,
    countsAsFft: row.counts_as_fft,
    publish: row.publish,
    facts: row.facts,
    joined: row.joined,
    retention: row.retention,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    claimedBy: row.claimed_by,
    claimedAt: row.claimed_at,
    closedAt: row.closed_at,
    stateAt: row.state_at,
    touchedAt: row.touched_at,
    outcome: row.outcome,
    finding: row.finding,
    heldAt: row.held_at,
    hasWords: row.has_words,
    hasContact: row.has_person,
    post: postOf(row),
  };
}

function postOf(row: z.infer<typeof CaseRow>): Case['post'] {
  const { post_conversation_id: conversationId, post_activity_id: activityId, post_version: version } = row;
  if (conversationId === undefined || activityId === undefined || version === undefined) return undefined;
  return { conversationId, activityId, version };
}
