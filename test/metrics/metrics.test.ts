import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'mocha';
import { ConfigError } from '../../src/config.ts';
import type { Attempted } from '../../src/delivery/attempt.ts';
import { createMetrics, type Metrics } from '../../src/metrics/create-metrics.ts';
import { createMetricsServer } from '../../src/server/metrics-server.ts';
import { queues } from '../../src/team/queue.ts';
import { flags } from '../../src/triage/triaged.ts';
import { corpus } from '../border/corpus.ts';
import { newCase, openCase, record } from '../support/case-to-deliver.ts';
import { echoTurns } from '../support/echo-turns.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const secret = 'LAN-ZEBR-AZEBR';

describe('the figures', () => {
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  let metrics: Metrics;
  let clock: Date;
  const now = () => clock;

  before(async () => {
    clock = at;
    kept = await temporaryStore(now);
    metrics = createMetrics({ store: kept.store, sockets: () => 3, now });
  });
  after(async () => {
    await kept.store.close();
    await kept.remove();
  });

  /** The value of a series, as it stands in the text; undefined where there is none. */
  const figureIn = (text: string, series: string) =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1);

  it('count turns, what became of them and how long they took', async () => {
    const echo = metrics.ofTurns(echoTurns(kept.store, now));
    const turn = (id: string, said = 'zebra') => ({
      key: { channel: 'widget', conversationId: 'zebra-conversation', activityId: id } as const,
      speaker: { audience: 'public', channel: 'widget', locale: 'en' } as const,
      input: { kind: 'text', text: said } as const,
    });
    await echo({ ...turn('hello'), input: { kind: 'hello' } });
    for (const [place, words] of Object.values(corpus).entries()) await echo(turn(`t${place}`, words));
    await echo(turn('t0', Object.values(corpus)[0]));
    const failing = metrics.ofTurns(async () => {
      clock = new Date(clock.getTime() + 1_500);
      throw new Error('zebra');
    });
    await assert.rejects(failing(turn('broken')), /zebra/);
    const text = await metrics.text();
    const many = Object.keys(corpus).length + 1;
    assert.equal(figureIn(text, 'lanyard_turn_seconds_count{channel="widget",result="committed"}'), String(many));
    assert.equal(figureIn(text, 'lanyard_turn_seconds_count{channel="widget",result="repeated"}'), '1');
    assert.equal(figureIn(text, 'lanyard_turn_seconds_sum{channel="widget",result="failed"}'), '1.5');
    assert.equal(figureIn(text, 'lanyard_sockets'), '3');
  });

  it('tell how deliveries do, which flags were raised and what nobody has claimed', async () => {
    await record(kept.store, clock, [
      ...openCase(secret, clock),
      {
        kind: 'open-case',
        case: { ...newCase('LAN-AAAA-AAAAA', clock, 'urgent'), flags: ['possible-harm', 'staff-allegation'] },
      },
    ]);
    const came: readonly Attempted[] = [{ kind: 'sent' }, { kind: 'dead' }, { kind: 'again', at }];
    for (const attempted of came)
      metrics.attempted(
        {
          id: 'zebra-id',
          kind: 'retention',
          to: secret,
          attempts: 1,
          inDoubt: 0,
          firstTriedAt: at,
        },
        attempted,
      );
    clock = new Date(clock.getTime() + 60_000);
    const text = await metrics.text();
    assert.equal(figureIn(text, 'lanyard_deliveries{state="waiting"}'), '1');
    assert.equal(figureIn(text, 'lanyard_deliveries{state="dead"}'), '0');
    assert.equal(figureIn(text, 'lanyard_delivery_oldest_seconds'), '0', 'what has no channel cannot be sent');
    assert.equal(figureIn(text, 'lanyard_flagged_cases{flag="possible-harm"}'), '1');
    assert.equal(figureIn(text, 'lanyard_flagged_cases{flag="third-party"}'), '0');
    assert.equal(figureIn(text, 'lanyard_unclaimed_cases{queue="urgent"}'), '1');
    assert.equal(figureIn(text, 'lanyard_unclaimed_cases{queue="general"}'), '1');
    for (const result of ['sent', 'dead', 'again'])
      assert.equal(figureIn(text, `lanyard_delivery_attempts_total{kind="retention",result="${result}"}`), '1');
  });

  it('have no label but words of ours: no id, no reference, nothing that anybody typed', async () => {
    const text = await metrics.text();
    const values: Readonly<Record<string, RegExp>> = {
      channel: /^(widget|teams|desk)$/,
      result: /^(committed|repeated|failed|sent|dead|again)$/,
      state: /^(waiting|due|in_doubt|dead)$/,
      kind: /^[a-z-]{1,20}$/,
      flag: new RegExp(`^(${flags.join('|')})$`),
      queue: new RegExp(`^(${queues.join('|')})$`),
      le: /^([\d.]+|\+Inf)$/,
    };
    const labels = [...text.matchAll(/^lanyard_\w+\{(.+)\} \S+$/gm)].flatMap(([, all = '']) =>
      [...all.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => ({ name, value })),
    );
    assert.ok(labels.length > 50);
    for (const { name, value } of labels) assert.match(value, values[name] ?? /^never$/, name);
    assert.doesNotMatch(text, /zebra|LAN-/i);
    for (const words of Object.values(corpus)) assert.ok(!text.includes(words), words);
  });

  it('are named in the alerts and on the dashboard as they are here', async () => {
    const known = [...(await metrics.text()).matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name);
    const isKnown = (name: string) => known.includes(name) || known.includes(name.replace(/_(bucket|count|sum)$/, ''));
    const textOf = (file: string) => readFileSync(new URL(`../../docs/deploy/${file}`, import.meta.url), 'utf8');
    const dashboard: unknown = JSON.parse(textOf('grafana.json'));
    for (const text of [JSON.stringify(dashboard), textOf('alerts.yaml')]) {
      const named = [...text.matchAll(/\b(lanyard|process|nodejs)_\w+/g)].map(([name]) => name);
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((name) => !isKnown(name)),
        [],
      );
    }
  });
});

describe('the port of the figures', () => {
  const metrics = { text: async () => 'lanyard_sockets 3\n', contentType: 'text/plain; version=0.0.4' };

  it('gives them to whoever reads there, and nothing else', async () => {
    const figures = createMetricsServer({ port: 0, host: '127.0.0.1', metrics });
    const port = await figures.listen();
    try {
      const read = await fetch(`http://127.0.0.1:${port}/metrics`);
      assert.deepEqual([read.status, await read.text()], [200, 'lanyard_sockets 3\n']);
      assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404);
      assert.equal((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status, 405);
    } finally {
      await figures.close();
    }
  });

  it('says plainly that they cannot be read', async () => {
    const text = async () => {
      throw new Error('zebra');
    };
    const figures = createMetricsServer({ port: 0, host: '127.0.0.1', metrics: { ...metrics, text } });
    const port = await figures.listen();
    try {
      const read = await fetch(`http://127.0.0.1:${port}/metrics`);
      assert.deepEqual([read.status, await read.text()], [503, 'The figures could not be read.\n']);
    } finally {
      await figures.close();
    }
  });

  it('is not there when none was asked for, and names its own setting when it is taken', async () => {
    const none = createMetricsServer({ port: undefined, host: '127.0.0.1', metrics });
    assert.equal(await none.listen(), undefined);
    await none.close();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await assert.rejects(createMetricsServer({ port, host: '127.0.0.1', metrics }).listen(), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /set METRICS_PORT to another number/);
      return true;
    });
    await new Promise((resolve) => other.close(resolve));
  });
});
