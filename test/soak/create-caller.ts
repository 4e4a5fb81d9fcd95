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

/** What came back: the body of a good answer, or the status of another; nothing when nobody answered. */
type Answered = { readonly body: unknown } | { readonly status: number } | undefined;

/** Busy, broken or restarting: another try may help. */
const mayPass = (status: number) => status === 429 || status >= 500;

/**
 * Makes the function that calls the service as a client does: any instance, and again after whatever fails, until it is
 * answered. Gives the answer's body.
 */
export function createCaller({ instances, chance, address, tally }: Deps) {
  const tryOnce = async ({ method, path, body, token }: Call, within: number): Promise<Answered> => {
    try {
      const answered = await fetch(`${chance.pick(instances).url()}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': address,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(within),
      });
      const read: unknown = await answered.json();
      return answered.ok ? { body: read } : { status: answered.status };
    } catch {
      return undefined;
    }
  };
  /** Gives undefined where another try may help. */
  const judge = (answered: Answered, named: string): { readonly body: unknown } | undefined => {
    if (answered !== undefined && 'body' in answered) return answered;
    if (answered !== undefined && !mayPass(answered.status))
      throw new Unheard(`${named} was refused with ${answered.status}`);
    tally.count(`answered: ${answered === undefined ? 'not at all' : answered.status}`);
    return undefined;
  };
  return async (asked: Call): Promise<unknown> => {
    const { method, path, cutAfter } = asked;
    const named = `${method} ${path.replace(/\?.*/, '')}`;
    if (cutAfter !== undefined) {
      tally.count('fault: connection cut by the person');
      await tryOnce(asked, cutAfter);
    }
    const until = Date.now() + patience;
    for (let wait = 50; Date.now() < until; wait = Math.min(1_000, wait * 2)) {
      const good = judge(await tryOnce(asked, oneTry), named);
      if (good !== undefined) return good.body;
      await pause(wait + chance.below(wait));
    }
    throw new Unheard(`${named} was not answered`);
  };
}

export type Caller = ReturnType<typeof createCaller>;
