import type { Store } from '../store/store.ts';
import type { LookedUp } from './scene.ts';

interface Deps {
  readonly cases: Pick<Store['cases'], 'find' | 'checkSecret'>;
  readonly now: () => Date;
}

/** Looks up how a case stands, for whoever holds both its reference and its secret. */
export function createLookUp({ cases, now }: Deps) {
  return async (reference: string, secret: string): Promise<LookedUp> => {
    const checked = await cases.checkSecret(reference, secret, now());
    if (typeof checked === 'object') return { kind: 'locked', until: checked.lockedUntil };
    const found = checked === 'right' ? await cases.find(reference) : undefined;
    return found === undefined ? { kind: 'wrong' } : { kind: 'found', status: found };
  };
}
