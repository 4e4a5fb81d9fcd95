import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod/v4';
import { widgetUser } from '../channel/widget/widget-user.ts';

/** What a token is for; one kind is never taken for another. */
const lifetimes = {
  /** Seconds. Direct Line clients refresh every 15 minutes, so less than that would lose them. */
  directline: 30 * 60,
  /** For opening one socket, and no longer: it stands in an address. */
  stream: 60,
  /** For coming back after a reload. */
  resume: 24 * 60 * 60,
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

const Claims = z.object({ conversation: z.string().min(1) });

/** `key`: 32 bytes that every instance shares. */
export function createTokens({ key, now }: { readonly key: Uint8Array; readonly now: () => Date }): Tokens {
  return {
    async issue(use, conversationId) {
      const issued = Math.floor(now().getTime() / 1000);
      const token = await new SignJWT({ conversation: conversationId, user: widgetUser(conversationId) })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(use)
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetimes[use])
        .sign(key);
      return { token, expiresIn: lifetimes[use] };
    },
    async read(use, token) {
      try {
        const options = { audience: use, algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: now() };
        const claims = Claims.safeParse((await jwtVerify(token, key, options)).payload);
        return claims.success ? { kind: 'valid', conversationId: claims.data.conversation } : { kind: 'bad' };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        if (error instanceof errors.JOSEError) return { kind: 'bad' };
        throw error;
      }
    },
  };
}
