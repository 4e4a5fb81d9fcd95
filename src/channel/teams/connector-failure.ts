import type { Failure } from '../../delivery/send.ts';

/** What went wrong with a call, in our terms. Takes the response that was no success, or what `fetch` threw. */
export function failureOf(failed: unknown): Failure {
  if (failed instanceof Response) return statusOf(failed);
  if (failed instanceof Error && failed.name === 'TimeoutError') return { kind: 'time-out' };
  const code = codeIn(failed) ?? codeIn(causeOf(failed)) ?? 'unknown';
  return code === 'ERR_INVALID_URL' ? { kind: 'unsent', code: 'bad-address' } : { kind: 'network', code };
}

function statusOf({ status, headers }: Response): Failure {
  const asked = waitIn(headers.get('retry-after'), headers.get('date'));
  return { kind: 'status', status, ...(asked === undefined ? {} : { retryAfterMs: asked }) };
}

/** Retry-After in seconds, or as a date, which is counted from the other side's own clock. */
function waitIn(retryAfter: string | null, date: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const wait = Date.parse(retryAfter) - Date.parse(date ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const causeOf = (error: unknown) => (error instanceof Error ? error.cause : undefined);

/** Several addresses tried in vain come as one error with many inside; the first speaks for all. */
function codeIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeIn(error.errors[0]) : undefined;
}
