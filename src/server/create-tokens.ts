import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod/v4';
import { widgetUser } from '../channel/widget/widget-user.ts';
import type { Keyring } from './create-keyring.ts';

/** What a token is for; one kind is never taken for another. */
const lifetimes = {
  /** Seconds. Direct Line clients refresh every 15 minutes, so less than that would lose them. */
  directline: 30 * 60,
  /** For opening one socket, and no longer: it stands in an address. */
  stream: 60,
  /** For coming back after a reload. */
  resume: 24 * 60 * 60,
  /** For one month's report, which is handed round to be printed: what it is issued for is the month. */
  report: 24 * 60 * 60,
} as const;
export type TokenUse = keyof typeof lifetimes;

export type ReadToken =
  | { readonly kind: 'valid'; readonly conversationId: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'bad' };

export interface Tokens {
  /** A token for one conversation, and for how many seconds it holds. */
  readonly issue: (
    use: TokenUse,
    conversationId: string,
  ) => Promise<{ readonly token: string; readonly expiresIn: number }>;
  readonly read: (use: TokenUse, token: string) => Promise<ReadToken>;
}

const firstKey = 'widget';
const Claims = z.object({ conversation: z.string().min(1) });

interface Deps {
  readonly keyring: Keyring;
  readonly now: () => Date;
}

export function createTokens({ keyring, now }: Deps): Tokens {
  const verify = async (use: TokenUse, token: string) => {
    // A token from before keys had names is of the first one.
    const { kid = firstKey } = decodeProtectedHeader(token);
    const key = await keyring.find(kid);
    if (key === undefined) throw new errors.JWSInvalid('signed by no key of ours');
    const options = { audience: use, algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: now() };
    return (await jwtVerify(token, key, options)).payload;
  };
  return {
    async issue(use, conversationId) {
      const { kid, key } = await keyring.newest();
      const issued = Math.floor(now().getTime() / 1000);
      const token = await new SignJWT({ conversation: conversationId, user: widgetUser(conversationId) })
        .setProtectedHeader({ alg: 'HS256', kid })
        .setAudience(use)
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetimes[use])
        .sign(key);
      return { token, expiresIn: lifetimes[use] };
    },
    async read(use, token) {
      try {
        const claims = Claims.safeParse(await verify(use, token));
        return claims.success ? { kind: 'valid', conversationId: claims.data.conversation } : { kind: 'bad' };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        // jose says so of a head that cannot be read.
        if (error instanceof errors.JOSEError || error instanceof TypeError) return { kind: 'bad' };
        throw error;
      }
    },
  };
}
