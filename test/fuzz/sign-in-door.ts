import fc from 'fast-check';
import type { startBotIdentity } from '../support/bot-identity.ts';
import { personalMessage } from '../support/teams-activity.ts';
import { defineDoor } from './door.ts';
import { changedBy, changes } from './mutated.ts';
import { asJson, headerText, oddText } from './odd-values.ts';
import type { Target } from './target.ts';

const part = (value: unknown) => Buffer.from(asJson(value)).toString('base64url');
const heads = fc.constantFrom<object[]>(
  { alg: 'none' },
  { alg: 'HS256', kid: 'key-1' },
  { alg: 'RS256', kid: 'key-1' },
);
const claims = { iss: 'https://api.botframework.com', aud: 'BOT', exp: 4_000_000_000, serviceurl: 'URL' };

/** Never a token that holds: what is cut, forged, or signed for somebody else. */
const tokens = fc.oneof(
  fc
    .tuple(heads, changes(2), oddText)
    .map(([head, given, signature]) =>
      [part(head), part(changedBy(claims, given)), Buffer.from(signature).toString('base64url')].join('.'),
    ),
  fc.constantFrom('FORGED', 'EXPIRED', 'OTHER', 'ELSEWHERE', 'CUT'),
  headerText,
);
const inputs = fc.record({
  scheme: fc.constantFrom('Bearer ', 'bearer ', '', 'Basic '),
  token: tokens,
  changes: changes(2),
});

type Identity = Awaited<ReturnType<typeof startBotIdentity>>;

/** The Teams endpoint of a registered bot: whoever has no token of the Bot Framework is never let in. */
export const signInDoor = (target: Target, { sign }: Identity, serviceUrl: string) => {
  const past = Math.floor(Date.now() / 1000) - 3_600;
  const made: Readonly<Record<string, () => Promise<string>>> = {
    FORGED: () => sign({ forged: true }),
    EXPIRED: () => sign({ expires: past }),
    OTHER: () => sign({ audience: 'another bot' }),
    ELSEWHERE: () => sign({ issuer: 'https://elsewhere.example' }),
    CUT: async () => (await sign()).slice(0, -2),
  };
  return defineDoor({ name: 'sign-in', share: 100 }, inputs, async ({ scheme, token, changes: given }) => {
    const authorization = `${scheme}${Object.hasOwn(made, token) ? await made[token]?.() : token}`;
    const body = asJson(changedBy(personalMessage({ serviceUrl }), given));
    const heard = await target.ask({ method: 'POST', path: '/api/messages', headers: { authorization }, body });
    return heard.status < 400 ? `was let in: ${heard.status}` : target.judged(heard);
  });
};
