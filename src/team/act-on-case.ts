import { casePointer } from '../../cards/case-pointer.ts';
import { closedCard } from '../../cards/closed-card.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Actor, Case } from '../store/case.ts';
import { canDraft } from './can-draft.ts';
import { readCaseView } from './case-view.ts';
import { changeCase } from './change-case.ts';
import { draftWords } from './content/draft-words.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { drawCase } from './draw-case.ts';
import { drawWork } from './draw-work.ts';
import { drawPreview, drawWrite } from './draw-write.ts';
import type { May } from './may.ts';
import type { View } from './permissions.ts';
import type { Asked } from './read-asked.ts';
import type { Tapped } from './read-tapped.ts';
import { showWords } from './show-words.ts';
import { isAction } from './transitions.ts';
import { words } from './words.ts';

/** A tap on a case's card. One on a surplus copy acts on the same case, and turns that copy into a pointer. */
export async function actOnCase(
  deps: DeskDeps & { readonly may: May },
  request: DeskRequest,
  { action, found, tapped }: Extract<Asked, { kind: 'case' }>,
): Promise<DeskAnswer> {
  if (request.input.kind !== 'submission') throw new Error('a case is acted on by its card');
  const { submission } = request.input;
  if (found.state === 'withdrawn') return inPlace(deps, request, found, words.stale(words.stateLine(found)));
  if (!isAction(action)) return view(deps, request, { action, tapped, found, submission });
  const done = await changeCase(deps, request, { action, tapped, found, submission });
  if (done.card !== undefined) return answer([], { card: done.card });
  return inPlace(deps, request, done.found, done.notice, done.repeated);
}

interface Viewing {
  readonly action: View;
  readonly tapped: Tapped;
  readonly found: Case;
  readonly submission: Submission;
}

/** What is drawn for the one who tapped, and changes nothing. */
async function view(
  deps: DeskDeps & { readonly may: May },
  request: DeskRequest,
  viewing: Viewing,
): Promise<DeskAnswer> {
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
    case 'draft-change':
      return draft(deps, request, found);
    case 'refresh':
      return answer([], { card: await cardInPlace(deps, request, found, undefined, actor) });
    default:
      return inPlace(
        deps,
        request,
        found,
        stale && submission.action !== 'hide-words' ? words.stale(words.stateLine(found)) : undefined,
      );
  }
}

/** Whoever works the case may draft what everybody reads about it, where they are also named for that. */
async function draft(deps: DeskDeps & { readonly may: May }, request: DeskRequest, found: Case): Promise<DeskAnswer> {
  if (!canDraft(found)) return inPlace(deps, request, found, draftWords.notNow);
  const verdict = await deps.may({ action: 'edit-content', actor: request.actor });
  if (verdict !== 'yes') return inPlace(deps, request, found, draftWords.notEditor);
  const service = found.serviceId === undefined ? undefined : deps.content.service(found.serviceId);
  return deps.draftChange(request, found, service?.name);
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
