import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { surveyDay } from '../../dialogs/bereavement/survey-day.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { talk } from '../support/talk.ts';

let open: Awaited<ReturnType<typeof talk>> | undefined;
const begin = async (options?: Parameters<typeof talk>[0]) => {
  open = await talk(options);
  await open.hello();
  return open;
};
type Chat = Awaited<ReturnType<typeof talk>>;

/** Route, service and what is wanted, up to how it is to come. */
async function toHow(chat: Chat, route = 'adult', items = 'booklet') {
  await chat.tap('start', 'bereavement');
  await chat.tap('answer', route);
  await chat.type('Fitzwilliam ward');
  return chat.fill({ answer: items });
}

describe('bereavement support', () => {
  afterEach(async () => {
    await open?.end();
    open = undefined;
  });

  it('gives one condolence and the booklet of the ward to read here, and records nothing about anybody', async () => {
    const chat = await begin();
    const opening = chat.shown((await chat.tap('start', 'bereavement')).said);
    assert.match(opening, /I am sorry that someone has died/);
    await chat.tap('answer', 'adult');
    await chat.type('Fitzwilliam ward');
    await chat.fill({ answer: 'booklet' });
    const shown = chat.shown((await chat.tap('answer', 'read')).said);
    assert.match(shown, /When an adult has died on Fitzwilliam Ward/);
    assert.doesNotMatch(shown, /sorry/i);
    assert.match(shown, /I have worries about the care/);
    assert.equal(chat.references.length, 0);
  });

  it('shows each part as a card, with the next, and worries on every one', async () => {
    const chat = await begin();
    await toHow(chat, 'baby');
    await chat.tap('answer', 'read');
    const part = async (value: string) => chat.shown((await chat.tap('show', value)).said);
    const booklet = loadContent().booklet('baby');
    for (const { id, title, condolence } of booklet?.sections ?? []) {
      const shown = await part(`bereavement:section/baby/${id}`);
      assert.ok(shown.includes(condolence ? 'About this booklet' : title));
      assert.match(shown, /I have worries about the care/);
    }
  });

  it('offers no survey after the death of a baby or a child, or a sudden death, nor to who would rather not say', async () => {
    for (const route of ['baby', 'child', 'sudden', 'not-say']) {
      const chat = await begin();
      await toHow(chat, route);
      assert.doesNotMatch(chat.shown((await chat.tap('answer', 'read')).said), /survey/i);
      await chat.end();
      open = undefined;
    }
  });

  it('sends a booklet by post with only the data that needs, to the bereavement queue', async () => {
    const chat = await begin();
    await toHow(chat, 'adult', 'booklet,card');
    await chat.tap('answer', 'post');
    await chat.tap('answer', 'large-print');
    await chat.type('Jo Example, 1 High Street, Malton YO17 7JY');
    const check = chat.shown((await chat.tap('answer', 'later')).said);
    assert.match(check, /Check your answers/);
    assert.doesNotMatch(check, /private details/, 'an address that was asked for is not to be taken out');
    const sent = chat.shown((await chat.tap('send')).said);
    assert.match(sent, /We have your request[\s\S]*The card was designed by students[\s\S]*When an adult has died/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual([found?.kind, found?.queue, found?.countsAsFft], ['bereavement', 'bereavement', false]);
    assert.ok(found?.facts.some(({ label, value }) => label === 'Form' && value === 'Large print'));
    assert.ok(!JSON.stringify(found?.facts).includes('High Street'), 'the address is not on the card');
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.ok(words?.answers.some(({ answer }) => answer.includes('High Street')));
  });

  it('opens a complaint from worries, with the wish already said', async () => {
    const chat = await begin();
    await toHow(chat);
    const asked = chat.shown((await chat.type('I have worries about the care')).said);
    assert.match(asked, /Who is giving this feedback/);
    for (const said of ['carer', 'Fitzwilliam ward', 'poor', 'skip', 'Nobody told us.']) await chat.type(said);
    assert.doesNotMatch(chat.shown((await chat.type('skip')).said), /What would you like to happen/);
  });

  it('holds a survey ten weeks, and over Christmas', () => {
    const day = (from: string) => surveyDay(new Date(from)).toISOString().slice(0, 10);
    assert.equal(day('2026-11-23T21:00:00Z'), '2027-02-01');
    assert.equal(day('2026-10-06T09:00:00Z'), '2027-01-06');
    assert.equal(day('2026-10-20T09:00:00Z'), '2027-01-06');
    assert.equal(day('2026-10-01T09:00:00Z'), '2026-12-10');
  });

  it('asks nobody about a survey who came to read, before or after they have what they came for', async () => {
    const chat = await begin();
    await toHow(chat);
    const shown = chat.shown((await chat.tap('answer', 'read')).said);
    assert.match(shown, /You can read it here, print it/);
    assert.doesNotMatch(shown, /survey/i);
  });

  it('sends the line about the survey no sooner than that', async () => {
    const chat = await begin();
    await toHow(chat);
    await chat.tap('answer', 'email');
    await chat.tap('answer', 'standard');
    await chat.type('jo@example.com');
    await chat.tap('answer', 'later');
    await chat.tap('send');
    const setBy = { id: 's', name: 'S' };
    const destination = {
      queue: 'bereavement',
      channelId: 'c',
      reference: '{}',
      setBy,
      setAt: chat.clock.now,
    } as const;
    await chat.store.turns.commit({
      key: { channel: 'teams', conversationId: 'c', activityId: 'set' },
      at: chat.clock.now,
      said: [],
      records: [{ kind: 'set-destination', destination }],
    });
    const kinds = async (at: string) => (await chat.store.deliveries.claim(new Date(at), 1, 9)).map(({ kind }) => kind);
    const before = await kinds('2027-02-01T09:00:00Z');
    assert.ok(before.includes('case-card') && !before.includes('case-line'), `${before}`);
    assert.ok((await kinds('2027-02-01T11:00:00Z')).includes('case-line'));
  });

  it('asks a wrong email address again, kindly, and keeps it', async () => {
    const chat = await begin();
    await toHow(chat);
    await chat.tap('answer', 'email');
    await chat.tap('answer', 'standard');
    assert.match(
      chat.shown((await chat.type('jo at example')).said),
      /Enter an email address like[\s\S]*jo at example/,
    );
  });

  it('goes back and changes, and stops without another question', async () => {
    const chat = await begin();
    await toHow(chat);
    assert.match(chat.shown((await chat.type('back')).said), /What would you like\?/);
    await chat.fill({ answer: 'booklet' });
    const stopped = chat.shown((await chat.type('stop')).said);
    assert.match(stopped, /Nothing was sent/);
    assert.doesNotMatch(stopped, /What would you like to do|Give feedback/);
    assert.match(chat.shown((await chat.type('carry on')).said), /How would you like to have it/);
  });

  it('answers a question about the chat in the middle', async () => {
    const chat = await begin();
    await toHow(chat);
    assert.match(
      chat.shown((await chat.type('who sees this?')).said),
      /patient experience team[\s\S]*How would you like/,
    );
  });

  it('says kindly that a part is gone, and names a booklet that is past its review', async () => {
    const past = loadContent();
    const booklets = past.booklets.map((booklet) => ({ ...booklet, review: '2026-06-30' }));
    const content = {
      ...past,
      booklets,
      booklet: (id: string) => booklets.find((one) => one.id === id),
      bookletFor: (asked: Parameters<typeof past.bookletFor>[0]) => ({
        ...past.bookletFor(asked),
        review: '2026-06-30',
      }),
    };
    const chat = await begin({ content });
    await toHow(chat);
    assert.match(chat.shown((await chat.tap('answer', 'read')).said), /due to be checked in June 2026/);
    const spent = { card: 'offer', action: 'show', nonce: 'old', value: 'bereavement:section/gone/gone' } as const;
    const gone = await chat.take({ kind: 'submission', submission: { ...spent, fields: {} } });
    assert.match(chat.shown(gone.said), /not here now[\s\S]*When someone has died/);
  });

  it('lets staff order for a family in one form card, and offers them no survey', async () => {
    const chat = await begin({ channel: 'teams', person: { id: 'me', name: 'Alex' } });
    const form = chat.shown((await chat.tap('start', 'bereavement')).said);
    assert.match(form, /A family I support/);
    assert.doesNotMatch(form, /survey/i);
    const answers = {
      forWhom: 'family',
      route: 'adult',
      service: 'fitzwilliam-ward',
      items: 'booklet,card',
      how: 'post',
    };
    await chat.fill(answers, 'answer-form');
    const check = await chat.fill(
      { ...answers, format: 'standard', address: 'The family, 1 High Street' },
      'answer-form',
    );
    assert.match(chat.shown(check.said), /Check your answers/);
    await chat.tap('send');
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.ok(found?.facts.some(({ value }) => value === 'A family, asked for by a colleague'));
  });

  it('keeps worries on the form’s card and on check answers in Teams, and opens a complaint from there', async () => {
    const chat = await begin({ channel: 'teams', person: { id: 'me', name: 'Alex' } });
    await chat.tap('start', 'bereavement');
    assert.ok(chat.buttonOf('start', 'feedback:worries'));
    const filled = { forWhom: 'family', route: 'adult', service: 'fitzwilliam-ward', items: 'card', how: 'post' };
    await chat.fill(filled, 'answer-form');
    await chat.fill({ ...filled, format: 'standard', address: '1 High Street' }, 'answer-form');
    const opened = await chat.tap('start', 'feedback:worries');
    assert.match(chat.shown(opened.said), /When someone has died: not sent[\s\S]*Who is giving this feedback/);
  });

  it('takes the survey as answers for the booklet’s owner, never as FFT', async () => {
    const chat = await begin();
    const begun = await chat.type('bereavement survey');
    assert.match(chat.shown(begun.said), /do not have to answer every question/);
    for (let left = 6; left > 0; left -= 1) await chat.type('skip');
    await chat.type('partly');
    await chat.type('It could be shorter.');
    await chat.type('skip');
    await chat.type('skip');
    assert.match(chat.shown((await chat.tap('send')).said), /We have your answers/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual(
      [found?.kind, found?.queue, found?.rating, found?.countsAsFft],
      ['survey', 'bereavement', undefined, false],
    );
    assert.deepEqual(found?.facts, [{ label: 'Booklet helped', value: 'Partly' }]);
  });

  it('takes a request for a chaplain from anybody', async () => {
    const chat = await begin();
    await chat.type('can I see a chaplain');
    await chat.tap('answer', 'ward');
    await chat.type('Westlands');
    await chat.type('skip');
    await chat.type('01482 000 000');
    assert.match(chat.shown((await chat.tap('send')).said), /A chaplain will contact you/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual([found?.queue, found?.route], ['bereavement', 'chaplain']);
  });
});
