import { casePointer } from '../../cards/case-pointer.ts';
import { closedCard } from '../../cards/closed-card.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Actor, Case } from '../store/case.ts';
import { readCaseView } from './case-view.ts';
import { changeCase } from './change-case.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { drawCase } from './draw-case.ts';
import { drawWork } from './draw-work.ts';
import { drawPreview, drawWrite } from './draw-write.ts';
import { mustStepOut } from './must-step-out.ts';
import { showWords } from './show-words.ts';
import { isAction } from './transitions.ts';
import { words } from './words.ts';

export interface Tapped {
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
 * A tap on a case's card. Only people who now belong to the channel that holds the case's queue get through, whatever
 * the card says. A tap on a surplus copy acts on the same case, and turns that copy into a pointer.
 */
export async function actOnCase(deps: DeskDeps, request: DeskRequest, submission: Submission): Promise<DeskAnswer> {
  const tapped = readTapped(submission.value);
  const found = tapped === undefined ? undefined : await deps.store.cases.find(tapped.reference);
  if (tapped === undefined || found === undefined) return closed(words.gone);
  const barred = await barredFrom(deps, request, found);
  if (barred !== undefined) return closed(barred);
  const { action } = submission;
  if (found.state === 'withdrawn') return inPlace(deps, request, found, words.stale(words.stateLine(found)));
  if (isAction(action)) {
    const done = await changeCase(deps, request, { action, tapped, found, submission });
    if (done.card !== undefined) return answer([], { card: done.card });
    return inPlace(deps, request, done.found, done.notice, done.repeated);
  }
  return view(deps, request, { action, tapped, found, submission });
}

const closed = (text: string) => answer([], { card: closedCard.draw({ text }) });

/** Why this person may not act here on this case; undefined when they may. */
async function barredFrom(deps: DeskDeps, request: DeskRequest, found: Case): Promise<string | undefined> {
  const destination = await deps.store.destinations.of(found.queue);
  if (destination?.channelId !== request.channel.id) return words.notYours;
  const member = await deps.roster.find(destination, request.actor.id);
  if (member === 'unknown') return words.notChecked;
  if (member === 'nobody') return words.notMember;
  const { id, objectId = member.objectId } = request.actor;
  const person = { id, ...(objectId === undefined ? {} : { objectId }) };
  return (await mustStepOut(deps.store, person, found)) ? words.stepOut : undefined;
}

interface Viewing {
  readonly action: string;
  readonly tapped: Tapped;
  readonly found: Case;
  readonly submission: Submission;
}

/** What is drawn for the one who tapped, and changes nothing. */
async function view(deps: DeskDeps, request: DeskRequest, viewing: Viewing): Promise<DeskAnswer> {
  const { action, tapped, found, submission } = viewing;
  const { content, holdMs } = deps;
  const { actor } = request;
  const stale = tapped.version !== found.version;
  switch (action) {
    case 'show-words':
      return showWords(deps, request, found, tapped.page);
    case 'work':
      return answer([], { card: drawWork({ found, content, actor }) });
    case 'write':
      return answer([], { card: drawWrite({ found, content, actor, holdMs, text: submission.fields.text }) });
    case 'preview':
      return answer([], { card: drawPreview({ found, content, actor, holdMs, text: submission.fields.text }) });
    case 'refresh':
      return answer([], { card: await cardInPlace(deps, request, found, undefined, actor) });
    default:
      return inPlace(
        deps,
        request,
        found,
        stale && action !== 'hide-words' ? words.stale(words.stateLine(found)) : undefined,
      );
  }
}

/** The fresh card; on a copy that is not the one we know of, a pointer to that one. */
async function inPlace(
  deps: DeskDeps,
  request: DeskRequest,
  found: Case,
  notice?: string,
  repeated = false,
): Promise<DeskAnswer> {
  return answer([], { repeated, card: await cardInPlace(deps, request, found, notice) });
}

async function cardInPlace(
  { store, content, now }: DeskDeps,
  { cardActivityId, channel }: DeskRequest,
  found: Case,
  notice?: string,
  viewer?: Actor,
): Promise<DrawnCard> {
  const destination = await store.destinations.of(found.queue);
  if (destination?.channelId !== channel.id) return closedCard.draw({ text: words.movedAway(found) });
  if (found.post !== undefined && cardActivityId !== undefined && found.post.activityId !== cardActivityId)
    return casePointer.draw({ text: words.pointer(found.reference) });
  const view = await readCaseView(store, found);
  return drawCase({
    ...view,
    content,
    at: now(),
    ...(viewer === undefined ? {} : { viewer }),
    ...(notice === undefined ? {} : { notice }),
  });
}
