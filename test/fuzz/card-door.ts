import fc from 'fast-check';
import { activitiesOf, bearer } from '../support/direct-line-client.ts';
import { buttonsIn } from './buttons-in.ts';
import { defineDoor } from './door.ts';
import { judge } from './judge.ts';
import { asJson } from './odd-values.ts';
import { press, pressed, words } from './presses.ts';
import type { Target } from './target.ts';

const steps = fc.array(fc.oneof(words, press), { minLength: 1, maxLength: 5 });

/** Conversations by word and by card, from the greeting on, in which the cards come back changed. */
export const cardDoor = (target: Target) =>
  defineDoor({ name: 'cards', share: 3 }, steps, async (taken) => {
    const session = await target.open();
    const path = new URL(activitiesOf(session)).pathname;
    const headers = { ...bearer(session.token), 'content-type': 'application/json' };
    const shown = async () => JSON.parse((await target.ask({ method: 'GET', path, headers })).text);
    for (const step of taken) {
      const given = typeof step === 'string' ? { text: step } : { value: pressed(buttonsIn(await shown()), step) };
      const body = asJson({ type: 'message', from: { id: 'p' }, ...given });
      const wrong = judge(await target.ask({ method: 'POST', path, headers, body }));
      if (wrong !== undefined) return wrong;
    }
    return target.wrongWith({ method: 'GET', path, headers });
  });
