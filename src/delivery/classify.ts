import type { Failure } from './send.ts';

/**
 * What a failure means for the delivery:
 * - `not-accepted`: nothing was posted, so trying again cannot double it;
 * - `in-doubt`: it may have been posted; it is tried again all the same, because a case that nobody sees is worse than
 *   a card that hangs twice;
 * - `refused`: the channel understood and said no; trying soon will not help, a person may have to mend something.
 */
export type Meaning = 'not-accepted' | 'in-doubt' | 'refused';

interface Rule {
  readonly fits: (failure: Failure) => boolean;
  readonly means: Meaning;
  readonly why: string;
}

const status = (...wanted: readonly number[]) => {
  return (failure: Failure) => failure.kind === 'status' && wanted.includes(failure.status);
};
const statusFrom = (least: number, most: number) => {
  return (failure: Failure) => failure.kind === 'status' && failure.status >= least && failure.status <= most;
};
const network = (...codes: readonly string[]) => {
  return (failure: Failure) => failure.kind === 'network' && codes.includes(failure.code);
};

/** Read from top to bottom; the first that fits decides. */
const rules: readonly Rule[] = [
  { fits: ({ kind }) => kind === 'unsent', means: 'not-accepted', why: 'it never left this process' },
  { fits: status(429), means: 'not-accepted', why: 'Teams throttles before it posts' },
  { fits: status(412), means: 'not-accepted', why: 'Teams names 412 among the throttling answers to retry' },
  { fits: status(401), means: 'not-accepted', why: 'the token was not taken, which comes before posting' },
  { fits: status(408), means: 'in-doubt', why: 'a proxy gave up waiting, the service behind it may have gone on' },
  {
    fits: statusFrom(500, 599),
    means: 'in-doubt',
    why: 'it may have failed after posting; creating has no idempotency key',
  },
  {
    fits: network('ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'),
    means: 'not-accepted',
    why: 'no connection, so nothing was said',
  },
  { fits: ({ kind }) => kind === 'network', means: 'in-doubt', why: 'the connection broke after it was made' },
  { fits: ({ kind }) => kind === 'time-out', means: 'in-doubt', why: 'it was sent and nothing came back' },
  { fits: statusFrom(400, 499), means: 'refused', why: 'the channel is gone, or the app may not post there' },
];

/** An answer that no rule foresaw may have been a post. */
export const classify = (failure: Failure): Meaning => rules.find(({ fits }) => fits(failure))?.means ?? 'in-doubt';

/** A short name for the log and for the row: never anything that the other side wrote. */
export function codeOf(failure: Failure): string {
  if (failure.kind === 'status') return `http-${failure.status}`;
  if (failure.kind === 'time-out') return 'time-out';
  return failure.code;
}
