import type { IncomingMessage, ServerResponse } from 'node:http';

// What restify 12 has and its published types (8.5) do not.
declare module 'restify' {
  interface Server {
    /** Runs before anything else looks at a request; `false` means that the request is answered. */
    first(handle: (req: IncomingMessage, res: ServerResponse) => boolean): Server;
  }
  interface Request {
    /** The route that fitted; undefined before routing and where none fits. */
    readonly route?: Route;
  }
}
