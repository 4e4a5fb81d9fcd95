import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Actor, Case } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import { changeFor } from './changes/change-for.ts';
import type { Decided } from './changes/decided.ts';
import type { DeskDeps, DeskRequest } from './desk-request.ts';
import { caseNonce } from './draw-case.ts';
import { drawWork } from './draw-work.ts';
import { drawWrite } from './draw-write.ts';
import type { May } from './may.ts';
import { nomineeIn } from './nominee.ts';
import type { Tapped } from './read-tapped.ts';
import type { CaseAction } from './transitions.ts';
import { words } from './words.ts';

type Tools = DeskDeps & { readonly may: May };

interface Changing {
  readonly action: CaseAction;
  readonly tapped: Tapped;
  readonly found: Case;
  readonly submission: Submission;
}

interface Done {
  /** The case as it is now. */
  readonly found: Case;
  readonly repeated: boolean;
  /** Why nothing was changed. */
  readonly notice?: string;
  /** The form again, with what was wrong, where it can be put right. */
  readonly card?: DrawnCard;
}

/** Decides an action and commits it: the case, its event, its card drawn again, and a line in its thread. */
export async function changeCase(deps: Tools, request: DeskRequest, changing: Changing): Promise<Done> {
  const { store, now } = deps;
  const { key, actor } = request;
  const { action, found } = changing;
  const at = now();
  const decided = await decide(deps, request, changing, at);
  if (decided.kind === 'refused') return refused(deps, request, changing, decided.why);
  const tap = `${caseNonce(found)}|${actor.id}|${action}`;
  const committed = await store.turns.commit({ key, tap, at, said: [], records: recordsOf(found, decided) });
  const fresh = (await store.cases.find(found.reference)) ?? found;
  if (committed.kind === 'outrun')
    return { found: fresh, repeated: false, notice: words.stale(words.stateLine(fresh)) };
  return { found: fresh, repeated: committed.kind === 'repeated' };
}

async function decide(
  { store, roster, may, content, canEmail, holdMs, quietDays, urgentAfterMs }: Tools,
  { actor }: DeskRequest,
  { action, tapped, found, submission }: Changing,
  at: Date,
): Promise<Decided> {
  const { fields } = submission;
  const assignee = action === 'assign' ? await whoIsGiven({ store, roster, may }, found, fields.assignee) : undefined;
  if (assignee === 'concerned') return { kind: 'refused', why: 'concerned' };
  const contact = canEmail ? (await store.cases.person(found.reference))?.contact : undefined;
  return changeFor(action, tapped.version, {
    found,
    fields,
    actor: { id: actor.id, name: actor.name },
    at,
    content,
    quietDays,
    urgentAfterMs,
    assignee,
    messages: await store.cases.messages(found.reference),
    ...(found.kind === 'nomination' ? await readNomination(store, found.reference) : {}),
    canEmail: contact?.email !== undefined,
    holdMs,
  });
}

async function readNomination({ cases, champions }: DeskDeps['store'], reference: string) {
  return {
    nominee: nomineeIn(await cases.words(reference)),
    joined: await cases.joinedWith(reference),
    champion: await champions.find(reference),
  };
}

/** The picked colleague, when they may be given the case; undefined when not. */
async function whoIsGiven(
  { store, roster, may }: Pick<Tools, 'store' | 'roster' | 'may'>,
  found: Case,
  picked: unknown,
): Promise<Actor | 'concerned' | undefined> {
  const destination = await store.destinations.of(found.queue);
  if (destination === undefined || typeof picked !== 'string' || picked === '') return undefined;
  const verdict = await may({ action: 'be-given', actor: { id: picked }, found });
  if (verdict === 'concerned') return 'concerned';
  const member = verdict === 'yes' ? await roster.find(destination, picked) : 'nobody';
  return typeof member === 'string' ? undefined : { id: member.id, name: member.name };
}

function recordsOf(found: Case, { change, event, line, also = [] }: Extract<Decided, { kind: 'change' }>): Recording[] {
  const { reference, queue, version } = found;
  const stays = change.queue === undefined;
  return [
    { kind: 'change-case', reference, fromVersion: version, change, event },
    ...(stays
      ? [
          { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } } as const,
          { kind: 'deliver', delivery: { kind: 'case-line', queue, caseReference: reference, text: line } } as const,
        ]
      : []),
    ...also,
  ];
}

const formActions: readonly CaseAction[] = [
  'assign',
  'note',
  'set-category',
  'set-urgency',
  'set-service',
  'move',
  'hold',
];

function refused(
  { content, holdMs }: DeskDeps,
  { actor }: DeskRequest,
  { action, found, submission }: Changing,
  why: Extract<Decided, { kind: 'refused' }>['why'],
): Done {
  if (why === 'stale') return { found, repeated: false, notice: words.stale(words.stateLine(found)) };
  const notice = words.refusals[why];
  const done = { found, repeated: false, notice };
  if (action === 'reply' || action === 'ask')
    return { ...done, card: drawWrite({ found, content, actor, holdMs, text: submission.fields.text, notice }) };
  return formActions.includes(action) ? { ...done, card: drawWork({ found, content, actor, notice }) } : done;
}
