import { z } from 'zod/v4';
import { buttonsIn } from '../fuzz/buttons-in.ts';
import { poll } from '../support/direct-line-client.ts';
import { channelMessage } from '../support/teams-activity.ts';
import { openChat, say } from './walks.ts';

const Lanyard = z.looseObject({ action: z.string() });
const answers = ['give feedback', 'patient', 'not sure', 'very good', 'The nurse sat with me.', 'skip', '1', 'yes'];

/** Tells the service which channel everything goes to. */
export async function useChannel(url: string, serviceUrl: string): Promise<void> {
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(channelMessage({ serviceUrl: `${serviceUrl}/` })),
  });
  if (!answer.ok) throw new Error(`the channel was not taken: ${answer.status}`);
}

/** A chat that has come to its check answers. `send` sends it and gives the case's reference from the receipt. */
export async function readyToSend(url: string) {
  const { session, from } = await openChat(url);
  for (const answer of answers) await say(session, from, answer);
  const { activities } = await poll(session);
  const button = buttonsIn(activities).findLast(({ lanyard }) => Lanyard.parse(lanyard).action === 'send');
  if (button === undefined) throw new Error('there is nothing to send yet');
  return {
    send: () => say(session, from, { lanyard: button.lanyard }),
    reference: async () => {
      const shown = JSON.stringify((await poll(session)).activities);
      const [reference] = /LAN-[0-9A-Z-]+/.exec(shown) ?? [];
      if (reference === undefined) throw new Error('there is no receipt');
      return reference;
    },
  };
}
