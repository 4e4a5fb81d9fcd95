import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createBook } from '../../../src/content/book.ts';
import { readContentFiles } from '../../../src/content/content-files.ts';
import { createLiveContent } from '../../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../../src/content/load-content.ts';
import { createTakeEdits } from '../../../src/content/take-edits.ts';
import { createLog } from '../../../src/log.ts';
import type { Store } from '../../../src/store/store.ts';
import { createEditContent } from '../../../src/team/content/edit-content.ts';
import { objectsIn } from '../../cards/objects-in.ts';
import { previewIn } from '../../support/preview-in.ts';
import { onEachEngine, temporaryStore } from '../../support/temporary-store.ts';

const at = new Date('2026-11-23T10:42:00Z');
const now = () => at;
const sam = { id: 'sam', name: 'Sam', objectId: 'entra-sam' };
const ann = { id: 'ann', name: 'Ann', objectId: 'entra-ann' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let asked = 0;
let reopened: Store[] = [];

const log = createLog('silent', () => undefined, now);

/** One instance of the service: what the public reads there, and its desk. */
async function instance(store: Store) {
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  const refresh = createTakeEdits({ live, edits: store.contentEdits, log });
  await refresh();
  const desk = createEditContent({
    book: createBook(live),
    store,
    refresh,
    preview: previewIn(live, now),
    now,
  });
  return { content: live.content, desk };
}

type Instance = Awaited<ReturnType<typeof instance>>;
let here: Instance;

const request = (actor: typeof sam) => {
  asked += 1;
  return {
    key: { channel: 'teams', conversationId: 'chat', activityId: `t${asked}` },
    actor,
    channel: { id: 'chat', reference: '{}' },
  } as const;
};

const say = (text: string, actor = sam) => here.desk({ ...request(actor), input: { kind: 'text', text } });

async function tap(action: string, value: string | undefined, fields = {}, actor = sam, nonce = `n${asked}`) {
  const submission = { card: 'content-entry', action, nonce, fields, ...(value === undefined ? {} : { value }) };
  const { card, texts } = await here.desk({ ...request(actor), input: { kind: 'submission', submission } });
  const objects = objectsIn(card?.content);
  const inputs = objects.filter(({ type }) => String(type).startsWith('Input.'));
  return {
    id: card?.id,
    said: [...texts, ...objects.flatMap(({ text }) => (typeof text === 'string' ? [text] : []))].join('\n'),
    written: Object.fromEntries(inputs.map(({ id, value: typed = '' }) => [String(id), String(typed)])),
    /** The actions on the card, and what they carry. */
    actions: objects
      .filter(({ type }) => type === 'Action.Execute')
      .map(({ data }) => JSON.parse(JSON.stringify(data)).lanyard as { action: string; value?: string }),
  };
}

const first = 'services/camhs/0';
const change = async (about: string, fields: Readonly<Record<string, string>>, why = 'The team has a new name') => {
  const form = await tap('open', about);
  const value = form.actions.find(({ action }) => action === 'preview')?.value;
  const preview = await tap('preview', value, { ...form.written, ...fields });
  return tap('publish', value, { why, written: preview.written.written ?? '' });
};

onEachEngine(() => {
  describe('what the public reads', () => {
    beforeEach(async () => {
      kept = await temporaryStore(now);
      here = await instance(kept.store);
    });
    afterEach(async () => {
      for (const store of reopened) await store.close();
      reopened = [];
      await kept.store.close();
      await kept.remove();
    });

    it('is found, changed, looked at and published, with who and why', async () => {
      assert.equal((await say('edit content')).cards[0]?.id, 'content-find');
      const found = await tap('find', undefined, { kind: 'services', words: 'camhs' });
      assert.ok(found.actions.some(({ action, value }) => action === 'open' && value === first));
      const form = await tap('open', first);
      assert.equal(form.written.name, 'Child and adolescent mental health services (CAMHS)');
      const wrong = await tap('preview', first, { ...form.written, name: '', review: 'soon' });
      assert.equal(wrong.id, 'content-entry');
      assert.match(wrong.said, /give something here/);
      assert.match(wrong.said, /2027-03-31/);
      assert.equal(wrong.written.also, form.written.also);
      const preview = await tap('preview', first, { ...form.written, name: 'Young minds team' });
      assert.match(preview.said, /Before: Child and adolescent mental health services \(CAMHS\)/);
      assert.match(preview.said, /Now: Young minds team/);
      assert.notEqual(here.content.service('camhs')?.name, 'Young minds team');
      const noWhy = await tap('publish', first, { why: ' ', written: preview.written.written });
      assert.match(noWhy.said, /Write why first/);
      const done = await tap('publish', first, { why: 'New name', written: preview.written.written });
      assert.match(done.said, /Published\. People see it from now on/);
      assert.match(done.said, /Sam, 23 November 2026/);
      assert.match(done.said, /Why: New name/);
      assert.equal(here.content.service('camhs')?.name, 'Young minds team');
    });

    it('is looked at on the card on which people will read it, where nothing can be pressed', async () => {
      const table: readonly (readonly [
        about: string,
        fields: Readonly<Record<string, string>>,
        shows: readonly RegExp[],
      ])[] = [
        [
          'helplines/samaritans/0',
          { hours: 'Nights only' },
          [/^Someone to talk to$/m, /^Nights only$/m, /^Call 116 123$/m],
        ],
        ['opportunities/volunteering/0', { time: 'An hour a month' }, [/^How much time$/m, /^An hour a month$/m]],
        ['booklet-sections/first-days/0', { title: 'What comes first' }, [/^What comes first$/m, /^I have worries/m]],
      ];
      for (const [about, fields, shows] of table) {
        const form = await tap('open', about);
        const preview = await tap('preview', about, { ...form.written, ...fields });
        assert.equal(preview.id, 'content-preview', preview.said);
        for (const shown of shows) assert.match(preview.said, shown);
        assert.deepEqual(
          preview.actions.map(({ action }) => action),
          ['publish', 'change', 'cancel'],
        );
      }
    });

    it('comes back as it was before, which is a change of its own', async () => {
      const done = await change(first, { name: 'Young minds team' });
      const back = done.actions.find(({ action }) => action === 'restore')?.value;
      const preview = await tap('restore', back);
      const value = preview.actions.find(({ action }) => action === 'publish')?.value;
      const restored = await tap('publish', value, { why: 'By mistake', written: preview.written.written });
      assert.match(restored.said, /Why: By mistake/);
      assert.match(restored.said, /Why: The team has a new name/);
      assert.match(here.content.service('camhs')?.name ?? '', /Child and adolescent/);
    });

    it('is not overwritten by somebody who began before', async () => {
      const old = await tap('open', first);
      await change(first, { name: 'Young minds team' });
      const preview = await tap('preview', first, { ...old.written, name: 'Other name' });
      const late = await tap('publish', first, { why: 'x', written: preview.written.written });
      assert.match(late.said, /Somebody else changed this while you were writing/);
      assert.equal(here.content.service('camhs')?.name, 'Young minds team');
    });

    it('is published once, however often the same tap arrives', async () => {
      const form = await tap('open', first);
      const preview = await tap('preview', first, { ...form.written, name: 'Young minds team' });
      const fields = { why: 'x', written: preview.written.written };
      await tap('publish', first, fields, sam, 'same');
      await tap('publish', first, fields, sam, 'same');
      assert.equal((await kept.store.contentEdits.of('services', 'camhs')).length, 1);
    });

    it('gets new entries, and loses some, whose history stays', async () => {
      const empty = await tap('add', undefined, { kind: 'services', words: '' });
      const written = {
        ...empty.written,
        name: 'Night café',
        localities: 'Hull,Whitby',
        'fft.area': 'mental-health',
        'fft.category': 'Specialist',
        owner: 'Experience team',
        review: '2027-06-30',
        confirmed: 'no',
      };
      const preview = await tap('preview', 'services//0', written);
      await tap('publish', 'services//0', { why: 'It opens', written: preview.written.written });
      assert.deepEqual(here.content.service('night-cafe')?.localities, ['Hull', 'Whitby']);
      const gone = await tap('take-away', 'services/night-cafe/1');
      assert.match(gone.said, /People will not find it any more/);
      const done = await tap('remove', 'services/night-cafe/1', { why: 'It closed' });
      assert.match(done.said, /Taken away/);
      assert.equal(here.content.service('night-cafe'), undefined);
      const refused = await tap('remove', 'booklet-sections/sorry-adult/0', { why: 'x' });
      assert.match(refused.said, /there is no section "sorry-adult"/);
    });

    it('is seen by a second person first where somebody’s safety hangs on it', async () => {
      const asks = await change('helplines/samaritans/0', { action: 'Call 116 123, day or night' }, 'Shorter');
      assert.match(asks.said, /waits for a second person now/);
      const shown = () => here.content.helplines.find(({ id }) => id === 'samaritans')?.action;
      assert.notEqual(shown(), 'Call 116 123, day or night');
      const blocked = await tap('open', 'helplines/samaritans/0');
      assert.match(blocked.said, /waits for a second person\. It has to be decided first/);
      const own = await tap('look', 'helplines/samaritans/1');
      assert.match(own.said, /somebody else has to look at it/);
      await tap('approve', 'helplines/samaritans/1');
      assert.notEqual(shown(), 'Call 116 123, day or night');
      const seen = await tap('look', 'helplines/samaritans/1', {}, ann);
      assert.match(seen.said, /Sam changed it: Shorter/);
      const done = await tap('approve', 'helplines/samaritans/1', {}, ann);
      assert.match(done.said, /Looked at by Ann/);
      assert.equal(shown(), 'Call 116 123, day or night');
    });

    it('stays as it was when the second person sends it back', async () => {
      const before = here.content.helplines;
      await change('helplines/samaritans/0', { action: 'Call' }, 'Shorter');
      const done = await tap('refuse', 'helplines/samaritans/1', {}, ann);
      assert.match(done.said, /Sent back/);
      assert.deepEqual(here.content.helplines, before);
      const open = await tap('open', 'helplines/samaritans/0');
      assert.equal(open.id, 'content-entry');
    });

    it('is the same after a restart, and sealed where it is kept', async () => {
      await change(first, { name: 'Young minds team' });
      const store = await kept.reopen();
      reopened.push(store);
      assert.equal((await instance(store)).content.service('camhs')?.name, 'Young minds team');
    });

    it('is not touched by a tap that carries nothing of ours', async () => {
      assert.equal((await tap('publish', 'nonsense')).id, 'content-find');
      assert.equal((await tap('publish', 'services/../0', { written: '{' })).id, 'content-find');
      assert.match((await tap('publish', first, { why: 'x', written: '{' })).said, /nothing of yours was published/);
      assert.deepEqual(await kept.store.contentEdits.of('services', 'camhs'), []);
    });
  });
});
