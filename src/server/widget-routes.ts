import type { Request, Server } from 'restify';
import { z } from 'zod/v4';
import type { Locale } from '../../dialogs/locale.ts';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import type { Content } from '../content/content.ts';
import type { AddressOf } from './address-of.ts';
import { type Answer, json, refusal } from './answer.ts';
import type { Admission } from './create-admission.ts';
import { refusalOf } from './create-admission.ts';
import type { Limits } from './create-limits.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import type { Tokens } from './create-tokens.ts';
import { queryOf } from './query-of.ts';
import { readJson } from './read-json.ts';
import { directLinePath, streamAddress } from './stream-address.ts';

const Wish = z
  .object({ resume: z.string().max(4000).nullish(), locale: z.string().max(40).nullish() })
  .optional()
  .transform((wish) => ({ resume: wish?.resume ?? undefined, locale: wish?.locale ?? undefined }));

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly widget: WidgetChannel;
  readonly tokens: Tokens;
  readonly admission: Admission;
  readonly origins: Origins;
  readonly content: Pick<Content, 'findServices'>;
  readonly addressOf: AddressOf;
  readonly limits: Pick<Limits, 'birth' | 'read'>;
  /** The languages that are offered. */
  readonly languages: readonly Locale[];
}

/** The widget's own calls beside Direct Line: a conversation and its tokens, and services by a few letters. */
export function widgetRoutes(deps: Deps): void {
  const { server, route, widget, tokens, admission, origins, content, addressOf, limits, languages } = deps;

  /** The conversation of a resume token, which goes on in the language that is asked for; or a new one. */
  const conversationFor = async (
    req: Request,
    { resume, locale: asked }: z.infer<typeof Wish>,
  ): Promise<string | Answer> => {
    const locale = languages.find((one) => one === asked);
    if (resume === undefined)
      return limits.birth(addressOf(req)) ?? (await widget.open({ locale: locale ?? 'en' })).conversationId;
    const read = await tokens.read('resume', resume);
    if (read.kind !== 'valid') return refusalOf(read);
    if (!(await widget.exists(read.conversationId))) return admission.ended;
    const tooMany = limits.read(read.conversationId);
    if (tooMany !== undefined) return tooMany;
    if (locale !== undefined) await widget.speak(read.conversationId, locale);
    return read.conversationId;
  };

  server.post(
    '/widget/session',
    route(async (req) => {
      const read = await readJson(req, 8 * 1024);
      if (read.kind === 'refused') return read.answer;
      if (!origins.allows(req)) return refusal(403, 'Forbidden', 'This site is not on the list.');
      const base = origins.base(req);
      const wish = Wish.safeParse(read.value);
      if (!wish.success || base === undefined) return refusal(400, 'BadArgument', 'The request could not be read.');
      const found = await conversationFor(req, wish.data);
      if (typeof found !== 'string') return found;
      const { token, expiresIn } = await tokens.issue('directline', found);
      const resume = await tokens.issue('resume', found);
      // With the stream's address, which Direct Line gives in a call of its own: a slow phone is spared one way there and back.
      const streamUrl = await streamAddress({ tokens, base, conversationId: found, watermark: '' });
      const domain = `${base}${directLinePath}`;
      const session = { token, conversationId: found, expires_in: expiresIn, domain };
      return json(200, { ...session, resume: resume.token, streamUrl });
    }),
  );

  server.post(
    '/widget/forget',
    route(async (req) => {
      const read = await readJson(req, 1024);
      const admitted = await admission.admit(req);
      if (admitted.kind === 'refused') return admitted.answer;
      if (read.kind === 'refused') return read.answer;
      await widget.forget(admitted.conversationId);
      return json(200, {});
    }),
  );

  server.get(
    '/widget/services',
    route(async (req) => {
      const words = queryOf(req.url).get('q') ?? '';
      if (words.length > 100) return refusal(400, 'BadArgument', 'Search with at most 100 characters.');
      const { matches } = words.trim() === '' ? { matches: [] } : content.findServices(words);
      return json(200, { services: matches.map(({ id, name }) => ({ id, name })) });
    }),
  );
}
