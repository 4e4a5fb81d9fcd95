import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { createSend } from '../../src/channel/send.ts';
import { createConnector } from '../../src/channel/teams/connector.ts';
import { deepLink } from '../../src/channel/teams/deep-link.ts';
import { toResults } from '../../src/channel/teams/to-results.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { createDesk } from '../../src/team/desk.ts';
import { createCaseDrawer } from '../../src/team/draw-case.ts';
import { createFindCases } from '../../src/team/find-cases.ts';
import type { Roster } from '../../src/team/roster.ts';
import { createSearch } from '../../src/team/search.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { deliver, drawing, newCase, noNudge, record, setDestination } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { channelId } from '../support/teams-activity.ts';
import { temporaryStore } from '../support/temporary-store.ts';
import { corpus } from './corpus.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const content = loadContent();
const reference = 'LAN-ABCD-FGHJK';
const roster: Roster = { find: async (_place, id) => ({ id, name: 'Sam' }) };
const sam = { id: '29:sam', name: 'Sam' };

/** Everything that the team's side draws or posts of one case in which a person wrote this wherever they can. */
async function everythingMadeOf(words: string, connector: FakeConnector): Promise<readonly unknown[]> {
  const kept = await temporaryStore(now);
  const { store } = kept;
  await record(store, at, [
    setDestination('general', connector.serviceUrl, at),
    setDestination('nominations', connector.serviceUrl, at),
    {
      kind: 'open-case',
      case: {
        ...newCase(reference, at),
        words: {
          texts: [{ question: 'good', label: 'What was good', text: words }],
          answers: [{ label: 'Where', answer: words }],
        },
        person: { contact: { name: words, email: words, phone: words }, needs: [words] },
      },
    },
    deliver({ kind: 'case-card', queue: 'general', caseReference: reference }),
    deliver({ kind: 'case-line', queue: 'general', caseReference: reference, text: `They wrote ${words}` }),
    {
      kind: 'add-message',
      reference,
      message: { id: 'm', at, by: 'person', kind: 'reply', text: words, visibleFrom: at },
    },
    {
      kind: 'set-champion',
      champion: { reference, name: words, state: 'agreed', mayName: true },
    },
    deliver({ kind: 'recognition', queue: 'nominations', caseReference: reference }),
  ]);
  const desk = createDesk({ store, roster, content, now, owners: 'everybody', ...deskDefaults });
  let asked = 0;
  const ask = (input: Parameters<typeof desk>[0]['input']) => {
    asked += 1;
    const key = { channel: 'teams', conversationId: 'team', activityId: `t${asked}` } as const;
    return desk({ key, actor: { ...sam, name: words }, channel: { id: channelId, reference: '{}' }, input });
  };
  const tap = (action: string, fields = {}) => {
    const submission = { card: 'case', action, nonce: `n${asked}`, value: `${reference}:1`, fields };
    return ask({ kind: 'submission', submission });
  };
  const fields = { text: words, note: words, why: words, hold: words, detail: words };
  const answers = [
    await tap('show-words'),
    await tap('work'),
    await tap('write', fields),
    await tap('preview', fields),
    await tap('note', fields),
    await tap('look'),
    await ask({ kind: 'text', text: words }),
    await ask({ kind: 'text', text: 'champions' }),
  ];
  const search = createSearch({ find: createFindCases({ store, roster, now }), now });
  const results = toResults(await search({ actor: sam, query: words, skip: 0, count: 25 }));
  await createDeliveryWorker({
    store,
    send: createSend({ connector: createConnector({ timeoutMs: 2_000 }) }),
    drawing: { ...drawing(store, now), drawCase: createCaseDrawer({ store, content, now }) },
    nudge: noNudge,
    now,
    random: () => 0.5,
    log: createLog('silent', () => undefined, now),
    deadLetterAfter: 3 * 86_400_000,
  }).runOnce();
  await store.close();
  await kept.remove();
  return [...answers, results, ...connector.accepted.map(({ activity }) => activity)];
}

/** A heading may be Markdown where nothing in it is: neither a mark, nor a list, nor an address, nor a date of a card. */
const isRead = (text: unknown) => /[[\]<>*_`#|~]|https?:|www\.|\{\{|^\s*([-+]|\d+\.)\s/m.test(String(text));

/** Where Teams reads text for what it is not: anything but a plain run, a field that it was typed into, or plain text. */
const isPlainPlace = (object: Record<string, unknown>, name: string): boolean =>
  (object.type === 'TextRun' && name === 'text') ||
  (object.type === 'Input.Text' && name === 'value') ||
  (object.type === 'TextBlock' && name === 'text' && !isRead(object.text)) ||
  // A colleague's own name, from their directory, in the list of whom their case may go to.
  (name === 'title' && object.value === sam.id) ||
  // Carried back by a button, and read as data.
  (name === 'text' && object.type === undefined) ||
  // The sentence of a notification, which Teams shows as it is.
  name === 'summary' ||
  name === 'says' ||
  (name === 'text' && object.type === 'message' && object.textFormat === 'plain');

describe('what a person wrote, on the team’s side', () => {
  let connector: FakeConnector;
  before(async () => {
    connector = await startFakeConnector();
  });
  after(() => connector.close());

  for (const [what, words] of Object.entries(corpus))
    it(`is never ${what}`, async () => {
      const made = await everythingMadeOf(words, connector);
      const objects = objectsIn(made);
      // Text alone, in a list of texts, is posted as plain text (see toActivity).
      const holding = objects.flatMap((object) =>
        Object.entries(object)
          .filter(([, value]) => typeof value === 'string' && value.includes(words))
          .map(([name]) => ({ object, name })),
      );
      const shown = holding.filter(({ object }) => object.type === 'TextRun');
      assert.ok(shown.length > 3 || what === 'a date of a card', 'it is shown as it was typed');
      const elsewhere = holding.filter(({ object, name }) => !isPlainPlace(object, name));
      assert.deepEqual(
        elsewhere.map(({ object, name }) => `${String(object.type)}.${name}`),
        [],
      );
      for (const object of objects) {
        assert.ok(!('entities' in object), 'nobody is mentioned');
        const { url = 'https://teams.', iconUrl = '' } = object;
        assert.match(String(url), /^https:\/\/teams\./);
        assert.equal(iconUrl, '');
      }
      const said = JSON.stringify(objects.filter(({ type }) => type === 'TextRun'));
      assert.doesNotMatch(said, /\{\{(DATE|TIME)\(/);
    });

  it('cannot leave the address of a card', () => {
    for (const words of Object.values(corpus)) {
      const url = new URL(deepLink({ conversationId: `19:${words}`, activityId: words }));
      assert.equal(url.host, 'teams.microsoft.com');
      assert.match(url.pathname, /^\/l\/message\/[^/]+\/[^/]+$/);
      assert.equal(url.search + url.hash, '');
    }
  });
});
