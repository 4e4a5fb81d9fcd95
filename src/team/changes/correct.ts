import { z } from 'zod/v4';
import { routes, urgencies } from '../../triage/triaged.ts';
import { queueNames, queues } from '../queue.ts';
import { routeNames, urgencyNames, words } from '../words.ts';
import { type Decided, type Deciding, refused } from './decided.ts';
import { watchUrgent } from './watch.ts';

const Category = z.object({ category: z.enum(routes) });
const Urgency = z.object({ urgency: z.enum(urgencies) });
const Service = z.object({ service: z.string().max(100) });
const Move = z.object({ queue: z.enum(queues), why: z.string().trim().min(1).max(8_000) });

/** What triage or the person got wrong, put right by a colleague. The event says what it was before. */
export function setCategory({ found, fields, actor, at }: Deciding): Decided {
  const given = Category.safeParse(fields).data;
  if (given === undefined || given.category === found.route) return refused('nothing-chosen');
  return {
    kind: 'change',
    change: { route: given.category },
    event: { at, actor, what: 'category-changed', why: routeNames[found.route] },
    line: words.categoryLine(actor.name, found.reference, routeNames[given.category]),
  };
}

export function setUrgency({ found, fields, actor, at }: Deciding): Decided {
  const given = Urgency.safeParse(fields).data;
  if (given === undefined || given.urgency === found.urgency) return refused('nothing-chosen');
  return {
    kind: 'change',
    change: { urgency: given.urgency },
    event: { at, actor, what: 'urgency-changed', why: urgencyNames[found.urgency] },
    line: words.urgencyLine(actor.name, found.reference, urgencyNames[given.urgency]),
  };
}

export function setService({ found, fields, actor, at, content }: Deciding): Decided {
  const given = Service.safeParse(fields).data;
  const service = given === undefined ? undefined : content.service(given.service);
  if (service === undefined || service.id === found.serviceId) return refused('nothing-chosen');
  const before = found.serviceId === undefined ? undefined : content.service(found.serviceId)?.name;
  return {
    kind: 'change',
    change: { serviceId: service.id },
    event: { at, actor, what: 'service-changed', ...(before === undefined ? {} : { why: before }) },
    line: words.serviceLine(actor.name, found.reference, service.name),
  };
}

/**
 * To another queue, with the reason. Whoever has it there decides anew; its card here becomes a pointer without words.
 */
export function move(deciding: Deciding): Decided {
  const { found, fields, actor, at } = deciding;
  const given = Move.safeParse(fields);
  if (!given.success) return refused('say-why-moved');
  const { queue, why } = given.data;
  if (queue === found.queue) return refused('nothing-chosen');
  const { reference, post } = found;
  return {
    kind: 'change',
    change: { queue, state: 'new', claimedBy: null, claimedAt: null },
    event: { at, actor, what: 'moved', why: words.movedWhy(queueNames[found.queue], why) },
    line: '',
    also: [
      ...(post === undefined
        ? []
        : [
            {
              kind: 'deliver',
              delivery: {
                kind: 'case-gone',
                queue: found.queue,
                caseReference: reference,
                conversationId: post.conversationId,
                activityId: post.activityId,
                text: words.movedTo(actor.name, reference, queueNames[queue]),
              },
            } as const,
          ]),
      { kind: 'deliver', delivery: { kind: 'case-card', queue, caseReference: reference } },
      ...(queue === 'urgent' || queue === 'allegations'
        ? [
            { kind: 'deliver', delivery: { kind: 'urgent-waits', queue: 'general', waiting: queue } } as const,
            watchUrgent(deciding, queue),
          ]
        : []),
    ],
  };
}
