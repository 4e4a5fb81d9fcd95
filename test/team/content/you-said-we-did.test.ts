import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createBook } from '../../../src/content/book.ts';
import { readContentFiles } from '../../../src/content/content-files.ts';
import { createLiveContent } from '../../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../../src/content/load-content.ts';
import { createTakeEdits } from '../../../src/content/take-edits.ts';
import { createLog } from '../../../src/log.ts';
import { youSaidWeDidPage } from '../../../src/server/pages/you-said-we-did-page.ts';
import type { NewCase } from '../../../src/store/case.ts';
import { createDraftChange } from '../../../src/team/content/draft-change.ts';
import { createEditContent } from '../../../src/team/content/edit-content.ts';
import { createDesk } from '../../../src/team/desk.ts';
import type { Queue } from '../../../src/team/queue.ts';
import { objectsIn } from '../../cards/objects-in.ts';
import { newCase, record } from '../../support/case-to-deliver.ts';
import { deskDefaults } from '../../support/desk-defaults.ts';
import { previewIn } from '../../support/preview-in.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const at = new Date('2026-11-23T10:42:00Z');
const now = () => at;
const sam = { id: 'sam', name: 'Sam', objectId: 'entra-sam' };
const ann = { id: 'ann', name: 'Ann', objectId: 'entra-ann' };
/** Works the queue, and may not change what the public reads. */
const tom = { id: 'tom', name: 'Tom', objectId: 'entra-tom' };
const channel = { id: '19:team', reference: '{}' };
const reference = 'LAN-ABCD-FGHJK';
const facts = { trustName: 'Example Trust', demonstration: false, script: '', style: '' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let here: Awaited<ReturnType<typeof open>>;
let asked = 0;

/** The desk over the real store and content, and the page as everybody reads it. */
async function open() {
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  const log = createLog('silent', () => undefined, now);
  const refresh = createTakeEdits({ live, edits: kept.store.contentEdits, log });
  await refresh();
  const editing = { book: createBook(live), store: kept.store, refresh, preview: previewIn(live, now), now };
  const desk = createDesk({
    ...deskDefaults,
    store: kept.store,
    roster: { find: async (_place, id) => ({ id, name: id }) },
    content: live.content,
    now,
    owners: 'everybody',
    editors: [sam.objectId, ann.objectId],
    editContent: createEditContent(editing),
    draftChange: createDraftChange(editing),
  });
  return { desk, page: () => youSaidWeDidPage(facts, live.content.youSaidWeDid(at)) };
}

async function closedCase(queue: Queue = 'general', outcome: 'changed' | 'planned' | 'told' = 'changed') {
  const opened: NewCase = {
    ...newCase(reference, at, queue),
    serviceId: 'camhs',
    reasons: ['said what could be better', 'Themes: Staff; Communication & involvement; General.'],
    words: {
      texts: [
        { question: 'improve', label: 'What could be better', text: 'Nurse Zebra never told my son Leo anything' },
      ],
      answers: [],
    },
    person: { contact: { name: 'Giraffe', email: 'giraffe@example.org' } },
  };
  await record(kept.store, at, [
    {
      kind: 'set-destination',
      destination: { queue, channelId: channel.id, reference: '{}', setBy: sam, setAt: at },
    },
    { kind: 'open-case', case: opened },
  ]);
  await tap('case', 'claim', `${reference}:1`);
  await tap('case', 'close', `${reference}:2`, { outcome, detail: 'I spoke to Nurse Zebra about Leo' });
}

async function tap(card: string, action: string, value: string | undefined, fields = {}, actor = sam) {
  asked += 1;
  const submission = { card, action, nonce: `n${asked}`, fields, ...(value === undefined ? {} : { value }) };
  const answer = await here.desk({
    key: { channel: 'teams', conversationId: channel.id, activityId: `t${asked}` },
    actor,
    channel,
    input: { kind: 'submission', submission },
  });
  const objects = objectsIn(answer.card?.content);
  const inputs = objects.filter(({ type }) => String(type).startsWith('Input.'));
  const envelopes = objects.flatMap(({ type, data }) =>
    type === 'Action.Execute' ? [JSON.parse(JSON.stringify(data)).lanyard as { action: string; value?: string }] : [],
  );
  return {
    id: answer.card?.id,
    said: objects.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join('\n'),
    everything: JSON.stringify(answer),
    written: Object.fromEntries(inputs.map(({ id, value: typed = '' }) => [String(id), String(typed)])),
    actions: envelopes.map((one) => one.action),
    value: envelopes.find(({ value: about }) => about !== undefined)?.value,
  };
}

const draftIt = (actor = sam) => tap('case', 'draft-change', `${reference}:3`, {}, actor);
const own = {
  title: 'Parents are told first',
  said: 'Parents were not told what happened to their children.',
  did: 'A named nurse rings parents after every visit.',
};

/** Sam writes it and asks for a second person. */
async function askForSecond() {
  const form = await draftIt();
  const preview = await tap('content-entry', 'preview', form.value, { ...form.written, ...own });
  const done = await tap('content-preview', 'publish', preview.value, {
    why: 'It is in place',
    written: preview.written.written,
  });
  return { form, preview, done };
}
const entry = (version: number) => `you-said-we-did/parents-are-told-first/${version}`;

describe('you said, we did', () => {
  beforeEach(async () => {
    kept = await temporaryStore(now);
    here = await open();
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  it('begins from a closed case with its service, themes and outcome, and nothing that anybody wrote', async () => {
    await closedCase();
    const form = await draftIt();
    assert.equal(form.id, 'content-entry');
    const { where, said, state, did, day, source } = form.written;
    assert.deepEqual([state, day, source], ['done', '2026-11-23', reference]);
    assert.match(where ?? '', /Child and adolescent/);
    assert.match(said ?? '', /People told us about our staff and how we listen, explain and involve people\. \[/);
    assert.match(did ?? '', /We have changed this: \[/);
    assert.doesNotMatch(form.everything, /zebra|leo\b|giraffe|never told|spoke/i);
  });

  it('is not taken as it begins: what stands in brackets is the team’s to say', async () => {
    await closedCase('complaints', 'planned');
    const form = await draftIt();
    assert.equal(form.written.state, 'planned');
    const again = await tap('content-entry', 'preview', form.value, { ...form.written, title: 'A plan' });
    assert.equal(again.id, 'content-entry');
    assert.match(again.said, /fill in “\[when\]”/);
    assert.match(again.said, /fill in “\[In your own words/);
  });

  it('is public once another person has approved it, and not before', async () => {
    await closedCase();
    const { preview, done } = await askForSecond();
    assert.match(preview.said, /Everybody will be able to read this\. Look once more for names/);
    assert.match(done.said, /It waits for a second person now/);
    assert.doesNotMatch(here.page(), /Parents/);
    const mine = await tap('content-preview', 'approve', entry(1));
    assert.match(mine.said, /somebody else has to look at it/);
    assert.doesNotMatch(here.page(), /Parents/);
    const refused = await tap('content-preview', 'approve', entry(1), {}, tom);
    assert.match(refused.said, /Only the people whom your trust named/);
    assert.doesNotMatch(here.page(), /Parents/);
    const looked = await tap('content-find', 'look', entry(1), {}, ann);
    assert.match(looked.said, /Sam changed it: It is in place/);
    await tap('content-preview', 'approve', entry(1), {}, ann);
    assert.match(here.page(), /<h3>Parents are told first<\/h3>/);
    assert.match(here.page(), /A named nurse rings parents/);
    assert.doesNotMatch(here.page(), /LAN-/);
  });

  it('is taken back at once by one person, who says why', async () => {
    await closedCase();
    await askForSecond();
    await tap('content-preview', 'approve', entry(1), {}, ann);
    const asks = await tap('content-entry', 'take-away', entry(1));
    assert.match(asks.everything, /Take it away now/);
    const noWhy = await tap('content-preview', 'remove', entry(1), { why: '' });
    assert.match(noWhy.said, /Write why first/);
    assert.match(here.page(), /Parents/);
    const gone = await tap('content-preview', 'remove', entry(1), { why: 'A parent is known by it' });
    assert.doesNotMatch(here.page(), /Parents/);
    assert.match(gone.said, /Taken away\nWhy: A parent is known by it/);
    assert.match(gone.said, /Sam, 23 November 2026/);
    assert.match(gone.said, /Looked at by Ann/);
  });

  it('is drafted once from a case: the second time shows what became of the first', async () => {
    await closedCase();
    await askForSecond();
    const again = await draftIt(ann);
    assert.equal(again.id, 'content-history');
    assert.match(again.said, /There is one from this case already/);
    assert.match(again.said, /Waits for a second person/);
    await tap('content-preview', 'refuse', entry(1), {}, ann);
    assert.equal((await draftIt(ann)).id, 'content-entry', 'what was sent back may be begun again');
  });

  it('loses nothing when another one of the same title waits', async () => {
    await closedCase();
    await askForSecond();
    const written = { ...own, where: 'Ward 3', state: 'done', day: '2026-11-23', owner: 'Us', review: '2027-11-01' };
    const preview = await tap('content-entry', 'preview', 'you-said-we-did//0', written, ann);
    const fields = { why: 'Also there', written: preview.written.written };
    const told = await tap('content-preview', 'publish', preview.value, fields, ann);
    assert.match(told.said, /Another one of this name waits/);
    const again = await tap('content-preview', 'change', preview.value, { written: told.written.written }, ann);
    assert.equal(again.written.where, 'Ward 3');
  });

  it('is not for a colleague who may not change what the public reads, and says whom to ask', async () => {
    await closedCase();
    const told = await draftIt(tom);
    assert.equal(told.id, 'case');
    assert.match(told.said, /Ask one of them to draft this/);
  });

  const without: readonly (readonly [Queue, 'changed' | 'told', string])[] = [
    ['general', 'told', 'nothing changed'],
    ['urgent', 'changed', 'somebody was in danger'],
    ['allegations', 'changed', 'it is about a colleague'],
  ];
  for (const [queue, outcome, why] of without)
    it(`is not made where ${why}`, async () => {
      await closedCase(queue, outcome);
      const card = await tap('case', 'look', `${reference}:3`);
      assert.ok(card.actions.includes('reopen') && !card.actions.includes('draft-change'), String(card.actions));
      assert.notEqual((await draftIt()).id, 'content-entry');
    });
});
