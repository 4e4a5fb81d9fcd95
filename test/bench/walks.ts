import { randomUUID } from 'node:crypto';
import { activitiesOf, bearer, post, type Session, sessionOf } from '../support/direct-line-client.ts';
import { personalMessage } from '../support/teams-activity.ts';
import type { Walk } from './timed-load.ts';

/** Into the feedback dialog and two of its questions answered; each is a turn that is kept. */
const steps = ['give feedback', 'patient', 'not sure'];

const stranger = (number: number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
let strangers = 0;

async function taken(answer: Response): Promise<void> {
  const body = await answer.text();
  if (!answer.ok) throw new Error(`answered ${answer.status}: ${body.slice(0, 200)}`);
}

/** Conversations in Teams, each a person's own; what is answered goes to that connector. */
export const teamsWalks = (url: string, serviceUrl: string, count: number): readonly Walk[] =>
  Array.from({ length: count }, () => {
    const conversation = { id: `a:${randomUUID()}`, conversationType: 'personal' };
    return steps.map((text, at) => async () => {
      const activity = personalMessage({
        serviceUrl: `${serviceUrl}/`,
        id: `${conversation.id}:${at}`,
        conversation,
        text,
      });
      await taken(await post(`${url}/api/messages`, activity));
    });
  });

/** Chats on the website, opened before they are timed. With several instances each message goes to the next. */
export async function widgetWalks(urls: readonly string[], count: number): Promise<readonly Walk[]> {
  const walks: Walk[] = [];
  for (let number = 0; number < count; number += 1) {
    const { session, from } = await openChat(urls[0] ?? '');
    walks.push(steps.map((text, at) => () => say(session, from, text, urls[(number + at) % urls.length])));
  }
  return walks;
}

export async function openChat(
  url: string,
): Promise<{ readonly session: Session; readonly from: Record<string, string> }> {
  strangers += 1;
  const from = { 'x-forwarded-for': stranger(strangers) };
  const answer = await post(`${url}/widget/session`, {}, from);
  return { session: sessionOf(await answer.text()), from };
}

export async function say(session: Session, from: Record<string, string>, given: string | object, url?: string) {
  const own = activitiesOf(session);
  const address = url === undefined ? own : `${url}${new URL(own).pathname}`;
  const message = typeof given === 'string' ? { text: given } : { value: given };
  await taken(
    await post(address, { type: 'message', from: { id: 'p' }, ...message }, { ...bearer(session.token), ...from }),
  );
}
