import type { ServerResponse } from 'node:http';

/** What a route answers. Routes return it; the one place that sends is route.ts. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** A refusal in the shape Direct Line clients read; used for every route, so that there is one. */
export const refusal = (status: number, code: string, message: string): Answer =>
  json(status, { error: { code, message } });

export const notFound = refusal(404, 'NotFound', 'There is nothing here.');

export function send(res: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  res.end(body);
}
