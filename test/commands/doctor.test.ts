import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { examine } from '../../src/commands/examine.ts';
import { createLooks } from '../../src/commands/looks.ts';
import { parseConfig } from '../../src/config.ts';
import { createBook } from '../../src/content/book.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { kinds } from '../../src/content/kinds/kinds.ts';
import { createLiveContent } from '../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../src/content/load-content.ts';
import { queues } from '../../src/team/queue.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-23T10:42:00Z');
const id = '11111111-1111-4111-8111-111111111111';
const production = parseConfig({
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://chat.trust.example',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  CONTACT_PHONE: '01482 000 000',
  BOT_ID: id,
  BOT_TENANT_ID: id,
  BOT_SECRET: 'hunter2',
});

async function looked(
  more: Partial<Parameters<typeof createLooks>[0]> = {},
  before?: (store: Awaited<ReturnType<typeof temporaryStore>>) => Promise<void>,
) {
  const kept = await temporaryStore(() => at);
  await before?.(kept);
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  live.take(
    kinds.flatMap((kind) =>
      createBook(live)
        .find(kind, '')
        .map(({ id: entryId }) => ({
          kind,
          entryId,
          entry: { ...createBook(live).entry(kind, entryId), review: '2028-01-01', confirmed: true },
        })),
    ),
  );
  const lines: string[] = [];
  const looks = createLooks({
    config: production,
    store: kept.store,
    book: createBook(live),
    holidaysRunOut: () => undefined,
    queues,
    token: async () => 'a token',
    mail: async () => true,
    otherClock: async () => at,
    now: () => at,
    ...more,
  });
  const mends = await examine(looks, (line) => void lines.push(line));
  await kept.store.close();
  await kept.remove();
  return { mends, said: lines.join('') };
}

const everyChannel = ({ store }: Awaited<ReturnType<typeof temporaryStore>>) =>
  record(
    store,
    at,
    queues.map((queue) => ({
      kind: 'set-destination',
      destination: { queue, channelId: queue, reference: '{}', setBy: { id: 'sam', name: 'Sam' }, setAt: at },
    })),
  );

describe('the doctor', () => {
  it('finds nothing to mend where nothing is wrong', async () => {
    const { mends, said } = await looked({}, everyChannel);
    assert.equal(mends, 0, said);
    assert.match(said, /well {2}Teams: Microsoft knows this bot/);
  });

  const wrong: readonly (readonly [string, Parameters<typeof looked>[0], RegExp])[] = [
    ['no channel for a queue', {}, /MEND {2}channels: none for: general, complaints, urgent/],
    [
      'no token from Microsoft',
      { token: () => Promise.reject(new Error('hunter2')) },
      /MEND {2}Teams: .*BOT_TENANT_ID/,
    ],
    ['a mail server that refuses', { mail: () => Promise.reject(new Error('hunter2')) }, /MEND {2}mail: .*SMTP_URL/],
    [
      'a clock that is wrong',
      { otherClock: async () => new Date(at.getTime() + 300_000) },
      /MEND {2}clock: it is 300 seconds off/,
    ],
    ['bank holidays that run out', { holidaysRunOut: () => at }, /MEND {2}content: the bank holidays run out/],
    [
      'an entry past its review',
      { now: () => new Date('2029-01-01T10:00:00Z') },
      /MEND {2}content: \d+ entries are past/,
    ],
  ];
  for (const [what, more, says] of wrong)
    it(`says how to mend ${what}, and no secret`, async () => {
      const { mends, said } = await looked(more);
      assert.ok(mends > 0);
      assert.match(said, says);
      assert.ok(!said.includes('hunter2'));
    });

  it('lets nobody go live on invented cases', async () => {
    const { said } = await looked({}, ({ store }) =>
      record(store, at, [{ kind: 'open-case', case: newCase('LAN-SHAM-AAAAA', at, 'general') }]),
    );
    assert.match(said, /MEND {2}cases: 1 of them are invented/);
  });

  it('says what waits for a channel', async () => {
    const { said } = await looked({}, async ({ store }) => {
      await record(store, at, [
        { kind: 'open-case', case: newCase('LAN-AAAA-AAAAA', at, 'urgent') },
        { kind: 'deliver', delivery: { kind: 'case-card', queue: 'urgent', caseReference: 'LAN-AAAA-AAAAA' } },
      ]);
    });
    assert.match(said, /MEND {2}deliveries: 1 wait for a channel/);
  });
});
