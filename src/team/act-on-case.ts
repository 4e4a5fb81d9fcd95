import { casePointer } from '../../cards/case-pointer.ts';
import { closedCard } from '../../cards/closed-card.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Case, Recording } from '../store/store.ts';
import { changeFor, type Refused } from './case-change.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { caseNonce, drawCase } from './draw-case.ts';
import { drawWords } from './draw-words.ts';
import { words } from './words.ts';

interface Tapped {
  readonly reference: string;
  readonly version: number;
  readonly page: number;
}

/** Case actions carry `reference:version`, and more words `reference:version:page`. */
function readTapped(value: string | undefined): Tapped | undefined {
  const [, reference, version, page] = /^(LAN-[0-9A-Z-]+):(\d{1,9})(?::(\d{1,4}))?$/.exec(value ?? '') ?? [];
  if (reference === undefined) return undefined;
  return { reference, version: Number(version), page: Number(page ?? 0) };
}

/**
 * A tap on a case's card. Only people of the channel that holds the case's queue get through, whatever the card says.
 * A tap on a surplus copy acts on the same case, and turns that copy into a pointer.
 */
export async function actOnCase(deps: DeskDeps, request: DeskRequest, submission: Submission): Promise<DeskAnswer> {
  const tapped = readTapped(submission.value);
  const found = tapped === undefined ? undefined : await deps.store.cases.find(tapped.reference);
  if (tapped === undefined || found === undefined) return answer([], { card: closedCard.draw({ text: words.gone }) });
  const destination = await deps.store.destinations.of(found.queue);
  if (destination?.channelId !== request.channel.id)
    return answer([], { card: closedCard.draw({ text: words.notYours }) });
  if (found.state === 'withdrawn') return refused(deps, request, found, { kind: 'refused', why: 'stale' });
  switch (submission.action) {
    case 'show-words':
      return showWords(deps, request, found, tapped.page);
    case 'hide-words':
      return answer([], { card: await drawFresh(deps, found) });
    default:
      return change(deps, request, { submission, tapped, found });
  }
}

async function showWords(
  { store, now }: DeskDeps,
  { key, actor }: DeskRequest,
  found: Case,
  page: number,
): Promise<DeskAnswer> {
  const { reference } = found;
  const event = { at: now(), actor: { id: actor.id, name: actor.name }, what: 'words-shown' } as const;
  await store.turns.commit({ key, at: event.at, said: [], records: [{ kind: 'note', reference, event }] });
  const [said, person] = [await store.cases.words(reference), await store.cases.person(reference)];
  const closing = (await store.cases.history(reference)).find(({ what }) => what === 'closed');
  return answer([], { card: drawWords({ found, said, person, page, whyClosed: closing?.why }) });
}

async function change(
  deps: DeskDeps,
  request: DeskRequest,
  { submission, tapped, found }: { submission: Submission; tapped: Tapped; found: Case },
): Promise<DeskAnswer> {
  const { store, now } = deps;
  const { key, actor } = request;
  const at = now();
  const tap = `${caseNonce(found)}|${actor.id}|${submission.action}`;
  const decided = changeFor({
    found,
    version: tapped.version,
    submission,
    actor: { id: actor.id, name: actor.name },
    at,
  });
  if (decided.kind === 'refused') return refused(deps, request, found, decided);
  const { reference, queue } = found;
  const records: Recording[] = [
    { kind: 'change-case', reference, fromVersion: found.version, change: decided.change, event: decided.event },
    { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    { kind: 'deliver', delivery: { kind: 'case-line', queue, caseReference: reference, text: decided.line } },
  ];
  const committed = await store.turns.commit({ key, tap, at, said: [], records });
  const fresh = (await store.cases.find(reference)) ?? found;
  if (committed.kind === 'outrun') return refused(deps, request, fresh, { kind: 'refused', why: 'stale' });
  return answer([], { repeated: committed.kind === 'repeated', card: await inItsPlace(deps, request, fresh) });
}

async function refused(deps: DeskDeps, request: DeskRequest, found: Case, { why }: Refused): Promise<DeskAnswer> {
  const line =
    why === 'stale'
      ? words.stale(words.stateLine(found))
      : { 'no-outcome': words.chooseOutcome, 'no-why': words.sayWhyNot }[why];
  return answer([], { card: await inItsPlace(deps, request, found, line) });
}

/** The fresh card; on a copy that is not the one we know of, a pointer to that one. */
async function inItsPlace(deps: DeskDeps, request: DeskRequest, found: Case, notice?: string): Promise<DrawnCard> {
  const { cardActivityId } = request;
  if (found.post !== undefined && cardActivityId !== undefined && found.post.activityId !== cardActivityId)
    return casePointer.draw({ text: words.pointer(found.reference) });
  return drawFresh(deps, found, notice);
}

async function drawFresh({ store, content }: DeskDeps, found: Case, notice?: string): Promise<DrawnCard> {
  const history = await store.cases.history(found.reference);
  return drawCase({ found, history, content, ...(notice === undefined ? {} : { notice }) });
}
