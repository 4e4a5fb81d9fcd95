import fc from 'fast-check';
import { z } from 'zod/v4';
import { words as ours } from '../../src/channel/teams/words.ts';
import { channelMessage, installed, personalMessage, tap } from '../support/teams-activity.ts';
import type { Connector } from './connector.ts';
import { defineDoor } from './door.ts';
import { changedBy, changes } from './mutated.ts';
import { asJson, headerText, oddText, oddValue, rarely } from './odd-values.ts';
import { press, pressed, words } from './presses.ts';
import type { Target } from './target.ts';

const asked = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.constantFrom('use this channel for everything', 'my cases', 'urgent', 'edit content', 'help', 'register', 'panel'),
  fc.constantFrom(
    'LAN-2345-6789',
    'find parking',
    'note this',
    'claim',
    'use this channel for',
    'stop using this channel',
  ),
);
const shape = fc.constantFrom('personal', 'channel', 'installed', 'execute', 'submit', 'compose', 'composed', 'query');
const inputs = fc.record({
  shape,
  channelId: fc.constantFrom(...Array(6).fill('msteams'), 'emulator', 'webchat', 'directline'),
  text: asked,
  press,
  number: fc.nat(1e9),
  room: fc.nat(20),
  changes: changes(3),
  whole: fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oddValue }),
  authorization: rarely(headerText),
  query: oddText,
});
type Asking = Pick<
  typeof inputs extends fc.Arbitrary<infer T> ? T : never,
  'shape' | 'channelId' | 'text' | 'press' | 'number' | 'room' | 'query'
>;

const Named = z.looseObject({ conversation: z.looseObject({ id: z.string() }) });

/** What Teams brings: messages, taps and the compose box, of the right shape but for a few places. */
export const messageDoor = (target: Target, connector: Connector) =>
  defineDoor({ name: 'messages', share: 20 }, inputs, async ({ changes: given, whole, authorization, ...asking }) => {
    const activity = whole ?? guarded(changedBy(activityOf(asking, connector), given), connector.serviceUrl);
    const body = asJson(activity);
    const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const heard = await target.ask({ method: 'POST', path: '/api/messages', headers, body });
    const conversationId = Named.safeParse(activity).data?.conversation.id ?? '';
    if (connector.toldSorry(conversationId) || heard.text.includes(ours.sorry(undefined))) return 'failed inside';
    return target.judged(heard);
  });

function activityOf(
  { shape: kind, channelId, text, press: given, number, room, query }: Asking,
  { serviceUrl, buttons }: Connector,
) {
  const more = { serviceUrl, channelId, id: `1:${number}`, text };
  const personal = { id: `a:${room}`, conversationType: 'personal' };
  const data = pressed(buttons, given);
  const execute = { action: { type: 'Action.Execute', verb: 'lanyard', data }, trigger: 'manual' };
  const parameters = [{ name: 'query', value: query }];
  const shapes: Readonly<Record<string, () => object>> = {
    channel: () => channelMessage({ ...more, text: `<at>Lanyard</at> ${text}` }),
    installed: () => installed(more),
    execute: () => ({ ...tap('execute', 'case', more), text: undefined, value: execute }),
    submit: () => ({ ...tap('submit', 'case', more), text: undefined, value: data }),
    compose: () =>
      invoke('composeExtension/fetchTask', {
        commandId: 'nominate',
        messagePayload: { from: { user: { id: 'x', displayName: query } } },
      }),
    composed: () => invoke('composeExtension/submitAction', { commandId: 'nominate', data }),
    query: () =>
      invoke('composeExtension/query', { commandId: 'find', parameters, queryOptions: { skip: 0, count: 25 } }),
  };
  const invoke = (name: string, value: object) => ({
    ...personalMessage(more),
    type: 'invoke',
    name,
    text: undefined,
    value,
  });
  return shapes[kind]?.() ?? personalMessage({ ...more, conversation: personal });
}

/** Without sign-in a caller chooses where answers go; ours go to our own connector or to nowhere. */
function guarded(activity: unknown, serviceUrl: string): unknown {
  if (typeof activity !== 'object' || activity === null) return activity;
  const given = Reflect.get(activity, 'serviceUrl');
  const elsewhere = typeof given === 'string' && /^https?:/.test(given) && given !== serviceUrl;
  return elsewhere ? { ...activity, serviceUrl } : activity;
}
