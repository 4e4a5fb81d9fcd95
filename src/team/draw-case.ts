import { alert } from '../../cards/alert.ts';
import { caseCard } from '../../cards/case.ts';
import { urgentWaits } from '../../cards/urgent-waits.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Actor, Case, CaseMessage } from '../store/case.ts';
import type { Store } from '../store/store.ts';
import { attention } from './attention.ts';
import { canDraft } from './can-draft.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import { heldMessage } from './changes/write.ts';
import { championActions, championFacts } from './draw-champion.ts';
import { findingAsked, findingFact } from './draw-finding.ts';
import { drawHistory } from './draw-history.ts';
import { outcomesFor } from './outcome.ts';
import { type Queue, queueNames } from './queue.ts';
import { mayStart } from './transitions.ts';
import { flagNames, outcomeNames, ratingNames, routeNames, urgencyNames, when, whenDue, words } from './words.ts';

interface Drawing extends CaseView {
  readonly at: Date;
  readonly content: Pick<Content, 'service'>;
  /** Drawn for this colleague alone. */
  readonly viewer?: Actor;
  /** Told to somebody whose tap changed nothing. */
  readonly notice?: string;
}

/** Every copy of a card at one version carries the same nonce, so a tap that is repeated is known as the same. */
export const caseNonce = ({ reference, version }: Case) => `case:${reference}:${version}`;

/** A case as its queue's channel sees it; never the person's words. */
export function drawCase(drawing: Drawing): DrawnCard {
  const { found, history, messages, content, notice, at, standsIn, champion, viewer } = drawing;
  const shared = {
    reference: found.reference,
    version: found.version,
    received: when(found.receivedAt),
    state: found.state,
    stateLine: lineFor(found, viewer),
    notice,
    reasons: reasonsOf(found, standsIn),
    history: [...drawHistory(found, history), ...messageLines(messages, at)],
    canClaim: mayStart('claim', found),
    canReply: mayStart('reply', found) && found.state !== 'new' && found.kind !== 'alert',
    canTakeBack: mayStart('take-back-reply', found) && heldMessage(messages, at) !== undefined,
    canShow: found.hasWords || messages.length > 0,
    canClose: mayStart('close', found),
    canReopen: mayStart('reopen', found),
    canDraft: canDraft(found),
    canWork: mayStart('note', found),
    finding: findingAsked(found),
    outcomes: outcomesFor(found).map((value) => ({ value, label: outcomeNames[value] })),
    champion: championActions(found, champion),
  };
  if (found.kind === 'alert')
    return alert.draw(
      {
        ...shared,
        title: words.alertTitle,
        due: found.dueAt === undefined ? undefined : when(found.dueAt),
        wordsLine: words.alertWords(found.hasWords, found.hasContact),
      },
      caseNonce(found),
    );
  const title = routeNames[found.route];
  // Nothing can be done with it, and nothing is told but that it was there.
  if (found.state === 'withdrawn')
    return caseCard.draw(
      { ...shared, title, urgency: 'routine', urgencyLabel: words.withdrawn, flags: [] },
      caseNonce(found),
    );
  const service = found.serviceId === undefined ? undefined : content.service(found.serviceId);
  return caseCard.draw(
    {
      ...shared,
      title,
      urgency: found.urgency,
      urgencyLabel: urgencyNames[found.urgency],
      service: service?.name,
      area: service?.localities.join(', '),
      rated: found.rating === undefined ? undefined : ratingNames[found.rating],
      contact: found.hasContact ? words.contactGiven : words.noContact,
      due: found.dueAt === undefined || found.state === 'closed' ? undefined : whenDue(found.dueAt),
      flags: [...attention(history), ...found.flags.map((flag) => flagNames[flag])],
      facts: [
        ...found.facts,
        ...findingFact(found),
        ...heldFact(found),
        ...joinedFact(found),
        ...championFacts(drawing),
      ],
      contentNote: words.onlyYou,
      own: whoHas(found),
    },
    caseNonce(found),
  );
}

const lineFor = (found: Case, viewer: Actor | undefined): string =>
  viewer !== undefined && whoHas(found).includes(viewer.id) ? words.yours(found) : words.stateLine(found);

const whoHas = ({ state, claimedBy }: Case): readonly string[] =>
  claimedBy === undefined || state === 'closed' ? [] : [claimedBy.id];

const reasonsOf = ({ reasons, queue }: Case, standsIn = false): readonly string[] =>
  standsIn ? [...reasons, words.standsIn(queue)] : reasons;

/** Where our last message to the person stands. */
function messageLines(messages: readonly CaseMessage[], at: Date): string[] {
  const last = messages.findLast(({ by }) => by !== 'person');
  if (last === undefined) return [];
  if (last.visibleFrom.getTime() > at.getTime()) return [words.replyHeld(last.visibleFrom)];
  return [last.seenAt === undefined ? words.replyUnseen : words.replySeen(last.seenAt)];
}

const heldFact = ({ heldAt }: Case) =>
  heldAt === undefined ? [] : [{ label: words.heldFact, value: words.heldSince(heldAt) }];

const joinedFact = ({ joined }: Case) => (joined === 0 ? [] : [{ label: 'Joined', value: words.joined(joined) }]);

/** What the delivery worker draws a case's card with, as the case is at that moment. */
export function createCaseDrawer({
  store,
  content,
  now,
}: {
  readonly store: Pick<Store, 'cases' | 'destinations' | 'champions'>;
  readonly content: Pick<Content, 'service'>;
  readonly now: () => Date;
}) {
  return async (reference: string): Promise<{ readonly card: DrawnCard; readonly version: number } | undefined> => {
    const found = await store.cases.find(reference);
    if (found === undefined) return undefined;
    const view = await readCaseView(store, found);
    return { card: drawCase({ ...view, content, at: now() }), version: found.version };
  };
}

/** Tells the general channel that something waits for a channel of its own, and nothing else about it. */
export const drawUrgentWaits = (waiting: Queue): DrawnCard =>
  urgentWaits.draw({ title: words.urgentWaitsTitle, text: words.urgentWaits(queueNames[waiting]) });
