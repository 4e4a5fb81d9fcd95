import { alert } from '../../cards/alert.ts';
import { caseCard } from '../../cards/case.ts';
import { urgentWaits } from '../../cards/urgent-waits.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Case, CaseEvent, Cases } from '../store/store.ts';
import { drawHistory } from './draw-history.ts';
import { outcomesFor } from './outcome.ts';
import { type Queue, queueNames } from './queue.ts';
import { flagNames, outcomeNames, ratingNames, routeNames, urgencyNames, when, whenDue, words } from './words.ts';

interface Drawing {
  readonly found: Case;
  readonly history: readonly CaseEvent[];
  readonly content: Pick<Content, 'service'>;
  /** Told to somebody whose tap changed nothing. */
  readonly notice?: string;
}

/** Every copy of a card at one version carries the same nonce, so a tap that is repeated is known as the same. */
export const caseNonce = ({ reference, version }: Case) => `case:${reference}:${version}`;

/** A case as its queue's channel sees it; never the person's words. */
export function drawCase({ found, history, content, notice }: Drawing): DrawnCard {
  const shared = {
    reference: found.reference,
    version: found.version,
    received: when(found.receivedAt),
    state: found.state,
    stateLine: words.stateLine(found),
    notice,
    reasons: found.reasons,
    history: drawHistory(found, history),
    canClaim: found.state === 'new',
    canShow: found.hasWords,
    canClose: found.state === 'claimed',
    outcomes: outcomesFor(found).map((value) => ({ value, label: outcomeNames[value] })),
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
      flags: found.flags.map((flag) => flagNames[flag]),
      facts: [...found.facts, ...joinedFact(found)],
      contentNote: words.onlyYou,
    },
    caseNonce(found),
  );
}

const joinedFact = ({ joined }: Case) => (joined === 0 ? [] : [{ label: 'Joined', value: words.joined(joined) }]);

/** What the delivery worker draws a case's card with, as the case is at that moment. */
export function createCaseDrawer({
  cases,
  content,
}: {
  readonly cases: Pick<Cases, 'find' | 'history'>;
  readonly content: Pick<Content, 'service'>;
}) {
  return async (reference: string): Promise<{ readonly card: DrawnCard; readonly version: number } | undefined> => {
    const found = await cases.find(reference);
    if (found === undefined) return undefined;
    const history = await cases.history(reference);
    return { card: drawCase({ found, history, content }), version: found.version };
  };
}

/** Tells the general channel that something waits for a channel of its own, and nothing else about it. */
export const drawUrgentWaits = (waiting: Queue): DrawnCard =>
  urgentWaits.draw({ title: words.urgentWaitsTitle, text: words.urgentWaits(queueNames[waiting]) });
