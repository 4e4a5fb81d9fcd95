import type { Request, Response, Server } from 'restify';
import { z } from 'zod/v4';
import { notFound, refusal } from './answer.ts';
import type { Route } from './create-route.ts';
import { readJson } from './read-json.ts';

/** The Teams channel's own door: it checks who asks, and answers by itself. The request's body is parsed already. */
export interface TeamsDoor {
  readonly handle: (req: Request, res: Response) => Promise<void>;
}

const largestActivity = 256 * 1024;

/** The fields that the SDK reads before it looks at anything: with other types it would fail somewhere deep inside. */
const Arriving = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  channelId: z.string().nullish(),
  serviceUrl: z.string().nullish(),
  from: z.looseObject({ id: z.string() }).nullish(),
  recipient: z.looseObject({ id: z.string() }).nullish(),
  conversation: z.looseObject({ id: z.string() }).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
});

/** `POST /api/messages`, where the Bot Framework brings what happens in Teams; 404 when Teams is off. */
export function teamsRoute({
  server,
  route,
  teams,
}: {
  readonly server: Server;
  readonly route: Route;
  readonly teams?: TeamsDoor | undefined;
}): void {
  server.post(
    '/api/messages',
    route(async (req, res) => {
      const read = await readJson(req, largestActivity);
      if (teams === undefined) return notFound;
      if (read.kind === 'refused') return read.answer;
      const activity = Arriving.safeParse(read.value);
      if (!activity.success) return refusal(400, 'BadArgument', 'This is not an activity.');
      req.body = activity.data;
      await teams.handle(req, res);
      return undefined;
    }),
  );
}
