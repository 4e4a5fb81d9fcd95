/** Milliseconds: when the service does not say how long, and the longest that a page waits before it asks again. */
const usual = 5_000;
const longest = 60_000;

/** For how many milliseconds a busy service asks to be left alone (Retry-After in seconds, RFC 9110). */
export function waitAsked({ headers }: Pick<Response, 'headers'>): number {
  const seconds = Number(headers.get('retry-after') ?? '');
  return seconds > 0 ? Math.min(longest, seconds * 1000) : usual;
}
