import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let open: Awaited<ReturnType<typeof talk>> | undefined;
const begin = async (options?: Parameters<typeof talk>[0]) => {
  open = await talk(options);
  await open.hello();
  return open;
};

/** From the first words to check answers on the website. */
async function toCheck(
  chat: Awaited<ReturnType<typeof talk>>,
  purpose: 'thank' | 'nominate',
  name = 'Sam',
  why = 'Sat with my mum every evening and explained everything.',
) {
  await chat.tap('start', 'nomination');
  await chat.tap('answer', purpose);
  await chat.type(name);
  await chat.type('Westlands');
  await chat.type('in March');
  await chat.type(why);
  await chat.type('yes');
  await chat.type('Ann');
  await chat.type('no');
  return chat.type('skip');
}

describe('thanking or nominating staff', () => {
  afterEach(async () => {
    await open?.end();
    open = undefined;
  });

  it('takes a nomination from the public to the panel’s queue, with no surname and no directory', async () => {
    const chat = await begin();
    const check = await toCheck(chat, 'nominate');
    assert.match(chat.shown(check.said), /Check your answers/);
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /We have your nomination/);
    const [reference = ''] = chat.references;
    const found = await chat.store.cases.find(reference);
    assert.deepEqual(
      [found?.kind, found?.queue, found?.route, found?.countsAsFft],
      ['nomination', 'nominations', 'nomination', false],
    );
    assert.ok(!JSON.stringify(found?.facts).includes('Sam'), 'the card’s facts name nobody');
  });

  it('asks for the name to give only from whoever may be named, and hands it to the team', async () => {
    const chat = await begin();
    const check = await toCheck(chat, 'thank');
    assert.match(chat.shown(check.said), /Your name for them\nAnn/);
    await chat.tap('send');
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.ok(words?.answers.some(({ label, answer }) => label === 'Your name for them' && answer === 'Ann'));
    await chat.tap('start', 'nomination');
    for (const said of ['thank', 'Sam', 'not sure', 'skip', 'So kind.']) await chat.type(said);
    assert.match(chat.shown((await chat.type('no')).said), /May we share your words/);
  });

  for (const [why, left] of [
    ['She has retired now but she was the best nurse we ever had.', true],
    ['He doesn’t work here any more, he moved away.', true],
    ['They left the trust in May.', true],
    ['She left a lasting impression on all of us and never left my mum alone.', false],
  ] as const)
    it(`${left ? 'says kindly that a champion has to work here, and tells the panel' : 'hears nobody leave'}: ${why}`, async () => {
      const chat = await begin();
      await toCheck(chat, 'nominate', 'Sam', why);
      const receipt = chat.shown((await chat.tap('send')).said);
      assert.equal(/A champion has to work here now/.test(receipt), left);
      const found = await chat.store.cases.find(chat.references[0] ?? '');
      assert.equal(found?.facts.some(({ value }) => value === 'They say that the person has left') ?? false, left);
    });

  it('makes a thank-you a compliment, not a nomination', async () => {
    const chat = await begin();
    await toCheck(chat, 'thank');
    assert.match(chat.shown((await chat.tap('send')).said), /We have your thank you/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual([found?.kind, found?.queue, found?.route], ['thanks', 'general', 'compliment']);
  });

  it('asks once whether to thank or to nominate, typed or tapped alike', async () => {
    const chat = await begin();
    const asked = await chat.type('nominate');
    assert.match(chat.shown(asked.said), /thank them, or nominate/);
    const next = await chat.type('champion');
    assert.match(chat.shown(next.said), /What is their name/);
  });

  it('answers a name of 2,000 characters kindly and keeps it', async () => {
    const chat = await begin();
    await chat.tap('start', 'nomination');
    await chat.tap('answer', 'thank');
    const long = await chat.type('x'.repeat(2_000));
    assert.match(chat.shown(long.said), /Keep it to 100 characters or less/);
    assert.match(chat.shown((await chat.type('Sam')).said), /Which team/);
  });

  it('goes back and changes without losing another answer', async () => {
    const chat = await begin();
    await toCheck(chat, 'nominate');
    await chat.tap('change', 'name');
    const check = await chat.type('Alex');
    const shown = chat.shown(check.said);
    for (const kept of ['Alex', 'Westlands', 'in March', 'Sat with my mum']) assert.match(shown, new RegExp(kept));
  });

  it('answers a question about the chat and asks the same again', async () => {
    const chat = await begin();
    await chat.tap('start', 'nomination');
    const answered = await chat.type('how long will this take?');
    assert.match(chat.shown(answered.said), /about 5 minutes[\s\S]*thank them, or nominate/);
  });

  it('keeps what tells more than was asked, and shows it at check answers', async () => {
    const chat = await begin();
    await chat.tap('start', 'nomination');
    const kept = await chat.type('my dad also was on that ward and they looked after him for weeks');
    assert.match(chat.shown(kept.said), /I have kept that[\s\S]*thank them, or nominate/);
    await chat.tap('answer', 'thank');
    for (const said of ['Sam', 'not sure', 'skip', 'So kind.', 'no', 'no']) await chat.type(said);
    const check = await chat.type('skip');
    assert.match(chat.shown(check.said), /You also said[\s\S]*my dad also was on that ward/);
    await chat.tap('send');
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.ok(words?.texts.some(({ text }) => text.includes('my dad also')));
  });

  it('stops, and carries on where it stood', async () => {
    const chat = await begin();
    await chat.tap('start', 'nomination');
    await chat.tap('answer', 'nominate');
    await chat.type('Sam');
    await chat.type('stop');
    const back = await chat.type('carry on');
    assert.match(chat.shown(back.said), /Which team/);
  });

  it('can be taken back until somebody opens it, and nothing stays', async () => {
    const chat = await begin();
    await toCheck(chat, 'nominate');
    await chat.tap('send');
    const [reference = ''] = chat.references;
    await chat.type('delete my data');
    const mine = await chat.type('stop');
    assert.ok(mine.said.length > 0);
    await chat.take({ kind: 'text', text: 'take back what I sent' });
    const sure = await chat.tap('start', `withdraw:${reference}`);
    assert.match(chat.shown(sure.said), new RegExp(`Take back ${reference}\\?`));
    const done = await chat.tap('start', `withdraw-yes:${reference}`);
    assert.match(chat.shown(done.said), /is taken back/);
    const found = await chat.store.cases.find(reference);
    assert.deepEqual([found?.state, found?.hasWords], ['withdrawn', false]);
    assert.match(chat.shown((await chat.tap('start', `withdraw-yes:${reference}`)).said), /already/);
  });

  it('can be changed under the same reference, and not once it was opened', async () => {
    const chat = await begin();
    await toCheck(chat, 'nominate');
    await chat.tap('send');
    const [reference = ''] = chat.references;
    await chat.type('take back what I sent');
    await chat.tap('start', `change:${reference}`);
    await chat.tap('change', 'why');
    await chat.type('Stayed after the shift.');
    const changed = await chat.tap('send');
    assert.match(chat.shown(changed.said), /is changed/);
    assert.ok((await chat.store.cases.words(reference))?.texts.some(({ text }) => text === 'Stayed after the shift.'));
    const event = { at: chat.clock.now, actor: { id: 'p', name: 'Pat' }, what: 'words-shown' } as const;
    const key = { channel: 'teams', conversationId: 'panel', activityId: 'x' } as const;
    await chat.store.turns.commit({ key, at: chat.clock.now, said: [], records: [{ kind: 'note', reference, event }] });
    await chat.type('take back what I sent');
    const refused = await chat.tap('start', `change:${reference}`);
    assert.match(chat.shown(refused.said), /Someone has opened this already/);
  });

  it('gives a concern in a nomination its own road', async () => {
    const chat = await begin();
    await chat.tap('start', 'nomination');
    await chat.tap('answer', 'nominate');
    for (const said of [
      'Sam',
      'Westlands',
      'skip',
      'Sam was kind, but nobody ever rang us back and I want an explanation from the others.',
      'yes',
      'skip',
      'no',
      'skip',
    ])
      await chat.type(said);
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /also went wrong/);
    assert.ok((await chat.store.cases.find(chat.references[0] ?? ''))?.flags.includes('concern'));
    const told = await chat.tap('start', 'feedback:worries');
    assert.match(chat.shown(told.said), /Who is giving this feedback/);
  });

  describe('in Teams', () => {
    const me = { id: 'me', name: 'Alex' };
    const filled = {
      purpose: 'nominate',
      colleague: 'colleague-1',
      name: 'Sam',
      team: 'westlands',
      why: 'Always listens.',
      tellName: 'yes',
      share: 'no',
    };

    /** Nominating calls for one more question, so the card comes back once. */
    async function fillTwice(chat: Awaited<ReturnType<typeof talk>>, more: Readonly<Record<string, string>> = {}) {
      await chat.tap('start', 'nomination');
      await chat.fill({ ...filled, ...more }, 'answer-form');
      return chat.fill({ ...filled, manager: '', ...more }, 'answer-form');
    }

    it('is one form card with a people picker', async () => {
      const chat = await begin({ channel: 'teams', person: me });
      const check = await fillTwice(chat);
      assert.match(chat.shown(check.said), /Picked from the staff list/);
      assert.ok(!chat.shown(check.said).includes('colleague-1'), 'no id reaches a person');
      assert.match(chat.shown((await chat.tap('send')).said), /We have your nomination/);
    });

    it('refuses a second nomination of the same colleague by the same person, kindly', async () => {
      const chat = await begin({ channel: 'teams', person: me });
      for (const expected of [/We have your nomination/, /You have nominated this person before/]) {
        await fillTwice(chat);
        assert.match(chat.shown((await chat.tap('send')).said), expected);
      }
      assert.equal((await chat.store.cases.find(chat.references[0] ?? ''))?.joined, 0);
    });

    it('takes a self-nomination only with the manager’s agreement', async () => {
      const chat = await begin({ channel: 'teams', person: me });
      await fillTwice(chat, { colleague: 'me' });
      assert.match(chat.shown((await chat.tap('send')).said), /Your manager needs to agree first/);
      assert.equal(chat.references.length, 0);
      await chat.tap('start', 'nomination');
      await chat.fill({ ...filled, colleague: 'me', manager: 'agreed' }, 'answer-form');
      assert.match(chat.shown((await chat.tap('send')).said), /We have your nomination/);
      const found = await chat.store.cases.find(chat.references[0] ?? '');
      assert.ok(found?.facts.some(({ value }) => value === 'They say that their manager agrees'));
    });
  });
});
