import type { SigningKey } from '../store/store.ts';

/** The keys that tokens are signed and verified with, as all instances share them. */
export interface Keyring {
  /** What signs. */
  readonly newest: () => Promise<SigningKey>;
  /** What verifies a token that names this key; undefined when it is none of ours, or its tokens are all over. */
  readonly find: (kid: string) => Promise<Uint8Array | undefined>;
}

/** Milliseconds after which the keys are read again, and between two looks for a key that is not among them. */
const believedMs = 10 * 60_000;
const lookAgainMs = 5_000;

interface Deps {
  readonly read: () => Promise<readonly SigningKey[]>;
  readonly now: () => Date;
}

/** Another instance may have made a key just now, so one that is not known is looked for; not at every forged token. */
export function createKeyring({ read, now }: Deps): Keyring {
  let known: readonly SigningKey[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  const keys = async (olderThan: number) => {
    const at = now().getTime();
    if (Math.abs(at - readAt) < olderThan) return known;
    known = await read();
    readAt = at;
    return known;
  };
  const among = (all: readonly SigningKey[], kid: string) => all.find((one) => one.kid === kid)?.key;
  return {
    async newest() {
      const [newest] = await keys(believedMs);
      if (newest === undefined) throw new Error('there is no key to sign with');
      return newest;
    },
    find: async (kid) => among(await keys(believedMs), kid) ?? among(await keys(lookAgainMs), kid),
  };
}
