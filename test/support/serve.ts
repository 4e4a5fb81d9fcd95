import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWidgetChannel, type WidgetChannel } from '../../src/channel/widget/widget-channel.ts';
import { loadContent, seedFolder } from '../../src/content/load-content.ts';
import type { TakeTurn } from '../../src/conversation/take-turn.ts';
import { KeepYears } from '../../src/keep-years.ts';
import { createLog } from '../../src/log.ts';
import { createKeyring } from '../../src/server/create-keyring.ts';
import { createServer, type ServerDeps } from '../../src/server/create-server.ts';
import { createTokens } from '../../src/server/create-tokens.ts';
import { privacyPage, termsPage } from '../../src/server/pages/notice-pages.ts';
import type { PageFacts } from '../../src/server/pages/page.ts';
import { openStore } from '../../src/store/open-store.ts';
import { echoTurns } from './echo-turns.ts';

const facts: PageFacts = { trustName: 'Example Trust', demonstration: true, script: '', style: '' };
const kept = { years: KeepYears.parse(''), transcriptHours: 72, asksModel: false };

/** What a test may want different. `turns` and `channel` wrap the turns and the channel, for failing or slow ones. */
export type Different = Partial<Omit<ServerDeps, 'widget' | 'tokens'>> & {
  readonly turns?: (echo: TakeTurn) => TakeTurn;
  readonly channel?: (real: WidgetChannel) => WidgetChannel;
};

/**
 * The HTTP side over a real store and turns that echo, listening on a free port. Time stands still at `clock.now` until a
 * test moves it.
 */
export async function serve({ turns = (echo) => echo, channel = (real) => real, ...different }: Different = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
  const clock = { now: new Date('2026-03-02T10:00:00.000Z') };
  const now = () => clock.now;
  const newId = () => randomUUID();
  const lines: string[] = [];
  const store = await openStore({ file: join(folder, 'test.sqlite'), dataKey: randomBytes(32), now });
  const widget = channel(createWidgetChannel({ takeTurn: turns(echoTurns(store, now)), store, now, newId }));
  const tokens = createTokens({ keyring: createKeyring({ read: () => store.keys.signing('widget'), now }), now });
  const server = createServer({
    config: { allowedOrigins: ['https://www.trust.example'], languages: ['en', 'pl'] },
    log: createLog('debug', (line) => lines.push(line), now),
    now,
    newId,
    widget,
    tokens,
    content: { ...loadContent(), findServices: () => ({ matches: [], sure: false }) },
    pictures: new URL('pictures/', seedFolder),
    facts,
    health: { ping: store.ping, deliveries: () => store.deliveries.health(now()) },
    pages: {
      demo: () => '<!doctype html><title>Demo</title>',
      chat: () => '<!doctype html><title>Chat</title>',
      privacy: (locale) => privacyPage(different.facts ?? facts, kept, locale),
      terms: (locale) => termsPage(different.facts ?? facts, locale),
    },
    widgetFiles: new Map(),
    reportOf: async () => undefined,
    ...different,
  });
  const port = await server.listen(0, '127.0.0.1');
  let open = true;
  const stop = async () => {
    if (open) await server.close();
    open = false;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    clock,
    lines,
    store,
    tokens,
    stop,
    close: async () => {
      await stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Served = Awaited<ReturnType<typeof serve>>;
