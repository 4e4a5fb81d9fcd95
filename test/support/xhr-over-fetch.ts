/**
 * Just enough of the browser's XMLHttpRequest, over fetch, for unmodified directlinejs to make its calls in Node. Use as
 * the global of that name.
 */
export class XhrOverFetch {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  onreadystatechange: (() => void) | null = null;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  #method = 'GET';
  #url = '';
  readonly #headers = new Headers();
  readonly #stop = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  send(body?: string): void {
    void this.#fetch(body ?? null);
  }

  abort(): void {
    this.#stop.abort();
  }

  async #fetch(body: string | null): Promise<void> {
    const { signal } = this.#stop;
    try {
      const answer = await fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal });
      this.response = JSON.parse(await answer.text());
      this.status = answer.status;
      this.readyState = 4;
      this.onreadystatechange?.();
      this.onload?.();
    } catch {
      if (!signal.aborted) this.onerror?.();
    }
  }
}
