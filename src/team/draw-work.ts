import { caseWork } from '../../cards/case-work.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Actor, Case } from '../store/case.ts';
import { routes, urgencies } from '../triage/triaged.ts';
import { caseNonce } from './draw-case.ts';
import { queueNames, queues } from './queue.ts';
import { mayStart } from './transitions.ts';
import { routeNames, urgencyNames, words } from './words.ts';

interface Drawing {
  readonly found: Case;
  readonly content: Pick<Content, 'services'>;
  readonly actor: Actor;
  /** What was wrong with what was sent. */
  readonly notice?: string;
}

/** Everything that can be done with a case beside claiming, answering and closing it. */
export function drawWork({ found, content, actor, notice }: Drawing): DrawnCard {
  const { reference, version, route, urgency, serviceId, queue } = found;
  return caseWork.draw(
    {
      reference,
      version,
      title: words.workTitle(reference),
      stateLine: words.stateLine(found),
      notice,
      canCorrect: mayStart('move', found),
      canUnassign: mayStart('unassign', found),
      held: found.heldAt !== undefined,
      me: { value: actor.id, label: words.me(actor.name) },
      category: { now: route, options: routes.map((value) => ({ value, label: routeNames[value] })) },
      urgency: { now: urgency, options: urgencies.map((value) => ({ value, label: urgencyNames[value] })) },
      service: {
        ...(serviceId === undefined ? {} : { now: serviceId }),
        options: content.services.map(({ id, name }) => ({ value: id, label: name })),
      },
      queue: {
        options: queues.filter((one) => one !== queue).map((value) => ({ value, label: queueNames[value] })),
      },
      back: words.wordsBack,
    },
    caseNonce(found),
  );
}
