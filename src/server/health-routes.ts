import type { Server } from 'restify';
import { json } from './answer.ts';
import { atMost } from './at-most.ts';
import type { Route } from './create-route.ts';

export interface Health {
  /** Resolves when the store answers. */
  readonly ping: () => Promise<void>;
  /** How many deliveries wait, are due, are in doubt, and were given up. */
  readonly deliveries: () => Promise<{
    readonly waiting: number;
    readonly due: number;
    readonly inDoubt: number;
    readonly dead: number;
  }>;
}

const patience = 2000;

/** For whoever watches over the service: that it is alive, and that it can take a message. */
export function healthRoutes({
  server,
  route,
  health,
}: {
  readonly server: Server;
  readonly route: Route;
  readonly health: Health;
}): void {
  server.get(
    '/healthz',
    route(async () => json(200, { alive: true })),
  );

  const look = async () => {
    await health.ping();
    return health.deliveries();
  };
  server.get(
    '/readyz',
    route(async () => {
      // A store that fails or hangs is what this is asked for, and so an answer and not an error.
      const deliveries = await atMost(
        patience,
        look().catch(() => undefined),
      );
      if (deliveries === undefined) return json(503, { ready: false });
      return json(200, { ready: true, degraded: deliveries.dead > 0, deliveries });
    }),
  );
}
