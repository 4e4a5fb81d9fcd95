import type { Request, Response } from 'restify';
import { faultOf, type Log } from '../log.ts';
import { type Answer, refusal, send } from './answer.ts';
import { compressPage } from './compress-page.ts';

/** A route's work. Undefined when it has answered by itself. */
export type Handle = (req: Request, res: Response) => Promise<Answer | undefined>;

export type Route = (handle: Handle) => (req: Request, res: Response) => Promise<void>;

export interface Routes {
  readonly route: Route;
  /** Resolves when the requests under way at this moment are over. */
  readonly settled: () => Promise<void>;
}

const failed = refusal(
  500,
  'ServiceError',
  'Something went wrong, and your message may not have been kept. Try again in a moment.',
);

/**
 * The one boundary of a request: sends what the route answers; what is thrown is logged without its message, and the
 * person is told in our words.
 */
export function createRoute({ log }: { readonly log: Log }): Routes {
  const underWay = new Set<Promise<void>>();
  const answer = async (handle: Handle, req: Request, res: Response) => {
    try {
      const answered = await handle(req, res);
      if (answered !== undefined) send(res, compressPage(req, answered));
    } catch (error) {
      if (wentAway(req, res)) return;
      log.error('request failed', { ...faultOf(error), method: req.method ?? '', route: patternOf(req) });
      if (res.headersSent) res.destroy();
      else send(res, failed);
    }
  };
  return {
    route: (handle) => async (req, res) => {
      const running = answer(handle, req, res);
      underWay.add(running);
      await running;
      underWay.delete(running);
    },
    settled: async () => {
      await Promise.all(underWay);
    },
  };
}

/** A client that leaves in the middle of its request is no fault of ours, and hears nothing any more. */
const wentAway = (req: Request, res: Response) => res.destroyed || req.errored !== null;

/** The route's pattern: the address itself can carry secrets. Undefined where no route fitted. */
export const patternOf = (req: Request): string => String(req.route?.path ?? 'none');
