import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Instance } from './instance.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly instances: readonly Instance[];
  readonly chance: Chance;
  /** Who calls, as the proxy before the service writes it. */
  readonly address: string;
  readonly tally: Tally;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
  /** Hangs up this soon, in milliseconds, and then calls again. */
  readonly cutAfter?: number;
}

/** How long somebody goes on trying, and waits for one answer. */
const patience = 120_000;
const oneTry = 20_000;

/** Thrown when a call is refused that must not be, or is not answered however often it is tried. */
export class Unheard extends Error {
  override readonly name = 'Unheard';
}

/**
 * Makes the function that calls the service as a client does: any instance, and again after whatever fails, until it is
 * answered. Gives the answer's body.
 */
export function createCaller({ instances, chance, address, tally }: Deps) {
  const tryOnce = async ({ method, path, body, token }: Call, within: number): Promise<Response | undefined> => {
    try {
      return await fetch(`${chance.pick(instances).url()}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': address,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(within),
      });
    } catch {
      return undefined;
    }
  };
  return async function call(asked: Call): Promise<unknown> {
    const until = Date.now() + patience;
    if (asked.cutAfter !== undefined) {
      tally.count('fault: connection cut by the person');
      const answered = await tryOnce(asked, asked.cutAfter);
      await answered?.body?.cancel();
    }
    for (let wait = 50; Date.now() < until; wait = Math.min(1_000, wait * 2)) {
      const answered = await tryOnce(asked, oneTry);
      const read = await answered?.json().catch(() => undefined);
      if (answered?.ok && read !== undefined) return read;
      if (answered !== undefined && answered.status < 500 && answered.status !== 429 && !answered.ok)
        throw new Unheard(`${asked.method} ${asked.path.replace(/\?.*/, '')} was refused with ${answered.status}`);
      tally.count(`answered: ${answered === undefined ? 'not at all' : answered.status}`);
      await pause(wait + chance.below(wait));
    }
    throw new Unheard(`${asked.method} ${asked.path.replace(/\?.*/, '')} was not answered`);
  };
}

export type Caller = ReturnType<typeof createCaller>;
