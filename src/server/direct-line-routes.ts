import type { Request, Server } from 'restify';
import { parseActivity } from '../channel/widget/parse-activity.ts';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import type { AddressOf } from './address-of.ts';
import { type Answer, json, refusal } from './answer.ts';
import type { Admission, Admitted } from './create-admission.ts';
import type { Limits } from './create-limits.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import type { Tokens } from './create-tokens.ts';
import { readJson } from './read-json.ts';
import { readWatermark } from './read-watermark.ts';
import { directLinePath, streamAddress } from './stream-address.ts';

const largestActivity = 64 * 1024;

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly widget: WidgetChannel;
  readonly tokens: Tokens;
  readonly admission: Admission;
  readonly origins: Origins;
  readonly addressOf: AddressOf;
  readonly limits: Pick<Limits, 'message' | 'read'>;
  readonly newId: () => string;
}

/** Direct Line 3.0, the calls that its clients make with a token. Tokens are given by /widget/session. */
export function directLineRoutes(deps: Deps): void {
  const { server, route, widget, tokens, admission, origins, addressOf, limits, newId } = deps;
  const conversations = `${directLinePath}/conversations`;

  /** What a client needs to begin or to come back: fresh tokens, and where its stream is. */
  const connection = async (req: Request, conversationId: string, watermark: string): Promise<Answer> => {
    const base = origins.base(req);
    if (base === undefined) return refusal(400, 'BadArgument', 'The Host header is not a host.');
    const { token, expiresIn } = await tokens.issue('directline', conversationId);
    const streamUrl = await streamAddress({ tokens, base, conversationId, watermark });
    return json(200, { conversationId, token, expires_in: expiresIn, streamUrl });
  };

  /** Who reads in a conversation, or why not. */
  const admitReader = async (req: Request, asked?: string): Promise<Admitted> => {
    const admitted = await admission.admit(req, asked);
    if (admitted.kind === 'refused') return admitted;
    const tooMany = limits.read(admitted.conversationId);
    return tooMany === undefined ? admitted : { kind: 'refused', answer: tooMany };
  };

  // The conversation was born with its token, so starting it is finding it.
  server.post(
    conversations,
    route(async (req) => {
      const read = await readJson(req, largestActivity);
      if (read.kind === 'refused') return read.answer;
      const admitted = await admitReader(req);
      return admitted.kind === 'admitted' ? connection(req, admitted.conversationId, '') : admitted.answer;
    }),
  );

  server.get(
    `${conversations}/:id`,
    route(async (req) => {
      const admitted = await admitReader(req, req.params.id);
      if (admitted.kind === 'refused') return admitted.answer;
      const watermark = readWatermark(req.url);
      if (watermark.kind === 'refused') return watermark.answer;
      return connection(req, admitted.conversationId, String(watermark.position));
    }),
  );

  server.get(
    `${conversations}/:id/activities`,
    route(async (req) => {
      const admitted = await admitReader(req, req.params.id);
      if (admitted.kind === 'refused') return admitted.answer;
      const watermark = readWatermark(req.url);
      if (watermark.kind === 'refused') return watermark.answer;
      const { activities, position } = await widget.since(admitted.conversationId, watermark.position);
      return json(200, { activities, watermark: String(position) });
    }),
  );

  server.post(
    `${conversations}/:id/activities`,
    route(async (req) => {
      // Read to its end even when refused: a client that is still sending does not see an early answer.
      const read = await readJson(req, largestActivity);
      const admitted = await admission.admit(req, req.params.id);
      if (admitted.kind === 'refused') return admitted.answer;
      const tooMany = limits.message(addressOf(req), admitted.conversationId);
      if (tooMany !== undefined) return tooMany;
      if (read.kind === 'refused') return read.answer;
      const heard = parseActivity(read.value);
      if (heard.kind === 'refused') return refusal(400, 'BadArgument', heard.message);
      if (heard.kind === 'ignored') return json(200, { id: newId() });
      const received = await widget.receive(admitted.conversationId, heard);
      return received === undefined ? admission.ended : json(200, received);
    }),
  );

  server.post(
    `${directLinePath}/tokens/refresh`,
    route(async (req) => {
      const admitted = await admitReader(req);
      if (admitted.kind === 'refused') return admitted.answer;
      const { token, expiresIn } = await tokens.issue('directline', admitted.conversationId);
      return json(200, { conversationId: admitted.conversationId, token, expires_in: expiresIn });
    }),
  );
}
