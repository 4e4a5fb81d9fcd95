/** How long the service may take to answer, in milliseconds. */
const patience = 15_000;

/** A request that gives up in time. Gives undefined when the service could not be reached or did not answer. */
export async function request(address: string, init: RequestInit = {}): Promise<Response | undefined> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    return await fetch(address, { ...init, signal: giveUp.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
