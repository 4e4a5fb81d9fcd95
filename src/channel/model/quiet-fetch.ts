/** An answer in the shape of a chat completion, with nothing in it. */
const nothing = () =>
  Response.json({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '' } }] });

/**
 * Makes a `fetch` that gives up after some milliseconds and turns every fault of the other side into an answer without
 * content. The SDK prints errors to the console as they are, and nothing that a model's server writes belongs in our log.
 */
export function createQuietFetch({
  timeoutMs,
  failed,
}: {
  readonly timeoutMs: number;
  readonly failed: (code: string) => void;
}) {
  return async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    try {
      const response = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      const body: unknown = response.ok ? await response.json() : undefined;
      if (isCompletion(body)) return Response.json(body);
      failed(response.ok ? 'no-completion' : `http-${response.status}`);
    } catch (error) {
      failed(error instanceof Error && error.name === 'TimeoutError' ? 'time-out' : 'network');
    }
    return nothing();
  };
}

/** As far as the SDK looks into it: it takes the first choice's message without asking. */
function isCompletion(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('choices' in body) || !Array.isArray(body.choices)) return false;
  const [first]: unknown[] = body.choices;
  return (
    typeof first === 'object' &&
    first !== null &&
    'message' in first &&
    typeof first.message === 'object' &&
    first.message !== null
  );
}
